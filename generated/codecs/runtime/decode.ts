/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { ValidationError } from "../../guards/runtime/site.js";
import { atRoot, onWire, pathTo, tooDeep, valueAt } from "./places.js";
import type { Failure, Read, Trail } from "./reading.js";
import { UNREAD } from "./values.js";

/** What decoding gives: the value with its type, or what is wrong with the document. */
export type Decoding<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly ValidationError[] };

/** What a guard's `validate` function gives. */
type Validate = (
  value: unknown,
  maxErrors?: number,
) => { readonly ok: true } | { readonly ok: false; readonly errors: readonly ValidationError[] };

/** How many errors there are at most, where the caller does not say. */
const MAX_ERRORS = 100;

/** Reads a document and judges what comes out. The places of errors are looked for only where there are any. */
export function decode<T>(
  value: unknown,
  read: Read,
  is: (value: unknown) => value is T,
  validate: Validate,
  maxErrors: number = MAX_ERRORS,
): Decoding<T> {
  try {
    const reading = { hasFailed: false, decided: undefined, trail: undefined };
    const made = read(value, reading);
    if (!reading.hasFailed && is(made)) return { ok: true, value: made };
    return { ok: false, errors: errorsIn(value, read, validate, Math.max(1, maxErrors)) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, errors: [tooDeep()] };
  }
}

function errorsIn(value: unknown, read: Read, validate: Validate, maxErrors: number): readonly ValidationError[] {
  const trail: Trail = { origins: new Map(), failures: [] };
  const made = read(value, { hasFailed: false, decided: undefined, trail });
  const failures = trail.failures.map((failure) => failureError(failure, value, trail));
  const verdict = validate(made, maxErrors);
  // Compared, since a compiler that is not strict narrows by nothing less.
  const refused = verdict.ok === false ? verdict.errors.map((error) => wireError(error, made, value, trail)) : [];
  const errors = [...failures, ...refused].slice(0, maxErrors);
  // Only a document that changes while it is looked at was refused for a reason that is gone now.
  return errors.length === 0 ? [atRoot("must stay the same while it is checked")] : errors;
}

function failureError({ wire, key, keyword, schema, message }: Failure, value: unknown, trail: Trail): ValidationError {
  let object = wire;
  let name = key;
  for (let origin = trail.origins.get(object); origin !== undefined; origin = trail.origins.get(object)) {
    name = origin.keyOf(name);
    object = origin.wire;
  }
  return {
    instanceLocation: pathTo(value, object, name),
    keywordLocation: `/${keyword}`,
    absoluteKeywordLocation: `${schema}/${keyword}`,
    keyword,
    message,
    params: {},
  };
}

/** A guard's error about the value as one about the document. */
function wireError(error: ValidationError, made: unknown, value: unknown, trail: Trail): ValidationError {
  const { location, tokens, missing } = onWire(made, error.instanceLocation, error.missing, trail);
  const named = missing === undefined ? {} : { missing, params: { ...error.params, missingProperty: missing } };
  const moved = { ...error, instanceLocation: location, ...named };
  if (error.received !== UNREAD) return moved;
  const received = valueAt(value, tokens);
  const message = `must be spelled as it is on the wire, not ${JSON.stringify(received) ?? "nothing"}`;
  return { ...moved, keyword: "x-wire-values", received, message, params: {} };
}
