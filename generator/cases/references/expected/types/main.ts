/** @noformat */
// Generated from main.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Code } from "./other.js";

/** @see main.schema.json */
export interface Main {
  byAnchor?: Price;
  byId?: Money;
  byUri?: Code;
  /**
   * At most ten.
   *
   * Must be at most 10.
   */
  beside?: Price;
  escaped?: AB;
  anything?: unknown;
  nothing?: never;
  again?: M;
  [key: symbol]: unknown;
}

/**
 * Must be at least 0.
 *
 * @see main.schema.json#/$defs/price
 */
export type Price = number;

/** @see main.schema.json#/$defs/money */
export interface Money {
  amount?: Amount;
  [key: symbol]: unknown;
}

/** @see main.schema.json#/$defs/money/$defs/amount */
export type Amount = string;

/** @see main.schema.json#/$defs/a~1b%25 */
export type AB = boolean;

/** @see main.schema.json#/$defs/m */
export type M = string;
