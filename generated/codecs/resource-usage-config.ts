/** @noformat */
// Generated from schema/resource-usage-config.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Decoding } from "./runtime/decode.js";
import type { Members } from "./runtime/members.js";
import type { Reading } from "./runtime/reading.js";
import type { ResourceUsageConfig, ResourceUsageConfigWire } from "../types/resource-usage-config.js";
import { codec } from "./runtime/codec.js";
import { decode } from "./runtime/decode.js";
import { hasMembers, plain } from "./runtime/members.js";
import { names, wireNameOf } from "./runtime/names.js";
import { exact, keep, leave } from "./runtime/reading.js";
import { encode, putOther } from "./runtime/writing.js";
import { isResourceUsageConfig, validateResourceUsageConfig } from "../guards/resource-usage-config.js";

const names1 = /* @__PURE__ */ names("https://triptych.dev/schema/bacalhau/resource-usage-config.schema.json#", [["cpu", "CPU"], ["disk", "Disk"], ["gpu", "GPU"], ["memory", "Memory"]], true);

/** Reads ResourceUsageConfig out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeResourceUsageConfig(value: unknown, maxErrors?: number): Decoding<ResourceUsageConfig> {
  return decode(value, readResourceUsageConfig, isResourceUsageConfig, validateResourceUsageConfig, maxErrors);
}

/** ResourceUsageConfig in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeResourceUsageConfig(value: ResourceUsageConfig): ResourceUsageConfigWire {
  return encode(value, writeResourceUsageConfig) as ResourceUsageConfigWire;
}

/** ResourceUsageConfig and its form on the wire as a Standard Schema, which takes the latter. */
export const ResourceUsageConfigCodec: Codec<ResourceUsageConfigWire, ResourceUsageConfig> = /* @__PURE__ */ codec(decodeResourceUsageConfig, encodeResourceUsageConfig);

/** A step of other codecs: makes ResourceUsageConfig out of its form on the wire. */
export function readResourceUsageConfig(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "CPU": {
        if (member === null) break;
        out["cpu"] = member;
        break;
      }
      case "Disk": {
        if (member === null) break;
        out["disk"] = member;
        break;
      }
      case "GPU": {
        if (member === null) break;
        out["gpu"] = member;
        break;
      }
      case "Memory": {
        if (member === null) break;
        out["memory"] = member;
        break;
      }
      default: {
        if (wireNameOf(key, names1) !== undefined) return readResourceUsageConfig(exact(wire, value, names1, reading), reading);
        keep(out, key, member, value, names1, reading);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names1, reading);
}

/** A step of other codecs: makes the form on the wire out of ResourceUsageConfig. */
export function writeResourceUsageConfig(value: unknown): unknown {
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
      case "cpu": {
        out["CPU"] = member;
        break;
      }
      case "disk": {
        out["Disk"] = member;
        break;
      }
      case "gpu": {
        out["GPU"] = member;
        break;
      }
      case "memory": {
        out["Memory"] = member;
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
