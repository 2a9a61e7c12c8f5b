/** @noformat */
// Generated from schema/engine.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Conversion } from "./runtime/conversion.js";
import type { Decode } from "./runtime/decode.js";
import type { Engine } from "../types/engine.js";
import { codec } from "./runtime/codec.js";
import { decoder } from "./runtime/decode.js";
import { encoder } from "./runtime/encode.js";
import { words } from "./runtime/words.js";
import { validateEngine } from "../guards/engine.js";

/** A step of codecs: between Engine and its form on the wire. */
export const conversionEngine: Conversion = /* @__PURE__ */ words(["Noop", "Docker", "Wasm"]);

/** Reads Engine out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeEngine: Decode<Engine> = /* @__PURE__ */ decoder(conversionEngine, validateEngine);

/** Engine in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeEngine: (value: Engine) => Engine = /* @__PURE__ */ encoder(conversionEngine);

/** Engine and its form on the wire as a Standard Schema, which takes the latter. */
export const EngineCodec: Codec<Engine, Engine> = /* @__PURE__ */ codec(decodeEngine, encodeEngine);
