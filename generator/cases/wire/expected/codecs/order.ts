/** @noformat */
// Generated from order.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Conversion } from "./runtime/conversion.js";
import type { Decode } from "./runtime/decode.js";
import type { Order, OrderWire, Payment, PaymentWire, State, StateWire } from "../types/order.js";
import { conversionItem } from "./item.js";
import { codec } from "./runtime/codec.js";
import { conversion } from "./runtime/conversion.js";
import { decoder } from "./runtime/decode.js";
import { either } from "./runtime/either.js";
import { encoder } from "./runtime/encode.js";
import { list } from "./runtime/list.js";
import { map } from "./runtime/map.js";
import { object } from "./runtime/object.js";
import { values } from "./runtime/values.js";
import { zero } from "./runtime/zero.js";
import { isOrder_0, isOrder_1, validateOrder, validatePayment, validateState } from "../guards/order.js";

/** A step of codecs: between Order and its form on the wire. */
export const conversionOrder: Conversion = /* @__PURE__ */ object("https://example.com/order.schema.json#", () => [
  [(to, value) => { to["order_id"] = value; }, (to, value) => { to["OrderID"] = value; }, undefined, { aliases: ["Number"] }],
  [(to, value) => { to["state"] = value; }, (to, value) => { to["State"] = value; }, conversionState],
  [(to, value) => { to["items"] = value; }, (to, value) => { to["Items"] = value; }, list(zero("{}", conversionItem))],
  [(to, value) => { to["labels"] = value; }, (to, value) => { to["Labels"] = value; }, map(zero("\"\""))],
  [(to, value) => { to["parcels"] = value; }, (to, value) => { to["Parcels"] = value; }, map(conversionItem)],
  [(to, value) => { to["part_of"] = value; }, (to, value) => { to["PartOf"] = value; }, conversionOrder],
  [(to, value) => { to["payment"] = value; }, (to, value) => { to["Payment"] = value; }, conversionPayment],
  [(to, value) => { to["note"] = value; }, (to, value) => { to["Note"] = value; }, undefined, { isNullable: true }],
], { isFolded: true, nullIsAbsent: true });

/** Reads Order out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeOrder: Decode<Order> = /* @__PURE__ */ decoder(conversionOrder, validateOrder);

/** Order in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeOrder: (value: Order) => OrderWire = /* @__PURE__ */ encoder(conversionOrder);

/** Order and its form on the wire as a Standard Schema, which takes the latter. */
export const OrderCodec: Codec<OrderWire, Order> = /* @__PURE__ */ codec(decodeOrder, encodeOrder);

/** A step of codecs: between State and its form on the wire. */
export const conversionState: Conversion = /* @__PURE__ */ values("https://example.com/order.schema.json#/$defs/State", [["open", 1], ["sent", 2, "SENT"]], "fold-trim");

/** Reads State out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeState: Decode<State> = /* @__PURE__ */ decoder(conversionState, validateState);

/** State in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeState: (value: State) => StateWire = /* @__PURE__ */ encoder(conversionState);

/** State and its form on the wire as a Standard Schema, which takes the latter. */
export const StateCodec: Codec<StateWire, State> = /* @__PURE__ */ codec(decodeState, encodeState);

/** A step of codecs: between Payment and its form on the wire. */
export const conversionPayment: Conversion = /* @__PURE__ */ conversion("https://example.com/order.schema.json#/$defs/Payment", () => either([
  [object(undefined, () => [
  [(to, value) => { to["kind"] = value; }, (to, value) => { to["Kind"] = value; }, undefined, { at: ["/oneOf/0/properties/kind", "https://example.com/order.schema.json#/$defs/Payment/oneOf/0/properties/kind"] }],
  [(to, value) => { to["card_number"] = value; }, (to, value) => { to["No"] = value; }, undefined, { at: ["/oneOf/0/properties/card_number", "https://example.com/order.schema.json#/$defs/Payment/oneOf/0/properties/card_number"] }],
], { at: ["/oneOf/0", "https://example.com/order.schema.json#/$defs/Payment/oneOf/0"] }), isOrder_0],
  [object(undefined, () => [
  [(to, value) => { to["kind"] = value; }, (to, value) => { to["Kind"] = value; }, undefined, { at: ["/oneOf/1/properties/kind", "https://example.com/order.schema.json#/$defs/Payment/oneOf/1/properties/kind"] }],
  [(to, value) => { to["account_number"] = value; }, (to, value) => { to["No"] = value; }, undefined, { at: ["/oneOf/1/properties/account_number", "https://example.com/order.schema.json#/$defs/Payment/oneOf/1/properties/account_number"] }],
], { at: ["/oneOf/1", "https://example.com/order.schema.json#/$defs/Payment/oneOf/1"] }), isOrder_1],
], ["kind", "Kind", ["card"], ["transfer"]]));

/** Reads Payment out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodePayment: Decode<Payment> = /* @__PURE__ */ decoder(conversionPayment, validatePayment);

/** Payment in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodePayment: (value: Payment) => PaymentWire = /* @__PURE__ */ encoder(conversionPayment);

/** Payment and its form on the wire as a Standard Schema, which takes the latter. */
export const PaymentCodec: Codec<PaymentWire, Payment> = /* @__PURE__ */ codec(decodePayment, encodePayment);
