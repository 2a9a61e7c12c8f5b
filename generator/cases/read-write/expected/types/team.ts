/** @noformat */
// Generated from team.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Account, AccountInput, AccountOutput } from "./account.js";

/** @see team.schema.json */
export interface Team {
  lead?: Account;
  members?: Account[];
  /** @readonly */
  size: number;
  [key: `secret-${string}`]: string;
}

/**
 * Team as it is written: without its read-only members.
 *
 * @see team.schema.json
 */
export interface TeamInput {
  lead?: AccountInput;
  members?: AccountInput[];
  /** @readonly */
  size?: never;
  [key: `secret-${string}`]: string;
}

/**
 * Team as it is read: without its write-only members.
 *
 * @see team.schema.json
 */
export interface TeamOutput {
  lead?: AccountOutput;
  members?: AccountOutput[];
  /** @readonly */
  size: number;
  [key: `secret-${string}`]: never;
}
