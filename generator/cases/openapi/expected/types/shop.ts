/** @noformat */
// Generated from shop.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/** @see shop.json#/components/schemas/shop */
export type Shop =
  | {
    open?: true;
    /** Must be greater than 0. */
    size?: unknown;
    [key: symbol]: unknown;
  }
  | null;

/** @see shop.json#/components/schemas/old */
export type Old = { [key: string]: unknown } | [string?, ...unknown[]] | string | number | boolean | null;
