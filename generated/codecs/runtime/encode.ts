/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { ValidationError } from "../../guards/runtime/site.js";
import type { Conversion } from "./conversion.js";
import { refusal } from "./refusal.js";
import { trailFrom, tripBy } from "./trip.js";

/** Writes values. Throws a TypeError with `errors` where two members of one would be the same on the wire. */
export function encoder<T, Wire>(conversion: Conversion): (value: T) => Wire {
  const { write } = conversion;
  return (value) => {
    if (write === undefined) return value as unknown as Wire;
    const trip = tripBy();
    const made = write(value, trip);
    if (!trip.hasFailed) return made as Wire;
    throw refusal(faultsOfWriting(value, conversion));
  };
}

/** Why a value cannot be written, if so. */
export function faultsOfWriting(value: unknown, conversion: Conversion): readonly ValidationError[] {
  const trail = trailFrom(conversion);
  conversion.write?.(value, tripBy(trail));
  return trail.errors;
}
