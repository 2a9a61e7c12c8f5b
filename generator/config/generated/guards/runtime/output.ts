/** @noformat */
// Copied here by `npm run generate:config`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Validation, ValidationError } from "./validation.js";

/** The output of a validation in the formats of the JSON Schema specification. */
export type Output = FlagOutput | BasicOutput | DetailedOutput;

export interface FlagOutput {
  readonly valid: boolean;
}

export interface BasicOutput {
  readonly valid: boolean;
  readonly errors?: readonly OutputUnit[];
}

export interface DetailedOutput extends OutputUnit {
  readonly valid: boolean;
  readonly errors?: readonly DetailedOutput[];
}

/** One error, or in the detailed format a step on the way to some. */
export interface OutputUnit {
  readonly keywordLocation: string;
  readonly absoluteKeywordLocation?: string;
  readonly instanceLocation: string;
  readonly error?: string;
}

/**
 * A validation's result in one of the specification's output formats.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-12.4
 */
export function toOutput(result: Validation<unknown>, format: "flag" | "basic" | "detailed"): Output {
  const root = { keywordLocation: "", instanceLocation: "" };
  if (result.ok === true) return format === "detailed" ? { valid: true, ...root } : { valid: true };
  if (format === "flag") return { valid: false };
  if (format === "basic") return { valid: false, errors: result.errors.map(unit) };
  return { valid: false, ...root, errors: nested(result.errors, "") };
}

function unit({ keywordLocation, absoluteKeywordLocation, instanceLocation, message }: ValidationError): OutputUnit {
  return { keywordLocation, absoluteKeywordLocation, instanceLocation, error: message };
}

/** Errors under the schema keywords on their way, where several share one; a lone one stands by itself. */
function nested(errors: readonly ValidationError[], above: string): readonly DetailedOutput[] {
  const groups = new Map<string, ValidationError[]>();
  for (const error of errors) {
    const step = nextStep(error.keywordLocation, above);
    const group = groups.get(step);
    if (group === undefined) groups.set(step, [error]);
    else group.push(error);
  }
  return [...groups].flatMap(([step, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const isLone = group.length === 1 || group.every(({ keywordLocation }) => keywordLocation === step);
    if (isLone) return group.map((error) => ({ valid: false, ...unit(error) }));
    if (groups.size === 1) return nested(group, step);
    return [{ valid: false, keywordLocation: step, instanceLocation: shared(group), errors: nested(group, step) }];
  });
}

/** The keyword location one token further down. */
function nextStep(location: string, above: string): string {
  const end = location.indexOf("/", above.length + 1);
  return end === -1 ? location : location.slice(0, end);
}

/** The innermost instance location that all errors are at or below. */
function shared(errors: readonly ValidationError[]): string {
  const [first = [], ...others] = errors.map((error) => error.instanceLocation.split("/"));
  const differing = first.findIndex((token, index) => others.some((other) => other[index] !== token));
  return (differing === -1 ? first : first.slice(0, differing)).join("/");
}
