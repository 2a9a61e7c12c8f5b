/** @noformat */
// Copied here by `npm run generate:config`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import { emptyMemo } from "./memo.js";
import { own } from "./own.js";
import { type Explain, MAX_ERRORS, type Site, type ValidationError, walkUntilEnough } from "./site.js";

export type { ErrorParams, ValidationError } from "./site.js";

/** What a validation gives: the value with its type, or what is wrong with it. */
export type Validation<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly ValidationError[] };

/** The reasons why a value was refused, at most `maxErrors`, and at least one. */
export function explain(value: unknown, walk: Explain, maxErrors: number = MAX_ERRORS): readonly ValidationError[] {
  const errors: ValidationError[] = [];
  const site: Site = {
    errors,
    maxErrors: Math.max(1, maxErrors),
    progress: { memo: emptyMemo(), followed: 0, leftOut: 0, explained: undefined },
    instance: "",
    keyword: "",
    schema: "",
    pointer: "",
  };
  try {
    walkUntilEnough(walk, own(value), site);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    errors.push(ofWhole("must be nested less deeply to be checked"));
  }
  // Only a value that changes while it is looked at was refused for a reason that is gone now.
  if (errors.length === 0) errors.push(ofWhole("must stay the same while it is checked"));
  return errors;
}

/** What is wrong with a value by no keyword. */
function ofWhole(message: string): ValidationError {
  return { instanceLocation: "", keywordLocation: "", absoluteKeywordLocation: "", keyword: "", message, params: {} };
}

/** The error that `assert…` throws; its `errors` are those of `validate…`. */
export function refusal(
  name: string,
  errors: readonly ValidationError[],
): TypeError & { readonly errors: readonly ValidationError[] } {
  const [first] = errors;
  const reason = first === undefined ? "" : `: ${first.instanceLocation || "the value"} ${first.message}`;
  return Object.assign(new TypeError(`not a valid ${name}${reason}`), { errors });
}
