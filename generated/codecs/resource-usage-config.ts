/** @noformat */
// Generated from schema/resource-usage-config.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Conversion } from "./runtime/conversion.js";
import type { Decode } from "./runtime/decode.js";
import type { ResourceUsageConfig, ResourceUsageConfigWire } from "../types/resource-usage-config.js";
import { codec } from "./runtime/codec.js";
import { decoder } from "./runtime/decode.js";
import { encoder } from "./runtime/encode.js";
import { object } from "./runtime/object.js";
import { validateResourceUsageConfig } from "../guards/resource-usage-config.js";

/** A step of codecs: between ResourceUsageConfig and its form on the wire. */
export const conversionResourceUsageConfig: Conversion = /* @__PURE__ */ object("https://triptych.dev/schema/bacalhau/resource-usage-config.schema.json#", () => [
  [(to, value) => { to["cpu"] = value; }, (to, value) => { to["CPU"] = value; }],
  [(to, value) => { to["disk"] = value; }, (to, value) => { to["Disk"] = value; }],
  [(to, value) => { to["gpu"] = value; }, (to, value) => { to["GPU"] = value; }],
  [(to, value) => { to["memory"] = value; }, (to, value) => { to["Memory"] = value; }],
], { isFolded: true, nullIsAbsent: true });

/** Reads ResourceUsageConfig out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeResourceUsageConfig: Decode<ResourceUsageConfig> = /* @__PURE__ */ decoder(conversionResourceUsageConfig, validateResourceUsageConfig);

/** ResourceUsageConfig in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeResourceUsageConfig: (value: ResourceUsageConfig) => ResourceUsageConfigWire = /* @__PURE__ */ encoder(conversionResourceUsageConfig);

/** ResourceUsageConfig and its form on the wire as a Standard Schema, which takes the latter. */
export const ResourceUsageConfigCodec: Codec<ResourceUsageConfigWire, ResourceUsageConfig> = /* @__PURE__ */ codec(decodeResourceUsageConfig, encodeResourceUsageConfig);
