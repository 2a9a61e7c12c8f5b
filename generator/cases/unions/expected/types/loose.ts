/** @noformat */
// Generated from loose.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * Must be at least 3.
 *
 * @see loose.schema.json
 */
export type Loose = { a: "x" } | [1] | 3;
