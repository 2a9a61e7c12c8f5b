// Generated from cart.schema.json. Do not edit: change the schema and run `triptych generate`.

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
