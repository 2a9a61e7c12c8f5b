/** @noformat */
// Generated from schema/spec.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Conversion } from "./runtime/conversion.js";
import type { Decode } from "./runtime/decode.js";
import type { Spec, SpecWire } from "../types/spec.js";
import { conversionDeal } from "./deal.js";
import { conversionEngine } from "./engine.js";
import { conversionJobSpecDocker } from "./job-spec-docker.js";
import { conversionJobSpecWasm } from "./job-spec-wasm.js";
import { conversionLabelSelectorRequirement } from "./label-selector-requirement.js";
import { conversionNetworkConfig } from "./network-config.js";
import { conversionPublisherSpec } from "./publisher-spec.js";
import { conversionPublisher } from "./publisher.js";
import { conversionResourceUsageConfig } from "./resource-usage-config.js";
import { codec } from "./runtime/codec.js";
import { decoder } from "./runtime/decode.js";
import { encoder } from "./runtime/encode.js";
import { list } from "./runtime/list.js";
import { object } from "./runtime/object.js";
import { zero } from "./runtime/zero.js";
import { conversionStorageSpec } from "./storage-spec.js";
import { validateSpec } from "../guards/spec.js";

/** A step of codecs: between Spec and its form on the wire. */
export const conversionSpec: Conversion = /* @__PURE__ */ object("https://triptych.dev/schema/bacalhau/spec.schema.json#", () => [
  [(to, value) => { to["annotations"] = value; }, (to, value) => { to["Annotations"] = value; }, list(zero("\"\""))],
  [(to, value) => { to["deal"] = value; }, (to, value) => { to["Deal"] = value; }, conversionDeal],
  [(to, value) => { to["do_not_track"] = value; }, (to, value) => { to["DoNotTrack"] = value; }],
  [(to, value) => { to["docker"] = value; }, (to, value) => { to["Docker"] = value; }, conversionJobSpecDocker],
  [(to, value) => { to["engine"] = value; }, (to, value) => { to["Engine"] = value; }, conversionEngine],
  [(to, value) => { to["inputs"] = value; }, (to, value) => { to["Inputs"] = value; }, list(zero("{}", conversionStorageSpec))],
  [(to, value) => { to["network"] = value; }, (to, value) => { to["Network"] = value; }, conversionNetworkConfig],
  [(to, value) => { to["node_selectors"] = value; }, (to, value) => { to["NodeSelectors"] = value; }, list(zero("{}", conversionLabelSelectorRequirement))],
  [(to, value) => { to["outputs"] = value; }, (to, value) => { to["Outputs"] = value; }, list(zero("{}", conversionStorageSpec))],
  [(to, value) => { to["publisher"] = value; }, (to, value) => { to["Publisher"] = value; }, conversionPublisher],
  [(to, value) => { to["publisher_spec"] = value; }, (to, value) => { to["PublisherSpec"] = value; }, conversionPublisherSpec],
  [(to, value) => { to["resources"] = value; }, (to, value) => { to["Resources"] = value; }, conversionResourceUsageConfig],
  [(to, value) => { to["timeout"] = value; }, (to, value) => { to["Timeout"] = value; }],
  [(to, value) => { to["wasm"] = value; }, (to, value) => { to["Wasm"] = value; }, conversionJobSpecWasm],
], { isFolded: true, nullIsAbsent: true });

/** Reads Spec out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeSpec: Decode<Spec> = /* @__PURE__ */ decoder(conversionSpec, validateSpec);

/** Spec in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeSpec: (value: Spec) => SpecWire = /* @__PURE__ */ encoder(conversionSpec);

/** Spec and its form on the wire as a Standard Schema, which takes the latter. */
export const SpecCodec: Codec<SpecWire, Spec> = /* @__PURE__ */ codec(decodeSpec, encodeSpec);
