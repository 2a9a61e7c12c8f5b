/** @noformat */
// Generated from order.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/** @see order.schema.json */
export interface Order {
  item?: OrderItem;
  address?: OrderShipping;
  shipping?: OrderShipping;
  [key: symbol]: unknown;
}

/** @see order.schema.json#/properties/shipping */
export interface OrderShipping {
  city?: string;
  [key: symbol]: unknown;
}

/** @see order.schema.json#/$defs/item */
export interface OrderItem {
  sku?: string;
  [key: symbol]: unknown;
}

/**
 * The state of an order, as it is shown to the people who placed it
 *
 * @see order.schema.json#/$defs/status
 */
export type Status = "open" | "closed";

/** The values of Status, by name. */
export const Status = {
  open: "open",
  closed: "closed",
} as const;
