/** @noformat */
// Generated from schema/publisher.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Decoding } from "./runtime/decode.js";
import type { Reading } from "./runtime/reading.js";
import type { Publisher } from "../types/publisher.js";
import { codec } from "./runtime/codec.js";
import { decode } from "./runtime/decode.js";
import { valueIn, values } from "./runtime/values.js";
import { isPublisher, validatePublisher } from "../guards/publisher.js";

const values1 = /* @__PURE__ */ values([["Noop", "Noop"], ["Ipfs", "Ipfs"], ["Estuary", "Estuary"], ["S3", "S3"]], "fold-trim");

/** Reads Publisher out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodePublisher(value: unknown, maxErrors?: number): Decoding<Publisher> {
  return decode(value, readPublisher, isPublisher, validatePublisher, maxErrors);
}

/** Publisher in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodePublisher(value: Publisher): Publisher {
  return value as Publisher;
}

/** Publisher and its form on the wire as a Standard Schema, which takes the latter. */
export const PublisherCodec: Codec<Publisher, Publisher> = /* @__PURE__ */ codec(decodePublisher, encodePublisher);

/** A step of other codecs: makes Publisher out of its form on the wire. */
export function readPublisher(value: unknown, _reading: Reading): unknown {
  return valueIn(value, values1);
}
