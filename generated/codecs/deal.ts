/** @noformat */
// Generated from schema/deal.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Decoding } from "./runtime/decode.js";
import type { Members } from "./runtime/members.js";
import type { Reading } from "./runtime/reading.js";
import type { Deal, DealWire } from "../types/deal.js";
import { codec } from "./runtime/codec.js";
import { decode } from "./runtime/decode.js";
import { hasMembers, plain } from "./runtime/members.js";
import { names, wireNameOf } from "./runtime/names.js";
import { exact, keep, leave } from "./runtime/reading.js";
import { encode, putOther } from "./runtime/writing.js";
import { isDeal, validateDeal } from "../guards/deal.js";

const names1 = /* @__PURE__ */ names("https://triptych.dev/schema/bacalhau/deal.schema.json#", [["concurrency", "Concurrency"], ["targeting_mode", "TargetingMode"]], true);

/** Reads Deal out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeDeal(value: unknown, maxErrors?: number): Decoding<Deal> {
  return decode(value, readDeal, isDeal, validateDeal, maxErrors);
}

/** Deal in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeDeal(value: Deal): DealWire {
  return encode(value, writeDeal) as DealWire;
}

/** Deal and its form on the wire as a Standard Schema, which takes the latter. */
export const DealCodec: Codec<DealWire, Deal> = /* @__PURE__ */ codec(decodeDeal, encodeDeal);

/** A step of other codecs: makes Deal out of its form on the wire. */
export function readDeal(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "Concurrency": {
        if (member === null) break;
        out["concurrency"] = member;
        break;
      }
      case "TargetingMode": {
        if (member === null) break;
        out["targeting_mode"] = member;
        break;
      }
      default: {
        if (wireNameOf(key, names1) !== undefined) return readDeal(exact(wire, value, names1, reading), reading);
        keep(out, key, member, value, names1, reading);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names1, reading);
}

/** A step of other codecs: makes the form on the wire out of Deal. */
export function writeDeal(value: unknown): unknown {
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
      case "concurrency": {
        out["Concurrency"] = member;
        break;
      }
      case "targeting_mode": {
        out["TargetingMode"] = member;
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
