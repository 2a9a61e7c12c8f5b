/** @noformat */
// Generated from schema/publisher.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Conversion } from "./runtime/conversion.js";
import type { Decode } from "./runtime/decode.js";
import type { Publisher } from "../types/publisher.js";
import { codec } from "./runtime/codec.js";
import { decoder } from "./runtime/decode.js";
import { encoder } from "./runtime/encode.js";
import { words } from "./runtime/words.js";
import { validatePublisher } from "../guards/publisher.js";

/** A step of codecs: between Publisher and its form on the wire. */
export const conversionPublisher: Conversion = /* @__PURE__ */ words(["Noop", "Ipfs", "Estuary", "S3"], true);

/** Reads Publisher out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodePublisher: Decode<Publisher> = /* @__PURE__ */ decoder(conversionPublisher, validatePublisher);

/** Publisher in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodePublisher: (value: Publisher) => Publisher = /* @__PURE__ */ encoder(conversionPublisher);

/** Publisher and its form on the wire as a Standard Schema, which takes the latter. */
export const PublisherCodec: Codec<Publisher, Publisher> = /* @__PURE__ */ codec(decodePublisher, encodePublisher);
