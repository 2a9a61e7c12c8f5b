// Generated from shop/order.schema.json. Do not edit: change the schema and run `triptych generate`.

/**
 * order
 *
 * @see shop/order.schema.json
 */
export interface ShopOrder {
  shop: string;
}
