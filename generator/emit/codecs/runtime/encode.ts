import type { ValidationError } from "../../guards/runtime/site.ts";
import type { Conversion } from "./conversion.ts";
import { refusal } from "./refusal.ts";
import { trailFrom, tripBy } from "./trip.ts";

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
