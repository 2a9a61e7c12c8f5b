/** @noformat */
// Generated from other.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Decoding } from "./runtime/decode.js";
import type { Members } from "./runtime/members.js";
import type { Reading } from "./runtime/reading.js";
import type { Form } from "./runtime/typed.js";
import type { Other, OtherValue, OtherWire } from "../types/other.js";
import { formEvent, formTimestamp, readEvent, writeEvent } from "./event.js";
import { codec } from "./runtime/codec.js";
import { decode } from "./runtime/decode.js";
import { hasMembers, plain } from "./runtime/members.js";
import { names } from "./runtime/names.js";
import { keep, leave } from "./runtime/reading.js";
import { form, fromTyped, toTyped } from "./runtime/typed.js";
import { encode, putOther } from "./runtime/writing.js";
import { isOther, validateOther } from "../guards/other.js";

const names1 = /* @__PURE__ */ names("other.schema.json#", [["day", "day"], ["event", "event"], ["name", "Name"]]);

/** Reads Other out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeOther(value: unknown, maxErrors?: number): Decoding<Other> {
  return decode(value, readOther, isOther, validateOther, maxErrors);
}

/** Other in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeOther(value: Other): OtherWire {
  return encode(value, writeOther) as OtherWire;
}

/** Other and its form on the wire as a Standard Schema, which takes the latter. */
export const OtherCodec: Codec<OtherWire, Other> = /* @__PURE__ */ codec(decodeOther, encodeOther);

/** A step of other codecs: makes Other out of its form on the wire. */
export function readOther(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "day": {
        out["day"] = member;
        continue;
      }
      case "event": {
        out["event"] = readEvent(member, reading);
        if (out["event"] === member) continue;
        break;
      }
      case "Name": {
        out["name"] = member;
        break;
      }
      default: {
        keep(out, key, member, value, names1, reading);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names1, reading);
}

/** A step of other codecs: makes the form on the wire out of Other. */
export function writeOther(value: unknown): unknown {
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
      case "day": {
        out["day"] = member;
        continue;
      }
      case "event": {
        out["event"] = writeEvent(member);
        if (out["event"] === member) continue;
        break;
      }
      case "name": {
        out["Name"] = member;
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

/** OtherValue out of Other, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function toOtherValue(value: Other, maxErrors?: number): Decoding<OtherValue> {
  return toTyped(value, formOther, maxErrors);
}

/** Other out of OtherValue. Throws a TypeError with `errors` where an object has no plain form, such as an invalid Date. */
export function fromOtherValue(value: OtherValue): Other {
  return fromTyped(value, formOther) as Other;
}

/** A step of other codecs. */
export const formOther: Form = /* @__PURE__ */ form(() => [{ members: [["day", formTimestamp], ["event", formEvent]] }]);
