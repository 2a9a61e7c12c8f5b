/** @noformat */
// Generated from order.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Item, ItemWire } from "./item.js";

/** @see order.schema.json */
export interface Order {
  order_id: number;
  state?: State;
  items?: Item[];
  labels?: { [key: string]: string };
  parcels?: { [key: string]: Item };
  part_of?: Order;
  payment?: Payment;
  note?: string | null;
}

/**
 * Order as it is on the wire.
 *
 * @see order.schema.json
 */
export interface OrderWire {
  OrderID: number;
  State?: StateWire;
  Items?: ItemWire[];
  Labels?: { [key: string]: string };
  Parcels?: { [key: string]: ItemWire };
  PartOf?: OrderWire;
  Payment?: PaymentWire;
  Note?: string | null;
}

/** @see order.schema.json#/$defs/State */
export type State = "open" | "sent";

/** The values of State, by name. */
export const State = {
  open: "open",
  sent: "sent",
} as const;

/**
 * State as it is on the wire.
 *
 * @see order.schema.json#/$defs/State
 */
export type StateWire = 1 | 2;

/** @see order.schema.json#/$defs/Payment */
export type Payment = { kind: "card"; card_number: string } | { kind: "transfer"; account_number: string };

/**
 * Payment as it is on the wire.
 *
 * @see order.schema.json#/$defs/Payment
 */
export type PaymentWire = { Kind: "card"; No: string } | { Kind: "transfer"; No: string };
