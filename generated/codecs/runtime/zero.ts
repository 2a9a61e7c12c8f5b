/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Conversion } from "./conversion.js";

/** Reads null as a zero, whose JSON text is given, and anything else by a conversion. */
export function zero(text: string, to?: Conversion): Conversion {
  return {
    ...to,
    read: (value, trip) => (value === null ? JSON.parse(text) : to === undefined ? value : to.read(value, trip)),
  };
}
