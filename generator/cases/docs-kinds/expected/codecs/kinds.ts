/** @noformat */
// Generated from kinds.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Conversion } from "./runtime/conversion.js";
import type { Decode } from "./runtime/decode.js";
import type { Kinds, KindsWire, Moment, MomentWire } from "../types/kinds.js";
import { codec } from "./runtime/codec.js";
import { decoder } from "./runtime/decode.js";
import { encoder } from "./runtime/encode.js";
import { object } from "./runtime/object.js";
import { validateKinds, validateMoment } from "../guards/kinds.js";

/** A step of codecs: between Kinds and its form on the wire. */
export const conversionKinds: Conversion = /* @__PURE__ */ object("kinds.schema.json#", () => [
  [(to, value) => { to["colour"] = value; }],
  [(to, value) => { to["size"] = value; }],
  [(to, value) => { to["shape"] = value; }],
  [(to, value) => { to["target"] = value; }],
  [(to, value) => { to["position"] = value; }],
  [(to, value) => { to["prices"] = value; }],
  [(to, value) => { to["tags"] = value; }],
  [(to, value) => { to["tree"] = value; }],
  [(to, value) => { to["account"] = value; }],
  [(to, value) => { to["former"] = value; }],
  [(to, value) => { to["range"] = value; }],
  [(to, value) => { to["code"] = value; }],
  [(to, value) => { to["nothing"] = value; }],
  [(to, value) => { to["anything"] = value; }],
  [(to, value) => { to["version"] = value; }],
  [(to, value) => { to["started"] = value; }, undefined, conversionMoment],
]);

/** Reads Kinds out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeKinds: Decode<Kinds> = /* @__PURE__ */ decoder(conversionKinds, validateKinds);

/** Kinds in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeKinds: (value: Kinds) => KindsWire = /* @__PURE__ */ encoder(conversionKinds);

/** Kinds and its form on the wire as a Standard Schema, which takes the latter. */
export const KindsCodec: Codec<KindsWire, Kinds> = /* @__PURE__ */ codec(decodeKinds, encodeKinds);

/** A step of codecs: between Moment and its form on the wire. */
export const conversionMoment: Conversion = /* @__PURE__ */ object("kinds.schema.json#/$defs/Moment", () => [
  [(to, value) => { to["at"] = value; }, (to, value) => { to["At"] = value; }],
  [(to, value) => { to["big"] = value; }, (to, value) => { to["BIG"] = value; }],
]);

/** Reads Moment out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeMoment: Decode<Moment> = /* @__PURE__ */ decoder(conversionMoment, validateMoment);

/** Moment in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeMoment: (value: Moment) => MomentWire = /* @__PURE__ */ encoder(conversionMoment);

/** Moment and its form on the wire as a Standard Schema, which takes the latter. */
export const MomentCodec: Codec<MomentWire, Moment> = /* @__PURE__ */ codec(decodeMoment, encodeMoment);
