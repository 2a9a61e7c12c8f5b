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

/** Whether a value has neither members nor items. */
export function isScalar(value: Json): value is string | number | boolean | null {
  return typeof value !== "object" || value === null;
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

/** Whether two JSON values are equal, as the specification has it: members in any order. */
export function equalJson(one: Json, other: Json): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (isJsonArray(one)) {
    return (
      isJsonArray(other) && one.length === other.length && one.every((item, i) => equalJson(item, other[i] ?? null))
    );
  }
  if (!isJsonObject(one) || !isJsonObject(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => {
    const counterpart = member(other, key);
    return counterpart !== undefined && equalJson(one[key] ?? null, counterpart);
  });
}

const LONGEST_EXCERPT = 80;

/** A value as JSON text for a message, cut where it is long. */
export function excerpt(value: Json): string {
  const words = JSON.stringify(value);
  return words.length <= LONGEST_EXCERPT ? words : `${words.slice(0, LONGEST_EXCERPT).toWellFormed()}…`;
}
