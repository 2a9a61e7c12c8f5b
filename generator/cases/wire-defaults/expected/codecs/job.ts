/** @noformat */
// Generated from job.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Conversion } from "./runtime/conversion.js";
import type { Decode } from "./runtime/decode.js";
import type { Job, JobWire, Limits } from "../types/job.js";
import { byPattern } from "./runtime/by-pattern.js";
import { codec } from "./runtime/codec.js";
import { decoder } from "./runtime/decode.js";
import { dropped } from "./runtime/dropped.js";
import { encoder } from "./runtime/encode.js";
import { object } from "./runtime/object.js";
import { validateJob, validateLimits } from "../guards/job.js";

/** A step of codecs: between Job and its form on the wire. */
export const conversionJob: Conversion = /* @__PURE__ */ object("job.schema.json#", () => [
  [(to, value) => { to["retries"] = value; }, (to, value) => { to["Retries"] = value; }],
  [(to, value) => { to["limits"] = value; }, undefined, conversionLimits],
  [(to, value) => { to["labels"] = value; }],
  [(to, value) => { to["valueOf"] = value; }],
], { fill: (to) => {
  let isSame = true;
  if (to["retries"] === undefined) {
    to["retries"] = 3;
    isSame = false;
  }
  if (to["limits"] === undefined) {
    to["limits"] = { memory: "2Gb" };
    isSame = false;
  }
  if (to["labels"] === undefined) {
    to["labels"] = { team: "none" };
    isSame = false;
  }
  if (!Object.prototype.hasOwnProperty.call(to, "valueOf")) {
    to["valueOf"] = false;
    isSame = false;
  }
  return isSame;
} });

/** Reads Job out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeJob: Decode<Job> = /* @__PURE__ */ decoder(conversionJob, validateJob);

/** Job in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeJob: (value: Job) => JobWire = /* @__PURE__ */ encoder(conversionJob);

/** Job and its form on the wire as a Standard Schema, which takes the latter. */
export const JobCodec: Codec<JobWire, Job> = /* @__PURE__ */ codec(decodeJob, encodeJob);

/** A step of codecs: between Limits and its form on the wire. */
export const conversionLimits: Conversion = /* @__PURE__ */ object("job.schema.json#/$defs/limits", () => [
  [(to, value) => { to["memory"] = value; }, undefined, undefined, { aliases: ["mem"] }],
], { rest: () => byPattern([[undefined, dropped]]), fill: (to) => {
  let isSame = true;
  if (to["memory"] === undefined) {
    to["memory"] = "1Gb";
    isSame = false;
  }
  return isSame;
} });

/** Reads Limits out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeLimits: Decode<Limits> = /* @__PURE__ */ decoder(conversionLimits, validateLimits);

/** Limits in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeLimits: (value: Limits) => Limits = /* @__PURE__ */ encoder(conversionLimits);

/** Limits and its form on the wire as a Standard Schema, which takes the latter. */
export const LimitsCodec: Codec<Limits, Limits> = /* @__PURE__ */ codec(decodeLimits, encodeLimits);
