/** @noformat */
// Generated from schema/job-spec-wasm.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Decoding } from "./runtime/decode.js";
import type { Members } from "./runtime/members.js";
import type { Read, Reading } from "./runtime/reading.js";
import type { JobSpecWasm, JobSpecWasmWire } from "../types/job-spec-wasm.js";
import { codec } from "./runtime/codec.js";
import { decode } from "./runtime/decode.js";
import { itemsIn, itemsOut, orZero } from "./runtime/items.js";
import { hasMembers, plain } from "./runtime/members.js";
import { names, wireNameOf } from "./runtime/names.js";
import { exact, keep, leave } from "./runtime/reading.js";
import { encode, putOther } from "./runtime/writing.js";
import { readStorageSpec, writeStorageSpec } from "./storage-spec.js";
import { isJobSpecWasm, validateJobSpecWasm } from "../guards/job-spec-wasm.js";

const names1 = /* @__PURE__ */ names("https://triptych.dev/schema/bacalhau/job-spec-wasm.schema.json#", [["entry_module", "EntryModule"], ["entry_point", "EntryPoint"], ["environment_variables", "EnvironmentVariables"], ["import_modules", "ImportModules"], ["parameters", "Parameters"]], true);

const item2: Read = (item, reading) => readStorageSpec(orZero(item, "{}"), reading);

const item3: Read = (item) => orZero(item, "");

const names4 = /* @__PURE__ */ names("https://triptych.dev/schema/bacalhau/job-spec-wasm.schema.json#/properties/environment_variables", []);

/** Reads JobSpecWasm out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeJobSpecWasm(value: unknown, maxErrors?: number): Decoding<JobSpecWasm> {
  return decode(value, readJobSpecWasm, isJobSpecWasm, validateJobSpecWasm, maxErrors);
}

/** JobSpecWasm in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeJobSpecWasm(value: JobSpecWasm): JobSpecWasmWire {
  return encode(value, writeJobSpecWasm) as JobSpecWasmWire;
}

/** JobSpecWasm and its form on the wire as a Standard Schema, which takes the latter. */
export const JobSpecWasmCodec: Codec<JobSpecWasmWire, JobSpecWasm> = /* @__PURE__ */ codec(decodeJobSpecWasm, encodeJobSpecWasm);

/** A step of other codecs: makes JobSpecWasm out of its form on the wire. */
export function readJobSpecWasm(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "EntryModule": {
        if (member === null) break;
        out["entry_module"] = readStorageSpec(member, reading);
        break;
      }
      case "EntryPoint": {
        if (member === null) break;
        out["entry_point"] = member;
        break;
      }
      case "EnvironmentVariables": {
        if (member === null) break;
        out["environment_variables"] = reads1(member, reading);
        break;
      }
      case "ImportModules": {
        if (member === null) break;
        out["import_modules"] = itemsIn(member, reading, item2);
        break;
      }
      case "Parameters": {
        if (member === null) break;
        out["parameters"] = itemsIn(member, reading, item3);
        break;
      }
      default: {
        if (wireNameOf(key, names1) !== undefined) return readJobSpecWasm(exact(wire, value, names1, reading), reading);
        keep(out, key, member, value, names1, reading);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names1, reading);
}

/** A step of other codecs: makes the form on the wire out of JobSpecWasm. */
export function writeJobSpecWasm(value: unknown): unknown {
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
      case "entry_module": {
        out["EntryModule"] = writeStorageSpec(member);
        break;
      }
      case "entry_point": {
        out["EntryPoint"] = member;
        break;
      }
      case "environment_variables": {
        out["EnvironmentVariables"] = member;
        break;
      }
      case "import_modules": {
        out["ImportModules"] = itemsOut(member, writeStorageSpec);
        break;
      }
      case "parameters": {
        out["Parameters"] = member;
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

function reads1(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      default: {
        const made = orZero(member, "");
        keep(out, key, made, value, names4, reading);
        if (made === member) continue;
        break;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names4, reading);
}
