/** @noformat */
// Generated from cart.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/** @see cart.schema.json */
export type Cart = Item[];

/** @see cart.schema.json#/$defs/item */
export interface Item {
  count?: number;
  [key: symbol]: unknown;
}

/** @see cart.schema.json#/$defs/cart */
export type CartCart = string;

/** @see cart.schema.json#/$defs/Array */
export type Array = string[];

/** @see cart.schema.json#/$defs/error */
export interface Error {
  message: string;
}
