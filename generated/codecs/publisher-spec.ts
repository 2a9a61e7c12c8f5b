/** @noformat */
// Generated from schema/publisher-spec.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Decoding } from "./runtime/decode.js";
import type { Members } from "./runtime/members.js";
import type { Reading } from "./runtime/reading.js";
import type { PublisherSpec, PublisherSpecWire } from "../types/publisher-spec.js";
import { readPublisher } from "./publisher.js";
import { codec } from "./runtime/codec.js";
import { decode } from "./runtime/decode.js";
import { hasMembers, plain } from "./runtime/members.js";
import { names, wireNameOf } from "./runtime/names.js";
import { exact, keep, leave } from "./runtime/reading.js";
import { encode, putOther } from "./runtime/writing.js";
import { isPublisherSpec, validatePublisherSpec } from "../guards/publisher-spec.js";

const names1 = /* @__PURE__ */ names("https://triptych.dev/schema/bacalhau/publisher-spec.schema.json#", [["params", "Params"], ["type", "Type"]], true);

/** Reads PublisherSpec out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodePublisherSpec(value: unknown, maxErrors?: number): Decoding<PublisherSpec> {
  return decode(value, readPublisherSpec, isPublisherSpec, validatePublisherSpec, maxErrors);
}

/** PublisherSpec in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodePublisherSpec(value: PublisherSpec): PublisherSpecWire {
  return encode(value, writePublisherSpec) as PublisherSpecWire;
}

/** PublisherSpec and its form on the wire as a Standard Schema, which takes the latter. */
export const PublisherSpecCodec: Codec<PublisherSpecWire, PublisherSpec> = /* @__PURE__ */ codec(decodePublisherSpec, encodePublisherSpec);

/** A step of other codecs: makes PublisherSpec out of its form on the wire. */
export function readPublisherSpec(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "Params": {
        if (member === null) break;
        out["params"] = member;
        break;
      }
      case "Type": {
        if (member === null) break;
        out["type"] = readPublisher(member, reading);
        break;
      }
      default: {
        if (wireNameOf(key, names1) !== undefined) return readPublisherSpec(exact(wire, value, names1, reading), reading);
        keep(out, key, member, value, names1, reading);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names1, reading);
}

/** A step of other codecs: makes the form on the wire out of PublisherSpec. */
export function writePublisherSpec(value: unknown): unknown {
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
      case "params": {
        out["Params"] = member;
        break;
      }
      case "type": {
        out["Type"] = member;
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
