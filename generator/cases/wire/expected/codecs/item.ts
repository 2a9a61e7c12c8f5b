/** @noformat */
// Generated from item.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Conversion } from "./runtime/conversion.js";
import type { Decode } from "./runtime/decode.js";
import type { Item, ItemWire, Priced, PricedWire } from "../types/item.js";
import { byPattern } from "./runtime/by-pattern.js";
import { codec } from "./runtime/codec.js";
import { decoder } from "./runtime/decode.js";
import { dropped } from "./runtime/dropped.js";
import { encoder } from "./runtime/encode.js";
import { object } from "./runtime/object.js";
import { validateItem, validatePriced } from "../guards/item.js";

/** A step of codecs: between Item and its form on the wire. */
export const conversionItem: Conversion = /* @__PURE__ */ object("https://example.com/item.schema.json#", () => [
  [(to, value) => { to["sku"] = value; }, (to, value) => { to["SKU"] = value; }],
  [(to, value) => { to["unit_price"] = value; }, (to, value) => { to["UnitPrice"] = value; }, undefined, { at: ["/allOf/0/$ref/properties/unit_price", "https://example.com/item.schema.json#/$defs/Priced/properties/unit_price"] }],
], { rest: () => byPattern([[undefined, dropped]]) });

/** Reads Item out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeItem: Decode<Item> = /* @__PURE__ */ decoder(conversionItem, validateItem);

/** Item in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeItem: (value: Item) => ItemWire = /* @__PURE__ */ encoder(conversionItem);

/** Item and its form on the wire as a Standard Schema, which takes the latter. */
export const ItemCodec: Codec<ItemWire, Item> = /* @__PURE__ */ codec(decodeItem, encodeItem);

/** A step of codecs: between Priced and its form on the wire. */
export const conversionPriced: Conversion = /* @__PURE__ */ object("https://example.com/item.schema.json#/$defs/Priced", () => [
  [(to, value) => { to["unit_price"] = value; }, (to, value) => { to["UnitPrice"] = value; }],
]);

/** Reads Priced out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodePriced: Decode<Priced> = /* @__PURE__ */ decoder(conversionPriced, validatePriced);

/** Priced in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodePriced: (value: Priced) => PricedWire = /* @__PURE__ */ encoder(conversionPriced);

/** Priced and its form on the wire as a Standard Schema, which takes the latter. */
export const PricedCodec: Codec<PricedWire, Priced> = /* @__PURE__ */ codec(decodePriced, encodePriced);
