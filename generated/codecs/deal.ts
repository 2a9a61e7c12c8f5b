/** @noformat */
// Generated from schema/deal.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Conversion } from "./runtime/conversion.js";
import type { Decode } from "./runtime/decode.js";
import type { Deal, DealWire } from "../types/deal.js";
import { codec } from "./runtime/codec.js";
import { decoder } from "./runtime/decode.js";
import { encoder } from "./runtime/encode.js";
import { object } from "./runtime/object.js";
import { validateDeal } from "../guards/deal.js";

/** A step of codecs: between Deal and its form on the wire. */
export const conversionDeal: Conversion = /* @__PURE__ */ object("https://triptych.dev/schema/bacalhau/deal.schema.json#", () => [
  [(to, value) => { to["concurrency"] = value; }, (to, value) => { to["Concurrency"] = value; }],
  [(to, value) => { to["targeting_mode"] = value; }, (to, value) => { to["TargetingMode"] = value; }],
], { isFolded: true, nullIsAbsent: true });

/** Reads Deal out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeDeal: Decode<Deal> = /* @__PURE__ */ decoder(conversionDeal, validateDeal);

/** Deal in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeDeal: (value: Deal) => DealWire = /* @__PURE__ */ encoder(conversionDeal);

/** Deal and its form on the wire as a Standard Schema, which takes the latter. */
export const DealCodec: Codec<DealWire, Deal> = /* @__PURE__ */ codec(decodeDeal, encodeDeal);
