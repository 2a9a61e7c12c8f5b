/** @noformat */
// Generated from json.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { JsonValue } from "../types/json.js";
import type { Memo } from "./runtime/memo.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failWith } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { ask, tooDeep, tooEarly } from "./runtime/memo.js";
import { mustOwn, own } from "./runtime/own.js";
import { finds, lift } from "./runtime/refer.js";
import { token } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/json.js";

/** Whether a value is of the type JsonValue. */
export function isJsonValue(value: unknown): value is JsonValue {
  try {
    return checkJsonValue(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isJsonValue` from within a guard: throws where the stack runs out. */
export function checkJsonValue(value: unknown, memo: Memo | undefined): boolean {
  if (!(value === null || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)) || typeof value === "string" || Array.isArray(value) || objectLike(value))) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item = value[index] as unknown;
      if (!(tooEarly(memo) ? checkJsonValue(item, memo) : ask(memo, checkJsonValue, item))) return false;
    }
  }
  if (objectLike(value)) {
    const object = value as { readonly [key: string]: unknown };
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkJsonValue(own(value), memo);
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(tooEarly(memo) ? checkJsonValue(member, memo) : ask(memo, checkJsonValue, member))) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type JsonValue. */
export function assertJsonValue(value: unknown): asserts value is JsonValue {
  if (!isJsonValue(value)) throw refusal("JsonValue", explain(value, explainJsonValue));
}

/** The value with the type JsonValue, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateJsonValue(value: unknown, maxErrors?: number): Validation<JsonValue> {
  return isJsonValue(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainJsonValue, maxErrors) };
}

/** Reports everything that keeps a value from being of the type JsonValue, and is true where that is as much as is wanted. */
export function explainJsonValue(value: unknown, site: Site): boolean {
  site.schema = "json.schema.json#";
  if (!(value === null || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)) || typeof value === "string" || Array.isArray(value) || objectLike(value))) {
    if (failWith(value, site, null, "/type", "must be null or a boolean or a number or a string or an array or an object", { type: ["null", "boolean", "number", "string", "array", "object"] })) return true;
  } else {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        const item = value[index] as unknown;
        if (finds(explainJsonValue, item, site) && lift(site, "/" + index, "/items/$ref")) return true;
      }
    }
    if (objectLike(value)) {
      const object = value as { readonly [key: string]: unknown };
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && finds(explainJsonValue, member, site) && lift(site, token(key), "/additionalProperties/$ref")) return true;
      }
    }
  }
  return false;
}

/** JsonValue as a Standard Schema. */
export const JsonValueSchema: StandardSchema<JsonValue> = /* @__PURE__ */ standardSchema(validateJsonValue, schemaDocument);
