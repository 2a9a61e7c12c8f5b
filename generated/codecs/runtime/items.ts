/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Read, Reading } from "./reading.js";

const NONE: readonly undefined[] = [];

/** The items of an array, read: the array itself where all stay as they are. */
export function itemsIn(
  value: unknown,
  reading: Reading,
  rest?: Read,
  prefix: readonly (Read | undefined)[] = NONE,
): unknown {
  if (!Array.isArray(value)) return value;
  let out: unknown[] | undefined;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    const read = index < prefix.length ? prefix[index] : rest;
    const made = read === undefined ? item : read(item, reading);
    if (made !== item) out ??= value.slice();
    if (out !== undefined) out[index] = made;
  }
  return out ?? value;
}

/** A function that makes the form on the wire out of ours. */
export type Write = (value: unknown) => unknown;

/** The items of an array as they are written: the array itself where all stay as they are. */
export function itemsOut(value: unknown, rest?: Write, prefix: readonly (Write | undefined)[] = NONE): unknown {
  if (!Array.isArray(value)) return value;
  let out: unknown[] | undefined;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    const write = index < prefix.length ? prefix[index] : rest;
    const made = write === undefined ? item : write(item);
    if (made !== item) out ??= value.slice();
    if (out !== undefined) out[index] = made;
  }
  return out ?? value;
}

/** The zero that null stands for, or any other value as it is. Each is one of its own. */
export function orZero(value: unknown, zero: "" | 0 | false | "{}" | "[]"): unknown {
  if (value !== null) return value;
  if (zero === "{}") return {};
  return zero === "[]" ? [] : zero;
}
