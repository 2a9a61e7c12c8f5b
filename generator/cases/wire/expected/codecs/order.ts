/** @noformat */
// Generated from order.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Decoding } from "./runtime/decode.js";
import type { Alternative } from "./runtime/first-fit.js";
import type { WriteAlternative } from "./runtime/first-written.js";
import type { Members } from "./runtime/members.js";
import type { Read, Reading } from "./runtime/reading.js";
import type { Order, OrderWire, Payment, PaymentWire, State, StateWire } from "../types/order.js";
import { readItem, writeItem } from "./item.js";
import { codec } from "./runtime/codec.js";
import { decode } from "./runtime/decode.js";
import { firstFit } from "./runtime/first-fit.js";
import { firstWritten } from "./runtime/first-written.js";
import { itemsIn, itemsOut, orZero } from "./runtime/items.js";
import { hasMembers, ownMember, plain } from "./runtime/members.js";
import { names, wireNameOf } from "./runtime/names.js";
import { exact, keep, leave } from "./runtime/reading.js";
import { valueIn, valueOut, values } from "./runtime/values.js";
import { encode, putOther } from "./runtime/writing.js";
import { isOrder, isOrder_0, isOrder_1, isPayment, isState, validateOrder, validatePayment, validateState } from "../guards/order.js";

const names1 = /* @__PURE__ */ names("https://example.com/order.schema.json#", [["order_id", "OrderID", "Number"], ["state", "State"], ["items", "Items"], ["labels", "Labels"], ["parcels", "Parcels"], ["part_of", "PartOf"], ["payment", "Payment"], ["note", "Note"]], true);

const item2: Read = (item, reading) => readItem(orZero(item, "{}"), reading);

const values3 = /* @__PURE__ */ values([["open", 1], ["sent", 2, "SENT"]], "fold-trim");

const alternatives4: readonly Alternative[] = [[readPayment_1, isOrder_0], [readPayment_2, isOrder_1]];

const names5 = /* @__PURE__ */ names("https://example.com/order.schema.json#/$defs/Payment", [["kind", "Kind"], ["card_number", "No"]]);

const names6 = /* @__PURE__ */ names("https://example.com/order.schema.json#/$defs/Payment", [["kind", "Kind"], ["account_number", "No"]]);

const alternatives7: readonly WriteAlternative[] = [[writePayment_1, isOrder_0], [writePayment_2, isOrder_1]];

const names8 = /* @__PURE__ */ names("https://example.com/order.schema.json#/properties/labels", []);

const names9 = /* @__PURE__ */ names("https://example.com/order.schema.json#/properties/parcels", []);

/** Reads Order out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeOrder(value: unknown, maxErrors?: number): Decoding<Order> {
  return decode(value, readOrder, isOrder, validateOrder, maxErrors);
}

/** Order in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeOrder(value: Order): OrderWire {
  return encode(value, writeOrder) as OrderWire;
}

/** Order and its form on the wire as a Standard Schema, which takes the latter. */
export const OrderCodec: Codec<OrderWire, Order> = /* @__PURE__ */ codec(decodeOrder, encodeOrder);

/** A step of other codecs: makes Order out of its form on the wire. */
export function readOrder(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "OrderID": {
        if (member === null) break;
        out["order_id"] = member;
        break;
      }
      case "State": {
        if (member === null) break;
        out["state"] = readState(member, reading);
        break;
      }
      case "Items": {
        if (member === null) break;
        out["items"] = itemsIn(member, reading, item2);
        break;
      }
      case "Labels": {
        if (member === null) break;
        out["labels"] = reads1(member, reading);
        break;
      }
      case "Parcels": {
        if (member === null) break;
        out["parcels"] = reads2(member, reading);
        break;
      }
      case "PartOf": {
        if (member === null) break;
        out["part_of"] = readOrder(member, reading);
        break;
      }
      case "Payment": {
        if (member === null) break;
        out["payment"] = readPayment(member, reading);
        break;
      }
      case "Note": {
        out["note"] = member;
        break;
      }
      default: {
        if (wireNameOf(key, names1) !== undefined) return readOrder(exact(wire, value, names1, reading), reading);
        keep(out, key, member, value, names1, reading);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names1, reading);
}

/** A step of other codecs: makes the form on the wire out of Order. */
export function writeOrder(value: unknown): unknown {
  if (!hasMembers(value)) return value;
  const object = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in object) {
    if (!Object.prototype.hasOwnProperty.call(object, key)) continue;
    const member = object[key];
    if (member === undefined) {
      isSame = false;
      continue;
    }
    switch (key) {
      case "order_id": {
        out["OrderID"] = member;
        break;
      }
      case "state": {
        out["State"] = writeState(member);
        break;
      }
      case "items": {
        out["Items"] = itemsOut(member, writeItem);
        break;
      }
      case "labels": {
        out["Labels"] = member;
        break;
      }
      case "parcels": {
        out["Parcels"] = writes2(member);
        break;
      }
      case "part_of": {
        out["PartOf"] = writeOrder(member);
        break;
      }
      case "payment": {
        out["Payment"] = writePayment(member);
        break;
      }
      case "note": {
        out["Note"] = member;
        break;
      }
      default: {
        putOther(out, key, member, value, names1);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : out;
}

/** Reads State out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeState(value: unknown, maxErrors?: number): Decoding<State> {
  return decode(value, readState, isState, validateState, maxErrors);
}

/** State in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeState(value: State): StateWire {
  return encode(value, writeState) as StateWire;
}

/** State and its form on the wire as a Standard Schema, which takes the latter. */
export const StateCodec: Codec<StateWire, State> = /* @__PURE__ */ codec(decodeState, encodeState);

/** A step of other codecs: makes State out of its form on the wire. */
export function readState(value: unknown, _reading: Reading): unknown {
  return valueIn(value, values3);
}

/** A step of other codecs: makes the form on the wire out of State. */
export function writeState(value: unknown): unknown {
  return valueOut(value, values3);
}

/** Reads Payment out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodePayment(value: unknown, maxErrors?: number): Decoding<Payment> {
  return decode(value, readPayment, isPayment, validatePayment, maxErrors);
}

/** Payment in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodePayment(value: Payment): PaymentWire {
  return encode(value, writePayment) as PaymentWire;
}

/** Payment and its form on the wire as a Standard Schema, which takes the latter. */
export const PaymentCodec: Codec<PaymentWire, Payment> = /* @__PURE__ */ codec(decodePayment, encodePayment);

function readPayment_1(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "Kind": {
        out["kind"] = member;
        break;
      }
      case "No": {
        out["card_number"] = member;
        break;
      }
      default: {
        keep(out, key, member, value, names5, reading);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names5, reading);
}

function readPayment_2(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "Kind": {
        out["kind"] = member;
        break;
      }
      case "No": {
        out["account_number"] = member;
        break;
      }
      default: {
        keep(out, key, member, value, names6, reading);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names6, reading);
}

/** A step of other codecs: makes Payment out of its form on the wire. */
export function readPayment(value: unknown, reading: Reading): unknown {
  switch (ownMember(value, "Kind")) {
    case "card":
    return readPayment_1(value, reading);
    case "transfer":
    return readPayment_2(value, reading);
  }
  return firstFit(value, reading, alternatives4);
}

function writePayment_1(value: unknown): unknown {
  if (!hasMembers(value)) return value;
  const object = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in object) {
    if (!Object.prototype.hasOwnProperty.call(object, key)) continue;
    const member = object[key];
    if (member === undefined) {
      isSame = false;
      continue;
    }
    switch (key) {
      case "kind": {
        out["Kind"] = member;
        break;
      }
      case "card_number": {
        out["No"] = member;
        break;
      }
      default: {
        putOther(out, key, member, value, names5);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : out;
}

function writePayment_2(value: unknown): unknown {
  if (!hasMembers(value)) return value;
  const object = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in object) {
    if (!Object.prototype.hasOwnProperty.call(object, key)) continue;
    const member = object[key];
    if (member === undefined) {
      isSame = false;
      continue;
    }
    switch (key) {
      case "kind": {
        out["Kind"] = member;
        break;
      }
      case "account_number": {
        out["No"] = member;
        break;
      }
      default: {
        putOther(out, key, member, value, names6);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : out;
}

/** A step of other codecs: makes the form on the wire out of Payment. */
export function writePayment(value: unknown): unknown {
  switch (ownMember(value, "kind")) {
    case "card":
    return writePayment_1(value);
    case "transfer":
    return writePayment_2(value);
  }
  return firstWritten(value, alternatives7);
}

function reads1(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      default: {
        const made = orZero(member, "");
        keep(out, key, made, value, names8, reading);
        if (made === member) continue;
        break;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names8, reading);
}

function reads2(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      default: {
        const made = readItem(member, reading);
        keep(out, key, made, value, names9, reading);
        if (made === member) continue;
        break;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names9, reading);
}

function writes2(value: unknown): unknown {
  if (!hasMembers(value)) return value;
  const object = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in object) {
    if (!Object.prototype.hasOwnProperty.call(object, key)) continue;
    const member = object[key];
    if (member === undefined) {
      isSame = false;
      continue;
    }
    switch (key) {
      default: {
        const made = writeItem(member);
        putOther(out, key, made, value, names9);
        if (made === member) continue;
        break;
      }
    }
    isSame = false;
  }
  return isSame ? value : out;
}
