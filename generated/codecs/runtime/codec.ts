/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import { type StandardResult, standardIssue } from "../../guards/runtime/standard-schema.js";
import type { Decoding } from "./decode.js";

/**
 * The two functions between a value and its form on the wire, as other libraries expect them: a StandardSchemaV1 that takes
 * a document and gives the value.
 * @see https://standardschema.dev
 */
export interface Codec<Wire, T> {
  readonly decode: (value: unknown, maxErrors?: number) => Decoding<T>;
  readonly encode: (value: T) => Wire;
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "triptych";
    readonly validate: (value: unknown) => StandardResult<T>;
    /** Present for the compiler only. */
    readonly types?: { readonly input: Wire; readonly output: T };
  };
}

/** Makes a codec out of its two functions. */
export function codec<Wire, T>(
  decode: (value: unknown, maxErrors?: number) => Decoding<T>,
  encode: (value: T) => Wire,
): Codec<Wire, T> {
  return {
    decode,
    encode,
    "~standard": {
      version: 1,
      vendor: "triptych",
      validate: (value) => {
        const result = decode(value);
        return result.ok === true ? { value: result.value } : { issues: result.errors.map(standardIssue) };
      },
    },
  };
}
