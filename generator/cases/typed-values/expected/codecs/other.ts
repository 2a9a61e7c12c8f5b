/** @noformat */
// Generated from other.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Conversion } from "./runtime/conversion.js";
import type { Decode, Decoding } from "./runtime/decode.js";
import type { Form } from "./runtime/typed.js";
import type { Other, OtherValue, OtherWire } from "../types/other.js";
import { conversionEvent, formEvent, formTimestamp } from "./event.js";
import { codec } from "./runtime/codec.js";
import { decoder } from "./runtime/decode.js";
import { encoder } from "./runtime/encode.js";
import { object } from "./runtime/object.js";
import { form, fromTyped, toTyped } from "./runtime/typed.js";
import { validateOther } from "../guards/other.js";

/** A step of codecs: between Other and its form on the wire. */
export const conversionOther: Conversion = /* @__PURE__ */ object("other.schema.json#", () => [
  [(to, value) => { to["day"] = value; }],
  [(to, value) => { to["event"] = value; }, undefined, conversionEvent],
  [(to, value) => { to["name"] = value; }, (to, value) => { to["Name"] = value; }],
]);

/** Reads Other out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeOther: Decode<Other> = /* @__PURE__ */ decoder(conversionOther, validateOther);

/** Other in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeOther: (value: Other) => OtherWire = /* @__PURE__ */ encoder(conversionOther);

/** Other and its form on the wire as a Standard Schema, which takes the latter. */
export const OtherCodec: Codec<OtherWire, Other> = /* @__PURE__ */ codec(decodeOther, encodeOther);

/** OtherValue out of Other, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function toOtherValue(value: Other, maxErrors?: number): Decoding<OtherValue> {
  return toTyped(value, formOther, maxErrors);
}

/** Other out of OtherValue. Throws a TypeError with `errors` where an object has no plain form, such as an invalid Date. */
export function fromOtherValue(value: OtherValue): Other {
  return fromTyped(value, formOther) as Other;
}

/** A step of other codecs. */
export const formOther: Form = /* @__PURE__ */ form(() => [{ members: [["day", [formTimestamp, "/properties/day/$ref"]], ["event", [formEvent, "/properties/event/$ref"]]] }]);
