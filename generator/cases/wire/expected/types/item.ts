/** @noformat */
// Generated from item.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/** @see item.schema.json */
export type Item = Priced & { sku?: string };

/**
 * Item as it is on the wire.
 *
 * @see item.schema.json
 */
export type ItemWire = PricedWire & { SKU?: string };

/** @see item.schema.json#/$defs/Priced */
export interface Priced {
  unit_price: number;
}

/**
 * Priced as it is on the wire.
 *
 * @see item.schema.json#/$defs/Priced
 */
export interface PricedWire {
  UnitPrice: number;
}
