/** @noformat */
// Generated from schema/job-spec-docker.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Decoding } from "./runtime/decode.js";
import type { Members } from "./runtime/members.js";
import type { Read, Reading } from "./runtime/reading.js";
import type { JobSpecDocker, JobSpecDockerWire } from "../types/job-spec-docker.js";
import { codec } from "./runtime/codec.js";
import { decode } from "./runtime/decode.js";
import { itemsIn, orZero } from "./runtime/items.js";
import { hasMembers, plain } from "./runtime/members.js";
import { names, wireNameOf } from "./runtime/names.js";
import { exact, keep, leave } from "./runtime/reading.js";
import { encode, putOther } from "./runtime/writing.js";
import { isJobSpecDocker, validateJobSpecDocker } from "../guards/job-spec-docker.js";

const names1 = /* @__PURE__ */ names("https://triptych.dev/schema/bacalhau/job-spec-docker.schema.json#", [["entrypoint", "Entrypoint"], ["environment_variables", "EnvironmentVariables"], ["image", "Image"], ["parameters", "Parameters"], ["working_directory", "WorkingDirectory"]], true);

const item2: Read = (item) => orZero(item, "");

/** Reads JobSpecDocker out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeJobSpecDocker(value: unknown, maxErrors?: number): Decoding<JobSpecDocker> {
  return decode(value, readJobSpecDocker, isJobSpecDocker, validateJobSpecDocker, maxErrors);
}

/** JobSpecDocker in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeJobSpecDocker(value: JobSpecDocker): JobSpecDockerWire {
  return encode(value, writeJobSpecDocker) as JobSpecDockerWire;
}

/** JobSpecDocker and its form on the wire as a Standard Schema, which takes the latter. */
export const JobSpecDockerCodec: Codec<JobSpecDockerWire, JobSpecDocker> = /* @__PURE__ */ codec(decodeJobSpecDocker, encodeJobSpecDocker);

/** A step of other codecs: makes JobSpecDocker out of its form on the wire. */
export function readJobSpecDocker(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "Entrypoint": {
        if (member === null) break;
        out["entrypoint"] = itemsIn(member, reading, item2);
        break;
      }
      case "EnvironmentVariables": {
        if (member === null) break;
        out["environment_variables"] = itemsIn(member, reading, item2);
        break;
      }
      case "Image": {
        if (member === null) break;
        out["image"] = member;
        break;
      }
      case "Parameters": {
        if (member === null) break;
        out["parameters"] = itemsIn(member, reading, item2);
        break;
      }
      case "WorkingDirectory": {
        if (member === null) break;
        out["working_directory"] = member;
        break;
      }
      default: {
        if (wireNameOf(key, names1) !== undefined) return readJobSpecDocker(exact(wire, value, names1, reading), reading);
        keep(out, key, member, value, names1, reading);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names1, reading);
}

/** A step of other codecs: makes the form on the wire out of JobSpecDocker. */
export function writeJobSpecDocker(value: unknown): unknown {
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
      case "entrypoint": {
        out["Entrypoint"] = member;
        break;
      }
      case "environment_variables": {
        out["EnvironmentVariables"] = member;
        break;
      }
      case "image": {
        out["Image"] = member;
        break;
      }
      case "parameters": {
        out["Parameters"] = member;
        break;
      }
      case "working_directory": {
        out["WorkingDirectory"] = member;
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
