/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import { hasPrototype } from "./members.js";

/** Ends an explanation that met an object with a prototype of its own: it begins again with a copy. */
export const INHERITS: symbol = /* @__PURE__ */ Symbol.for("triptych.inherits");

/** Makes sure that an object which is explained has nothing but its own members. */
export function mustOwn(object: object): void {
  if (hasPrototype(object)) throw INHERITS;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/**
 * A copy of a value that has own members only, which are those that a type can promise: inherited members are not present.
 * Values that refer to themselves stay such.
 */
export function own<T>(value: T): T {
  const copies = new Map<unknown, unknown>();
  const copyOf = (original: unknown): unknown => {
    if (!isObject(original)) return original;
    let copy = copies.get(original);
    if (copy === undefined) {
      copy = Array.isArray(original) ? [...original] : Object.assign(Object.create(null), original);
      copies.set(original, copy);
    }
    return copy;
  };
  const root = copyOf(value);
  // Copies that are made on the way come behind these.
  for (const copy of copies.values()) {
    const members = copy as { [key: string]: unknown };
    for (const key of Object.keys(members)) members[key] = copyOf(members[key]);
  }
  return root as T;
}
