/** @noformat */
// Generated from schema/job-spec-wasm.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Conversion } from "./runtime/conversion.js";
import type { Decode } from "./runtime/decode.js";
import type { JobSpecWasm, JobSpecWasmWire } from "../types/job-spec-wasm.js";
import { codec } from "./runtime/codec.js";
import { decoder } from "./runtime/decode.js";
import { encoder } from "./runtime/encode.js";
import { list } from "./runtime/list.js";
import { map } from "./runtime/map.js";
import { object } from "./runtime/object.js";
import { zero } from "./runtime/zero.js";
import { conversionStorageSpec } from "./storage-spec.js";
import { validateJobSpecWasm } from "../guards/job-spec-wasm.js";

/** A step of codecs: between JobSpecWasm and its form on the wire. */
export const conversionJobSpecWasm: Conversion = /* @__PURE__ */ object("https://triptych.dev/schema/bacalhau/job-spec-wasm.schema.json#", () => [
  [(to, value) => { to["entry_module"] = value; }, (to, value) => { to["EntryModule"] = value; }, conversionStorageSpec],
  [(to, value) => { to["entry_point"] = value; }, (to, value) => { to["EntryPoint"] = value; }],
  [(to, value) => { to["environment_variables"] = value; }, (to, value) => { to["EnvironmentVariables"] = value; }, map(zero("\"\""))],
  [(to, value) => { to["import_modules"] = value; }, (to, value) => { to["ImportModules"] = value; }, list(zero("{}", conversionStorageSpec))],
  [(to, value) => { to["parameters"] = value; }, (to, value) => { to["Parameters"] = value; }, list(zero("\"\""))],
], { isFolded: true, nullIsAbsent: true });

/** Reads JobSpecWasm out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeJobSpecWasm: Decode<JobSpecWasm> = /* @__PURE__ */ decoder(conversionJobSpecWasm, validateJobSpecWasm);

/** JobSpecWasm in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeJobSpecWasm: (value: JobSpecWasm) => JobSpecWasmWire = /* @__PURE__ */ encoder(conversionJobSpecWasm);

/** JobSpecWasm and its form on the wire as a Standard Schema, which takes the latter. */
export const JobSpecWasmCodec: Codec<JobSpecWasmWire, JobSpecWasm> = /* @__PURE__ */ codec(decodeJobSpecWasm, encodeJobSpecWasm);
