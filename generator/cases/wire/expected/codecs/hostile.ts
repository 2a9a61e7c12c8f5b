/** @noformat */
// Generated from hostile.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Decoding } from "./runtime/decode.js";
import type { Members } from "./runtime/members.js";
import type { Reading } from "./runtime/reading.js";
import type { Hostile, HostileWire, Plain, PlainWire } from "../types/hostile.js";
import { codec } from "./runtime/codec.js";
import { decode } from "./runtime/decode.js";
import { hasMembers, plain, put } from "./runtime/members.js";
import { names } from "./runtime/names.js";
import { keep, leave, refuse } from "./runtime/reading.js";
import { encode, putOther, refuseOther } from "./runtime/writing.js";
import { isHostile, isPlain, validateHostile, validatePlain } from "../guards/hostile.js";

const names1 = /* @__PURE__ */ names("hostile.schema.json#", [["__proto__", "constructor"], ["constructor", "__proto__"], ["*/ alert(\"a\") //", "<\/script>`${1}\\"]]);

const pattern2 = /* @__PURE__ */ new RegExp("^x-", "u");

const names3 = /* @__PURE__ */ names("hostile.schema.json#/definitions/plain", [["a_b", "aB"]]);

/** Reads Hostile out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeHostile(value: unknown, maxErrors?: number): Decoding<Hostile> {
  return decode(value, readHostile, isHostile, validateHostile, maxErrors);
}

/** Hostile in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeHostile(value: Hostile): HostileWire {
  return encode(value, writeHostile) as HostileWire;
}

/** Hostile and its form on the wire as a Standard Schema, which takes the latter. */
export const HostileCodec: Codec<HostileWire, Hostile> = /* @__PURE__ */ codec(decodeHostile, encodeHostile);

/** A step of other codecs: makes Hostile out of its form on the wire. */
export function readHostile(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "constructor": {
        put(out, "__proto__", member);
        break;
      }
      case "__proto__": {
        out["constructor"] = readPlain(member, reading);
        break;
      }
      case "<\/script>`${1}\\": {
        out["*/ alert(\"a\") //"] = member;
        break;
      }
      default: {
        if (pattern2.test(key)) {
          const made = readPlain(member, reading);
          keep(out, key, made, value, names1, reading);
          if (made === member) continue;
          break;
        }
        refuse(key, value, names1, reading);
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names1, reading);
}

/** A step of other codecs: makes the form on the wire out of Hostile. */
export function writeHostile(value: unknown): unknown {
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
      case "__proto__": {
        out["constructor"] = member;
        break;
      }
      case "constructor": {
        put(out, "__proto__", writePlain(member));
        break;
      }
      case "*/ alert(\"a\") //": {
        out["<\/script>`${1}\\"] = member;
        break;
      }
      default: {
        if (pattern2.test(key)) {
          const made = writePlain(member);
          putOther(out, key, made, value, names1);
          if (made === member) continue;
          break;
        }
        refuseOther(key, value, names1);
      }
    }
    isSame = false;
  }
  return isSame ? value : out;
}

/** Reads Plain out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodePlain(value: unknown, maxErrors?: number): Decoding<Plain> {
  return decode(value, readPlain, isPlain, validatePlain, maxErrors);
}

/** Plain in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodePlain(value: Plain): PlainWire {
  return encode(value, writePlain) as PlainWire;
}

/** Plain and its form on the wire as a Standard Schema, which takes the latter. */
export const PlainCodec: Codec<PlainWire, Plain> = /* @__PURE__ */ codec(decodePlain, encodePlain);

/** A step of other codecs: makes Plain out of its form on the wire. */
export function readPlain(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "aB": {
        out["a_b"] = member;
        break;
      }
      default: {
        keep(out, key, member, value, names3, reading);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names3, reading);
}

/** A step of other codecs: makes the form on the wire out of Plain. */
export function writePlain(value: unknown): unknown {
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
      case "a_b": {
        out["aB"] = member;
        break;
      }
      default: {
        putOther(out, key, member, value, names3);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : out;
}
