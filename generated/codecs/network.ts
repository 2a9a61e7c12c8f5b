/** @noformat */
// Generated from schema/network.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Decoding } from "./runtime/decode.js";
import type { Reading } from "./runtime/reading.js";
import type { Network } from "../types/network.js";
import { codec } from "./runtime/codec.js";
import { decode } from "./runtime/decode.js";
import { valueIn, values } from "./runtime/values.js";
import { isNetwork, validateNetwork } from "../guards/network.js";

const values1 = /* @__PURE__ */ values([["None", "None"], ["Full", "Full"], ["HTTP", "HTTP"]], "fold-trim");

/** Reads Network out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeNetwork(value: unknown, maxErrors?: number): Decoding<Network> {
  return decode(value, readNetwork, isNetwork, validateNetwork, maxErrors);
}

/** Network in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeNetwork(value: Network): Network {
  return value as Network;
}

/** Network and its form on the wire as a Standard Schema, which takes the latter. */
export const NetworkCodec: Codec<Network, Network> = /* @__PURE__ */ codec(decodeNetwork, encodeNetwork);

/** A step of other codecs: makes Network out of its form on the wire. */
export function readNetwork(value: unknown, _reading: Reading): unknown {
  return valueIn(value, values1);
}
