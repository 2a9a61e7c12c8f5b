/** @noformat */
// Generated from storage/units.yml. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/** @see storage/units.yml */
export type Units = unknown;

/**
 * Must be greater than 0.
 * Must be a multiple of 512.
 *
 * @see storage/units.yml#/$defs/bytes
 */
export type Bytes = number;
