/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { ValidationError } from "../../guards/runtime/site.js";

/** What is thrown where a value cannot be written. */
export type Refusal = TypeError & { readonly errors: readonly ValidationError[] };

/** Refuses to write a value; there is at least one error. */
export function refusal(errors: readonly ValidationError[]): Refusal {
  const [first] = errors;
  return Object.assign(new TypeError(`cannot be written: ${first?.instanceLocation} ${first?.message}`), { errors });
}
