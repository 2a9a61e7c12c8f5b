/** @noformat */
// Generated from schema/network-config.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Decoding } from "./runtime/decode.js";
import type { Members } from "./runtime/members.js";
import type { Read, Reading } from "./runtime/reading.js";
import type { NetworkConfig, NetworkConfigWire } from "../types/network-config.js";
import { readNetwork } from "./network.js";
import { codec } from "./runtime/codec.js";
import { decode } from "./runtime/decode.js";
import { itemsIn, orZero } from "./runtime/items.js";
import { hasMembers, plain } from "./runtime/members.js";
import { names, wireNameOf } from "./runtime/names.js";
import { exact, keep, leave } from "./runtime/reading.js";
import { encode, putOther } from "./runtime/writing.js";
import { isNetworkConfig, validateNetworkConfig } from "../guards/network-config.js";

const names1 = /* @__PURE__ */ names("https://triptych.dev/schema/bacalhau/network-config.schema.json#", [["domains", "Domains"], ["type", "Type"]], true);

const item2: Read = (item) => orZero(item, "");

/** Reads NetworkConfig out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeNetworkConfig(value: unknown, maxErrors?: number): Decoding<NetworkConfig> {
  return decode(value, readNetworkConfig, isNetworkConfig, validateNetworkConfig, maxErrors);
}

/** NetworkConfig in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeNetworkConfig(value: NetworkConfig): NetworkConfigWire {
  return encode(value, writeNetworkConfig) as NetworkConfigWire;
}

/** NetworkConfig and its form on the wire as a Standard Schema, which takes the latter. */
export const NetworkConfigCodec: Codec<NetworkConfigWire, NetworkConfig> = /* @__PURE__ */ codec(decodeNetworkConfig, encodeNetworkConfig);

/** A step of other codecs: makes NetworkConfig out of its form on the wire. */
export function readNetworkConfig(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "Domains": {
        if (member === null) break;
        out["domains"] = itemsIn(member, reading, item2);
        break;
      }
      case "Type": {
        if (member === null) break;
        out["type"] = readNetwork(member, reading);
        break;
      }
      default: {
        if (wireNameOf(key, names1) !== undefined) return readNetworkConfig(exact(wire, value, names1, reading), reading);
        keep(out, key, member, value, names1, reading);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names1, reading);
}

/** A step of other codecs: makes the form on the wire out of NetworkConfig. */
export function writeNetworkConfig(value: unknown): unknown {
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
      case "domains": {
        out["Domains"] = member;
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
