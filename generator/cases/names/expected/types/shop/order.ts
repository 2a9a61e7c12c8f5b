/** @noformat */
// Generated from shop/order.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * order
 *
 * @see shop/order.schema.json
 */
export interface ShopOrder {
  shop: string;
}
