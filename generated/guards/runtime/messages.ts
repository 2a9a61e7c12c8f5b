/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import { ownMember } from "./members.js";
import type { ErrorParams, ValidationError } from "./validation.js";

/**
 * What is said of an error, by its keyword: a text in which `{limit}` stands for a param and `{received}` for what was there,
 * or a function. Errors of other keywords keep their message.
 */
export interface Messages {
  readonly [keyword: string]: string | ((params: ValidationError["params"], error: ValidationError) => string);
}

/** Whether an error is one of a keyword, whose params are then known. */
export function hasKeyword<Keyword extends keyof ErrorParams>(
  error: ValidationError,
  keyword: Keyword,
): error is ValidationError & { readonly keyword: Keyword; readonly params: ErrorParams[Keyword] } {
  return error.keyword === keyword;
}

/** The errors with other messages; what an `errorMessage` of the schema says stays. */
export function translate(errors: readonly ValidationError[], messages: Messages): readonly ValidationError[] {
  return errors.map((error) => {
    const template = ownMember(messages, error.keyword) as Messages[string] | undefined;
    if (template === undefined || error.params["errorMessage"] !== undefined) return error;
    return {
      ...error,
      message: typeof template === "string" ? filled(template, error) : template(error.params, error),
    };
  });
}

function filled(template: string, { params, received }: ValidationError): string {
  const values = { received, ...params };
  return template.replace(/\{(\w+)\}/g, (whole, param: string) => {
    const value = ownMember(values, param);
    return value === undefined ? whole : shown(value);
  });
}

/** Values, as a message lists them. */
export function listed(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(", ");
}

/** A list without its brackets, and a name without quotes. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return listed(value);
  return typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
}
