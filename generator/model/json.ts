/** Any JSON value, as `JSON.parse` gives it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. Read members with `member()`, since a schema may use any name, `__proto__` included. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** The type names of the `type` keyword, in the specification's spelling. */
export const JSON_TYPES = ["null", "boolean", "integer", "number", "string", "array", "object"] as const;

export type JsonType = (typeof JSON_TYPES)[number];

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** An object's own member, or undefined. Never something inherited. */
export function member(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

export function isJsonType(value: unknown): value is JsonType {
  return (JSON_TYPES as readonly unknown[]).includes(value);
}

/** The strings of a JSON array; empty for anything else. */
export function strings(value: Json | undefined): readonly string[] {
  return isJsonArray(value) ? value.filter((item) => typeof item === "string") : [];
}
