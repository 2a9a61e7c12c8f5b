// Copied here by `npm run generate`. Do not edit.

import type { Validation } from "./validation.js";

/**
 * A validator as other libraries expect it.
 * @see https://standardschema.dev
 */
export interface StandardSchema<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "triptych";
    readonly validate: (value: unknown) => StandardResult<T>;
    /** Present for the compiler only. */
    readonly types?: { readonly input: T; readonly output: T };
  };
}

export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly string[] }[] };

/** Makes a Standard Schema out of a `validate` function. */
export function standardSchema<T>(validate: (value: unknown) => Validation<T>): StandardSchema<T> {
  return {
    "~standard": {
      version: 1,
      vendor: "triptych",
      validate: (value) => {
        const result = validate(value);
        if (result.ok) return { value: result.value };
        return {
          issues: result.errors.map(({ message, instanceLocation }) => ({ message, path: tokens(instanceLocation) })),
        };
      },
    },
  };
}

function tokens(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
