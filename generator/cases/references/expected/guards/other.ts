/** @noformat */
// Generated from other.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Code, Other } from "../types/other.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { codePointCount } from "./runtime/code-point-count.js";
import { equal } from "./runtime/equal.js";
import { fail, failConst, failType } from "./runtime/fail.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/other.js";

const constant: unknown = { $ref: "this is only data" };

/** Whether a value is of the type Other. */
export function isOther(value: unknown): value is Other {
  if (!(equal(value, constant))) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Other. */
export function assertOther(value: unknown): asserts value is Other {
  if (!isOther(value)) throw refusal("Other", explain(value, explainOther));
}

/** The value with the type Other, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateOther(value: unknown, maxErrors?: number): Validation<Other> {
  return isOther(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainOther, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Other, and is true where that is as much as is wanted. */
export function explainOther(value: unknown, site: Site): boolean {
  site.schema = "https://example.com/api/other#";
  if (!(equal(value, constant)) && failConst(value, site, null, "/const", constant)) return true;
  return false;
}

/** Other as a Standard Schema. */
export const OtherSchema: StandardSchema<Other> = /* @__PURE__ */ standardSchema(validateOther, schemaDocument);

/** Whether a value is of the type Code. */
export function isCode(value: unknown): value is Code {
  if (typeof value !== "string") return false;
  if (!(value.length >= 3 || (value.length >= 2 && codePointCount(value) >= 2))) return false;
  if (!(value.length <= 2 || (value.length <= 4 && codePointCount(value) <= 2))) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Code. */
export function assertCode(value: unknown): asserts value is Code {
  if (!isCode(value)) throw refusal("Code", explain(value, explainCode));
}

/** The value with the type Code, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateCode(value: unknown, maxErrors?: number): Validation<Code> {
  return isCode(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainCode, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Code, and is true where that is as much as is wanted. */
export function explainCode(value: unknown, site: Site): boolean {
  site.schema = "https://example.com/api/other#/$defs/code";
  if (typeof value !== "string") {
    if (failType(value, site, null, "/type", "string")) return true;
  } else {
    if (!(value.length >= 3 || (value.length >= 2 && codePointCount(value) >= 2)) && fail(site, null, "/minLength", "must have at least 2 characters", { limit: 2 })) return true;
    if (!(value.length <= 2 || (value.length <= 4 && codePointCount(value) <= 2)) && fail(site, null, "/maxLength", "must have at most 2 characters", { limit: 2 })) return true;
  }
  return false;
}

/** Code as a Standard Schema. */
export const CodeSchema: StandardSchema<Code> = /* @__PURE__ */ standardSchema(validateCode, schemaDocument, "/$defs/code");
