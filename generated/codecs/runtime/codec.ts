/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Decoding } from "./decode.js";
import type { DecodingError } from "./places.js";

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
    readonly validate: (value: unknown) => CodecResult<T>;
    /** Present for the compiler only. */
    readonly types?: { readonly input: Wire; readonly output: T };
  };
}

export type CodecResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly CodecIssue[] };

export interface CodecIssue {
  readonly message: string;
  /** The keys and indexes that lead to what is wrong in the document. */
  readonly path: readonly string[];
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
        return result.ok === true ? { value: result.value } : { issues: result.errors.map(issue) };
      },
    },
  };
}

function issue({ message, instanceLocation, missing }: DecodingError): CodecIssue {
  const path = instanceLocation
    .split("/")
    .slice(1)
    .map((token) => token.replace(/~1/g, "/").replace(/~0/g, "~"));
  return { message, path: missing === undefined ? path : [...path, missing] };
}
