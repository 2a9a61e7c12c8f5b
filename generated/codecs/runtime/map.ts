/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Conversion } from "./conversion.js";
import { object } from "./object.js";
import type { Via } from "./trip.js";

/** Between the values of a map on both sides. */
export function map(to: Conversion, via?: Via): Conversion {
  const part = { to, step: "/additionalProperties", via };
  return object(undefined, () => [], { rest: () => () => part });
}
