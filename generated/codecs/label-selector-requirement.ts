/** @noformat */
// Generated from schema/label-selector-requirement.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Decoding } from "./runtime/decode.js";
import type { Members } from "./runtime/members.js";
import type { Read, Reading } from "./runtime/reading.js";
import type { LabelSelectorRequirement, LabelSelectorRequirementWire } from "../types/label-selector-requirement.js";
import { codec } from "./runtime/codec.js";
import { decode } from "./runtime/decode.js";
import { itemsIn, orZero } from "./runtime/items.js";
import { hasMembers, plain } from "./runtime/members.js";
import { names, wireNameOf } from "./runtime/names.js";
import { exact, keep, leave } from "./runtime/reading.js";
import { encode, putOther } from "./runtime/writing.js";
import { isLabelSelectorRequirement, validateLabelSelectorRequirement } from "../guards/label-selector-requirement.js";

const names1 = /* @__PURE__ */ names("https://triptych.dev/schema/bacalhau/label-selector-requirement.schema.json#", [["key", "Key"], ["operator", "Operator"], ["values", "Values"]], true);

const item2: Read = (item) => orZero(item, "");

/** Reads LabelSelectorRequirement out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeLabelSelectorRequirement(value: unknown, maxErrors?: number): Decoding<LabelSelectorRequirement> {
  return decode(value, readLabelSelectorRequirement, isLabelSelectorRequirement, validateLabelSelectorRequirement, maxErrors);
}

/** LabelSelectorRequirement in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeLabelSelectorRequirement(value: LabelSelectorRequirement): LabelSelectorRequirementWire {
  return encode(value, writeLabelSelectorRequirement) as LabelSelectorRequirementWire;
}

/** LabelSelectorRequirement and its form on the wire as a Standard Schema, which takes the latter. */
export const LabelSelectorRequirementCodec: Codec<LabelSelectorRequirementWire, LabelSelectorRequirement> = /* @__PURE__ */ codec(decodeLabelSelectorRequirement, encodeLabelSelectorRequirement);

/** A step of other codecs: makes LabelSelectorRequirement out of its form on the wire. */
export function readLabelSelectorRequirement(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "Key": {
        if (member === null) break;
        out["key"] = member;
        break;
      }
      case "Operator": {
        if (member === null) break;
        out["operator"] = member;
        break;
      }
      case "Values": {
        if (member === null) break;
        out["values"] = itemsIn(member, reading, item2);
        break;
      }
      default: {
        if (wireNameOf(key, names1) !== undefined) return readLabelSelectorRequirement(exact(wire, value, names1, reading), reading);
        keep(out, key, member, value, names1, reading);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names1, reading);
}

/** A step of other codecs: makes the form on the wire out of LabelSelectorRequirement. */
export function writeLabelSelectorRequirement(value: unknown): unknown {
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
      case "key": {
        out["Key"] = member;
        break;
      }
      case "operator": {
        out["Operator"] = member;
        break;
      }
      case "values": {
        out["Values"] = member;
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
