/** @noformat */
// Generated from schema/publisher-spec.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Conversion } from "./runtime/conversion.js";
import type { Decode } from "./runtime/decode.js";
import type { PublisherSpec, PublisherSpecWire } from "../types/publisher-spec.js";
import { conversionPublisher } from "./publisher.js";
import { codec } from "./runtime/codec.js";
import { decoder } from "./runtime/decode.js";
import { encoder } from "./runtime/encode.js";
import { object } from "./runtime/object.js";
import { validatePublisherSpec } from "../guards/publisher-spec.js";

/** A step of codecs: between PublisherSpec and its form on the wire. */
export const conversionPublisherSpec: Conversion = /* @__PURE__ */ object("https://triptych.dev/schema/bacalhau/publisher-spec.schema.json#", () => [
  [(to, value) => { to["params"] = value; }, (to, value) => { to["Params"] = value; }],
  [(to, value) => { to["type"] = value; }, (to, value) => { to["Type"] = value; }, conversionPublisher],
], { isFolded: true, nullIsAbsent: true });

/** Reads PublisherSpec out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodePublisherSpec: Decode<PublisherSpec> = /* @__PURE__ */ decoder(conversionPublisherSpec, validatePublisherSpec);

/** PublisherSpec in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodePublisherSpec: (value: PublisherSpec) => PublisherSpecWire = /* @__PURE__ */ encoder(conversionPublisherSpec);

/** PublisherSpec and its form on the wire as a Standard Schema, which takes the latter. */
export const PublisherSpecCodec: Codec<PublisherSpecWire, PublisherSpec> = /* @__PURE__ */ codec(decodePublisherSpec, encodePublisherSpec);
