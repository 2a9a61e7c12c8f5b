/** @noformat */
// Generated from item.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Decoding } from "./runtime/decode.js";
import type { Members } from "./runtime/members.js";
import type { Reading } from "./runtime/reading.js";
import type { Item, ItemWire, Priced, PricedWire } from "../types/item.js";
import { codec } from "./runtime/codec.js";
import { decode } from "./runtime/decode.js";
import { hasMembers, plain } from "./runtime/members.js";
import { names } from "./runtime/names.js";
import { keep, leave } from "./runtime/reading.js";
import { encode, putOther } from "./runtime/writing.js";
import { isItem, isPriced, validateItem, validatePriced } from "../guards/item.js";

const names1 = /* @__PURE__ */ names("https://example.com/item.schema.json#", [["sku", "SKU"], ["unit_price", "UnitPrice"]]);

const names2 = /* @__PURE__ */ names("https://example.com/item.schema.json#/$defs/Priced", [["unit_price", "UnitPrice"]]);

/** Reads Item out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeItem(value: unknown, maxErrors?: number): Decoding<Item> {
  return decode(value, readItem, isItem, validateItem, maxErrors);
}

/** Item in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeItem(value: Item): ItemWire {
  return encode(value, writeItem) as ItemWire;
}

/** Item and its form on the wire as a Standard Schema, which takes the latter. */
export const ItemCodec: Codec<ItemWire, Item> = /* @__PURE__ */ codec(decodeItem, encodeItem);

/** A step of other codecs: makes Item out of its form on the wire. */
export function readItem(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "SKU": {
        out["sku"] = member;
        break;
      }
      case "UnitPrice": {
        out["unit_price"] = member;
        break;
      }
      default: {
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names1, reading);
}

/** A step of other codecs: makes the form on the wire out of Item. */
export function writeItem(value: unknown): unknown {
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
      case "sku": {
        out["SKU"] = member;
        break;
      }
      case "unit_price": {
        out["UnitPrice"] = member;
        break;
      }
      default: {
      }
    }
    isSame = false;
  }
  return isSame ? value : out;
}

/** Reads Priced out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodePriced(value: unknown, maxErrors?: number): Decoding<Priced> {
  return decode(value, readPriced, isPriced, validatePriced, maxErrors);
}

/** Priced in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodePriced(value: Priced): PricedWire {
  return encode(value, writePriced) as PricedWire;
}

/** Priced and its form on the wire as a Standard Schema, which takes the latter. */
export const PricedCodec: Codec<PricedWire, Priced> = /* @__PURE__ */ codec(decodePriced, encodePriced);

/** A step of other codecs: makes Priced out of its form on the wire. */
export function readPriced(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "UnitPrice": {
        out["unit_price"] = member;
        break;
      }
      default: {
        keep(out, key, member, value, names2, reading);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names2, reading);
}

/** A step of other codecs: makes the form on the wire out of Priced. */
export function writePriced(value: unknown): unknown {
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
      case "unit_price": {
        out["UnitPrice"] = member;
        break;
      }
      default: {
        putOther(out, key, member, value, names2);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : out;
}
