/** @noformat */
// Generated from schema/network.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Conversion } from "./runtime/conversion.js";
import type { Decode } from "./runtime/decode.js";
import type { Network } from "../types/network.js";
import { codec } from "./runtime/codec.js";
import { decoder } from "./runtime/decode.js";
import { encoder } from "./runtime/encode.js";
import { words } from "./runtime/words.js";
import { validateNetwork } from "../guards/network.js";

/** A step of codecs: between Network and its form on the wire. */
export const conversionNetwork: Conversion = /* @__PURE__ */ words(["None", "Full", "HTTP"], true);

/** Reads Network out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeNetwork: Decode<Network> = /* @__PURE__ */ decoder(conversionNetwork, validateNetwork);

/** Network in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeNetwork: (value: Network) => Network = /* @__PURE__ */ encoder(conversionNetwork);

/** Network and its form on the wire as a Standard Schema, which takes the latter. */
export const NetworkCodec: Codec<Network, Network> = /* @__PURE__ */ codec(decodeNetwork, encodeNetwork);
