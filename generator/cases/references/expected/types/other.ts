/** @noformat */
// Generated from other.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/** @see other.schema.json */
export interface Other {
  $ref: "this is only data";
}

/**
 * Must be at least 2 characters long.
 * Must be at most 2 characters long.
 *
 * @example {"$ref":"#/nowhere"}
 * @see other.schema.json#/$defs/code
 */
export type Code = string;
