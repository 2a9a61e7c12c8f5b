/** @noformat */
// Generated from schema/label-selector-requirement.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Conversion } from "./runtime/conversion.js";
import type { Decode } from "./runtime/decode.js";
import type { LabelSelectorRequirement, LabelSelectorRequirementWire } from "../types/label-selector-requirement.js";
import { codec } from "./runtime/codec.js";
import { decoder } from "./runtime/decode.js";
import { encoder } from "./runtime/encode.js";
import { list } from "./runtime/list.js";
import { object } from "./runtime/object.js";
import { zero } from "./runtime/zero.js";
import { validateLabelSelectorRequirement } from "../guards/label-selector-requirement.js";

/** A step of codecs: between LabelSelectorRequirement and its form on the wire. */
export const conversionLabelSelectorRequirement: Conversion = /* @__PURE__ */ object("https://triptych.dev/schema/bacalhau/label-selector-requirement.schema.json#", () => [
  [(to, value) => { to["key"] = value; }, (to, value) => { to["Key"] = value; }],
  [(to, value) => { to["operator"] = value; }, (to, value) => { to["Operator"] = value; }],
  [(to, value) => { to["values"] = value; }, (to, value) => { to["Values"] = value; }, list(zero("\"\""))],
], { isFolded: true, nullIsAbsent: true });

/** Reads LabelSelectorRequirement out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeLabelSelectorRequirement: Decode<LabelSelectorRequirement> = /* @__PURE__ */ decoder(conversionLabelSelectorRequirement, validateLabelSelectorRequirement);

/** LabelSelectorRequirement in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeLabelSelectorRequirement: (value: LabelSelectorRequirement) => LabelSelectorRequirementWire = /* @__PURE__ */ encoder(conversionLabelSelectorRequirement);

/** LabelSelectorRequirement and its form on the wire as a Standard Schema, which takes the latter. */
export const LabelSelectorRequirementCodec: Codec<LabelSelectorRequirementWire, LabelSelectorRequirement> = /* @__PURE__ */ codec(decodeLabelSelectorRequirement, encodeLabelSelectorRequirement);
