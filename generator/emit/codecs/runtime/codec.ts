import { type StandardResult, standardResult } from "../../guards/runtime/standard-schema.ts";
import type { Decode } from "./decode.ts";

/**
 * The two functions between a value and its form on the wire, as other libraries expect them: a StandardSchemaV1 that takes
 * a document and gives the value.
 * @see https://standardschema.dev
 */
export interface Codec<Wire, T> {
  readonly decode: Decode<T>;
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
export function codec<Wire, T>(decode: Decode<T>, encode: (value: T) => Wire): Codec<Wire, T> {
  return { decode, encode, "~standard": { version: 1, vendor: "triptych", validate: standardResult(decode) } };
}
