/** @noformat */
// Generated from hostile.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Conversion } from "./runtime/conversion.js";
import type { Decode } from "./runtime/decode.js";
import type { Hostile, HostileWire, Plain, PlainWire } from "../types/hostile.js";
import { byPattern } from "./runtime/by-pattern.js";
import { codec } from "./runtime/codec.js";
import { decoder } from "./runtime/decode.js";
import { encoder } from "./runtime/encode.js";
import { put } from "./runtime/members.js";
import { object } from "./runtime/object.js";
import { refused } from "./runtime/refused.js";
import { validateHostile, validatePlain } from "../guards/hostile.js";

/** A step of codecs: between Hostile and its form on the wire. */
export const conversionHostile: Conversion = /* @__PURE__ */ object("hostile.schema.json#", () => [
  [(to, value) => { put(to, "__proto__", value); }, (to, value) => { to["constructor"] = value; }],
  [(to, value) => { to["constructor"] = value; }, (to, value) => { put(to, "__proto__", value); }, conversionPlain],
  [(to, value) => { to["*/ alert(\"a\") //"] = value; }, (to, value) => { to["<\/script>`${1}\\"] = value; }],
], { rest: () => byPattern([[new RegExp("^x-", "u"), { to: conversionPlain, step: "/patternProperties/^x-" }], [undefined, refused]]) });

/** Reads Hostile out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeHostile: Decode<Hostile> = /* @__PURE__ */ decoder(conversionHostile, validateHostile);

/** Hostile in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeHostile: (value: Hostile) => HostileWire = /* @__PURE__ */ encoder(conversionHostile);

/** Hostile and its form on the wire as a Standard Schema, which takes the latter. */
export const HostileCodec: Codec<HostileWire, Hostile> = /* @__PURE__ */ codec(decodeHostile, encodeHostile);

/** A step of codecs: between Plain and its form on the wire. */
export const conversionPlain: Conversion = /* @__PURE__ */ object("hostile.schema.json#/definitions/plain", () => [
  [(to, value) => { to["a_b"] = value; }, (to, value) => { to["aB"] = value; }],
]);

/** Reads Plain out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodePlain: Decode<Plain> = /* @__PURE__ */ decoder(conversionPlain, validatePlain);

/** Plain in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodePlain: (value: Plain) => PlainWire = /* @__PURE__ */ encoder(conversionPlain);

/** Plain and its form on the wire as a Standard Schema, which takes the latter. */
export const PlainCodec: Codec<PlainWire, Plain> = /* @__PURE__ */ codec(decodePlain, encodePlain);
