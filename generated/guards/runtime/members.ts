/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/** An object seen as its members. */
export interface Members {
  readonly [key: string]: unknown;
}

/** Whether a value is a JSON object: neither null nor an array. */
export function objectLike(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether an object has a prototype of its own: it is neither a plain object nor without any. */
export function hasPrototype(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== Object.prototype && prototype !== null;
}

/** A member that would otherwise be looked up on `Object.prototype`: `toString`, `__proto__`. */
export function ownMember(value: Members, key: string): unknown {
  return Object.prototype.hasOwnProperty.call(value, key) ? value[key] : undefined;
}

/** How many keys the object has, those of members that are undefined included. */
export function keyCount(value: Members): number {
  let count = 0;
  for (const key in value) count += typeof key === "string" ? 1 : 0;
  return count;
}

/** How many members are present. One that is undefined is absent. */
export function memberCount(value: Members): number {
  let count = 0;
  for (const key in value) {
    if (Object.prototype.hasOwnProperty.call(value, key) && value[key] !== undefined) count++;
  }
  return count;
}

/** Whether any member is present: the first one tells, where to count them takes all. */
export function hasAnyMember(value: Members): boolean {
  for (const key in value) {
    if (Object.prototype.hasOwnProperty.call(value, key) && value[key] !== undefined) return true;
  }
  return false;
}

/** Whether a value is of one of JSON's types at all: not undefined, a function, a symbol or a bigint. */
export function jsonLike(value: unknown): boolean {
  return (
    value === null ||
    typeof value === "object" ||
    typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "boolean"
  );
}
