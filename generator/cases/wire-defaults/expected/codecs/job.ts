/** @noformat */
// Generated from job.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Decoding } from "./runtime/decode.js";
import type { Members } from "./runtime/members.js";
import type { Reading } from "./runtime/reading.js";
import type { Job, JobWire, Limits } from "../types/job.js";
import { codec } from "./runtime/codec.js";
import { decode } from "./runtime/decode.js";
import { hasMembers, plain } from "./runtime/members.js";
import { names, wireNameOf } from "./runtime/names.js";
import { exact, keep, leave } from "./runtime/reading.js";
import { encode, putOther } from "./runtime/writing.js";
import { isJob, isLimits, validateJob, validateLimits } from "../guards/job.js";

const names1 = /* @__PURE__ */ names("job.schema.json#", [["retries", "Retries"], ["limits", "limits"], ["labels", "labels"], ["valueOf", "valueOf"]]);

const names2 = /* @__PURE__ */ names("job.schema.json#/$defs/limits", [["memory", "memory", "mem"]]);

/** Reads Job out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeJob(value: unknown, maxErrors?: number): Decoding<Job> {
  return decode(value, readJob, isJob, validateJob, maxErrors);
}

/** Job in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeJob(value: Job): JobWire {
  return encode(value, writeJob) as JobWire;
}

/** Job and its form on the wire as a Standard Schema, which takes the latter. */
export const JobCodec: Codec<JobWire, Job> = /* @__PURE__ */ codec(decodeJob, encodeJob);

/** A step of other codecs: makes Job out of its form on the wire. */
export function readJob(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "Retries": {
        out["retries"] = member;
        break;
      }
      case "limits": {
        out["limits"] = readLimits(member, reading);
        if (out["limits"] === member) continue;
        break;
      }
      case "labels": {
        out["labels"] = member;
        continue;
      }
      case "valueOf": {
        out["valueOf"] = member;
        continue;
      }
      default: {
        keep(out, key, member, value, names1, reading);
        continue;
      }
    }
    isSame = false;
  }
  if (out["retries"] === undefined) {
    out["retries"] = 3;
    isSame = false;
  }
  if (out["limits"] === undefined) {
    out["limits"] = { memory: "2Gb" };
    isSame = false;
  }
  if (out["labels"] === undefined) {
    out["labels"] = { team: "none" };
    isSame = false;
  }
  if (!Object.prototype.hasOwnProperty.call(out, "valueOf")) {
    out["valueOf"] = false;
    isSame = false;
  }
  return isSame ? value : leave(out, value, names1, reading);
}

/** A step of other codecs: makes the form on the wire out of Job. */
export function writeJob(value: unknown): unknown {
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
      case "retries": {
        out["Retries"] = member;
        break;
      }
      case "limits": {
        out["limits"] = writeLimits(member);
        if (out["limits"] === member) continue;
        break;
      }
      case "labels": {
        out["labels"] = member;
        continue;
      }
      case "valueOf": {
        out["valueOf"] = member;
        continue;
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

/** Reads Limits out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeLimits(value: unknown, maxErrors?: number): Decoding<Limits> {
  return decode(value, readLimits, isLimits, validateLimits, maxErrors);
}

/** Limits in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeLimits(value: Limits): Limits {
  return encode(value, writeLimits) as Limits;
}

/** Limits and its form on the wire as a Standard Schema, which takes the latter. */
export const LimitsCodec: Codec<Limits, Limits> = /* @__PURE__ */ codec(decodeLimits, encodeLimits);

/** A step of other codecs: makes Limits out of its form on the wire. */
export function readLimits(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "memory": {
        out["memory"] = member;
        continue;
      }
      default: {
        if (wireNameOf(key, names2) !== undefined) return readLimits(exact(wire, value, names2, reading), reading);
      }
    }
    isSame = false;
  }
  if (out["memory"] === undefined) {
    out["memory"] = "1Gb";
    isSame = false;
  }
  return isSame ? value : leave(out, value, names2, reading);
}

/** A step of other codecs: makes the form on the wire out of Limits. */
export function writeLimits(value: unknown): unknown {
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
      case "memory": {
        out["memory"] = member;
        continue;
      }
      default: {
      }
    }
    isSame = false;
  }
  return isSame ? value : out;
}
