/** @noformat */
// Generated from schema/engine.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Decoding } from "./runtime/decode.js";
import type { Reading } from "./runtime/reading.js";
import type { Engine } from "../types/engine.js";
import { codec } from "./runtime/codec.js";
import { decode } from "./runtime/decode.js";
import { valueIn, values } from "./runtime/values.js";
import { isEngine, validateEngine } from "../guards/engine.js";

const values1 = /* @__PURE__ */ values([["Noop", "Noop"], ["Docker", "Docker"], ["Wasm", "Wasm"]], "fold");

/** Reads Engine out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeEngine(value: unknown, maxErrors?: number): Decoding<Engine> {
  return decode(value, readEngine, isEngine, validateEngine, maxErrors);
}

/** Engine in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeEngine(value: Engine): Engine {
  return value as Engine;
}

/** Engine and its form on the wire as a Standard Schema, which takes the latter. */
export const EngineCodec: Codec<Engine, Engine> = /* @__PURE__ */ codec(decodeEngine, encodeEngine);

/** A step of other codecs: makes Engine out of its form on the wire. */
export function readEngine(value: unknown, _reading: Reading): unknown {
  return valueIn(value, values1);
}
