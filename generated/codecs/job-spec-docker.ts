/** @noformat */
// Generated from schema/job-spec-docker.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Conversion } from "./runtime/conversion.js";
import type { Decode } from "./runtime/decode.js";
import type { JobSpecDocker, JobSpecDockerWire } from "../types/job-spec-docker.js";
import { codec } from "./runtime/codec.js";
import { decoder } from "./runtime/decode.js";
import { encoder } from "./runtime/encode.js";
import { list } from "./runtime/list.js";
import { object } from "./runtime/object.js";
import { zero } from "./runtime/zero.js";
import { validateJobSpecDocker } from "../guards/job-spec-docker.js";

/** A step of codecs: between JobSpecDocker and its form on the wire. */
export const conversionJobSpecDocker: Conversion = /* @__PURE__ */ object("https://triptych.dev/schema/bacalhau/job-spec-docker.schema.json#", () => [
  [(to, value) => { to["entrypoint"] = value; }, (to, value) => { to["Entrypoint"] = value; }, list(zero("\"\""))],
  [(to, value) => { to["environment_variables"] = value; }, (to, value) => { to["EnvironmentVariables"] = value; }, list(zero("\"\""))],
  [(to, value) => { to["image"] = value; }, (to, value) => { to["Image"] = value; }],
  [(to, value) => { to["parameters"] = value; }, (to, value) => { to["Parameters"] = value; }, list(zero("\"\""))],
  [(to, value) => { to["working_directory"] = value; }, (to, value) => { to["WorkingDirectory"] = value; }],
], { isFolded: true, nullIsAbsent: true });

/** Reads JobSpecDocker out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeJobSpecDocker: Decode<JobSpecDocker> = /* @__PURE__ */ decoder(conversionJobSpecDocker, validateJobSpecDocker);

/** JobSpecDocker in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeJobSpecDocker: (value: JobSpecDocker) => JobSpecDockerWire = /* @__PURE__ */ encoder(conversionJobSpecDocker);

/** JobSpecDocker and its form on the wire as a Standard Schema, which takes the latter. */
export const JobSpecDockerCodec: Codec<JobSpecDockerWire, JobSpecDocker> = /* @__PURE__ */ codec(decodeJobSpecDocker, encodeJobSpecDocker);
