/** @noformat */
// Generated from address.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * Has no variants, since all of its members travel both ways.
 *
 * @see address.schema.json
 */
export interface Address {
  city?: string;
  [key: symbol]: unknown;
}
