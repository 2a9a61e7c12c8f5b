/** @noformat */
// Generated from schema/spec.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Decoding } from "./runtime/decode.js";
import type { Members } from "./runtime/members.js";
import type { Read, Reading } from "./runtime/reading.js";
import type { Spec, SpecWire } from "../types/spec.js";
import { readDeal, writeDeal } from "./deal.js";
import { readEngine } from "./engine.js";
import { readJobSpecDocker, writeJobSpecDocker } from "./job-spec-docker.js";
import { readJobSpecWasm, writeJobSpecWasm } from "./job-spec-wasm.js";
import { readLabelSelectorRequirement, writeLabelSelectorRequirement } from "./label-selector-requirement.js";
import { readNetworkConfig, writeNetworkConfig } from "./network-config.js";
import { readPublisherSpec, writePublisherSpec } from "./publisher-spec.js";
import { readPublisher } from "./publisher.js";
import { readResourceUsageConfig, writeResourceUsageConfig } from "./resource-usage-config.js";
import { codec } from "./runtime/codec.js";
import { decode } from "./runtime/decode.js";
import { itemsIn, itemsOut, orZero } from "./runtime/items.js";
import { hasMembers, plain } from "./runtime/members.js";
import { names, wireNameOf } from "./runtime/names.js";
import { exact, keep, leave } from "./runtime/reading.js";
import { encode, putOther } from "./runtime/writing.js";
import { readStorageSpec, writeStorageSpec } from "./storage-spec.js";
import { isSpec, validateSpec } from "../guards/spec.js";

const names1 = /* @__PURE__ */ names("https://triptych.dev/schema/bacalhau/spec.schema.json#", [["annotations", "Annotations"], ["deal", "Deal"], ["do_not_track", "DoNotTrack"], ["docker", "Docker"], ["engine", "Engine"], ["inputs", "Inputs"], ["network", "Network"], ["node_selectors", "NodeSelectors"], ["outputs", "Outputs"], ["publisher", "Publisher"], ["publisher_spec", "PublisherSpec"], ["resources", "Resources"], ["timeout", "Timeout"], ["wasm", "Wasm"]], true);

const item2: Read = (item) => orZero(item, "");

const item3: Read = (item, reading) => readStorageSpec(orZero(item, "{}"), reading);

const item4: Read = (item, reading) => readLabelSelectorRequirement(orZero(item, "{}"), reading);

/** Reads Spec out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeSpec(value: unknown, maxErrors?: number): Decoding<Spec> {
  return decode(value, readSpec, isSpec, validateSpec, maxErrors);
}

/** Spec in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeSpec(value: Spec): SpecWire {
  return encode(value, writeSpec) as SpecWire;
}

/** Spec and its form on the wire as a Standard Schema, which takes the latter. */
export const SpecCodec: Codec<SpecWire, Spec> = /* @__PURE__ */ codec(decodeSpec, encodeSpec);

/** A step of other codecs: makes Spec out of its form on the wire. */
export function readSpec(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "Annotations": {
        if (member === null) break;
        out["annotations"] = itemsIn(member, reading, item2);
        break;
      }
      case "Deal": {
        if (member === null) break;
        out["deal"] = readDeal(member, reading);
        break;
      }
      case "DoNotTrack": {
        if (member === null) break;
        out["do_not_track"] = member;
        break;
      }
      case "Docker": {
        if (member === null) break;
        out["docker"] = readJobSpecDocker(member, reading);
        break;
      }
      case "Engine": {
        if (member === null) break;
        out["engine"] = readEngine(member, reading);
        break;
      }
      case "Inputs": {
        if (member === null) break;
        out["inputs"] = itemsIn(member, reading, item3);
        break;
      }
      case "Network": {
        if (member === null) break;
        out["network"] = readNetworkConfig(member, reading);
        break;
      }
      case "NodeSelectors": {
        if (member === null) break;
        out["node_selectors"] = itemsIn(member, reading, item4);
        break;
      }
      case "Outputs": {
        if (member === null) break;
        out["outputs"] = itemsIn(member, reading, item3);
        break;
      }
      case "Publisher": {
        if (member === null) break;
        out["publisher"] = readPublisher(member, reading);
        break;
      }
      case "PublisherSpec": {
        if (member === null) break;
        out["publisher_spec"] = readPublisherSpec(member, reading);
        break;
      }
      case "Resources": {
        if (member === null) break;
        out["resources"] = readResourceUsageConfig(member, reading);
        break;
      }
      case "Timeout": {
        if (member === null) break;
        out["timeout"] = member;
        break;
      }
      case "Wasm": {
        if (member === null) break;
        out["wasm"] = readJobSpecWasm(member, reading);
        break;
      }
      default: {
        if (wireNameOf(key, names1) !== undefined) return readSpec(exact(wire, value, names1, reading), reading);
        keep(out, key, member, value, names1, reading);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names1, reading);
}

/** A step of other codecs: makes the form on the wire out of Spec. */
export function writeSpec(value: unknown): unknown {
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
      case "annotations": {
        out["Annotations"] = member;
        break;
      }
      case "deal": {
        out["Deal"] = writeDeal(member);
        break;
      }
      case "do_not_track": {
        out["DoNotTrack"] = member;
        break;
      }
      case "docker": {
        out["Docker"] = writeJobSpecDocker(member);
        break;
      }
      case "engine": {
        out["Engine"] = member;
        break;
      }
      case "inputs": {
        out["Inputs"] = itemsOut(member, writeStorageSpec);
        break;
      }
      case "network": {
        out["Network"] = writeNetworkConfig(member);
        break;
      }
      case "node_selectors": {
        out["NodeSelectors"] = itemsOut(member, writeLabelSelectorRequirement);
        break;
      }
      case "outputs": {
        out["Outputs"] = itemsOut(member, writeStorageSpec);
        break;
      }
      case "publisher": {
        out["Publisher"] = member;
        break;
      }
      case "publisher_spec": {
        out["PublisherSpec"] = writePublisherSpec(member);
        break;
      }
      case "resources": {
        out["Resources"] = writeResourceUsageConfig(member);
        break;
      }
      case "timeout": {
        out["Timeout"] = member;
        break;
      }
      case "wasm": {
        out["Wasm"] = writeJobSpecWasm(member);
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
