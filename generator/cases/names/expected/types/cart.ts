// Generated from cart.schema.json. Do not edit: change the schema and run `triptych generate`.

/** @see cart.schema.json */
export type Cart = CartItem[];

/** @see cart.schema.json#/$defs/item */
export interface CartItem {
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
