/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import { jsonSchemaOf } from "./json-schema.js";
import type { SchemaDocument } from "./schema-document.js";
import { pointerTokens } from "./site.js";
import type { Validation, ValidationError } from "./validation.js";

/**
 * A validator as other libraries expect it, which can tell its JSON Schema: a StandardSchemaV1 and a
 * StandardJSONSchemaV1.
 * @see https://standardschema.dev
 */
export interface StandardSchema<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "triptych";
    readonly validate: (value: unknown) => StandardResult<T>;
    /** What goes in and what comes out are the same. Both throw an Error for a target that cannot be had. */
    readonly jsonSchema: {
      readonly input: (options: StandardTarget) => { [key: string]: unknown };
      readonly output: (options: StandardTarget) => { [key: string]: unknown };
    };
    /** Present for the compiler only. */
    readonly types?: { readonly input: T; readonly output: T };
  };
}

export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

export interface StandardIssue {
  readonly message: string;
  /** The keys and indexes that lead to what is wrong: a missing member's own, where one is missing. */
  readonly path: readonly string[];
}

/** Which JSON Schema is asked for. */
export interface StandardTarget {
  /** `draft-2020-12`, `draft-2019-09`, `draft-07`, `draft-06` or `openapi-3.0`. */
  readonly target: string;
}

/**
 * Makes a Standard Schema out of a `validate` function.
 * @param document - the document of the schema; absent where no JSON Schema says the same on its own
 * @param pointer - leads to the schema in it
 */
export function standardSchema<T>(
  validate: (value: unknown) => Validation<T>,
  document?: () => SchemaDocument,
  pointer = "",
): StandardSchema<T> {
  const convert = ({ target }: StandardTarget): { [key: string]: unknown } => {
    if (document === undefined) throw new Error("what the schema means depends on the schemas that refer to it");
    return jsonSchemaOf(document(), pointer, target);
  };
  return {
    "~standard": {
      version: 1,
      vendor: "triptych",
      validate: standardResult(validate),
      jsonSchema: { input: convert, output: convert },
    },
  };
}

/** What a function gives that validates, as Standard Schema has it. */
export function standardResult<T>(validate: (value: unknown) => Validation<T>): (value: unknown) => StandardResult<T> {
  return (value) => {
    const result = validate(value);
    // Compared, since a compiler that is not strict narrows by nothing less.
    return result.ok === true ? { value: result.value } : { issues: result.errors.map(standardIssue) };
  };
}

/** The issue of a missing member is one of that member, so that forms show it at the field. */
export function standardIssue({ message, instanceLocation, missing }: ValidationError): StandardIssue {
  const path = pointerTokens(instanceLocation);
  return { message, path: missing === undefined ? path : [...path, missing] };
}
