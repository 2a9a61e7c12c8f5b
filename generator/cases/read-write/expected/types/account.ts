/** @noformat */
// Generated from account.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Address } from "./address.js";
import type { Team, TeamInput, TeamOutput } from "./team.js";

/**
 * Somebody who may log in.
 *
 * @example {"id":"a1","name":"Ada","password":"correct horse","created":1}
 * @see account.schema.json
 */
export interface Account {
  /**
   * Given by the server.
   *
   * @readonly
   */
  id: string;
  name: string;
  /**
   * Must be at least 8 characters long.
   *
   * @remarks Write-only.
   */
  password: string;
  created: Stamp;
  address?: Address;
  team?: Team;
}

/**
 * Account as it is written: without its read-only members.
 *
 * Somebody who may log in.
 *
 * @see account.schema.json
 */
export interface AccountInput {
  name: string;
  /**
   * Must be at least 8 characters long.
   *
   * @remarks Write-only.
   */
  password: string;
  address?: Address;
  team?: TeamInput;
}

/**
 * Account as it is read: without its write-only members.
 *
 * Somebody who may log in.
 *
 * @see account.schema.json
 */
export interface AccountOutput {
  /**
   * Given by the server.
   *
   * @readonly
   */
  id: string;
  name: string;
  created: Stamp;
  address?: Address;
  team?: TeamOutput;
}

/**
 * Seconds since 1970.
 *
 * @readonly
 * @see account.schema.json#/$defs/Stamp
 */
export type Stamp = number;
