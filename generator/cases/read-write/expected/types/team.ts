// Generated from team.schema.json. Do not edit: change the schema and run `triptych generate`.

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
