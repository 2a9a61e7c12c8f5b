import { MAX_ERRORS } from "../../guards/runtime/site.ts";
import { changed, nestedTooDeeply, type Validation } from "../../guards/runtime/validation.ts";
import type { Conversion } from "./conversion.ts";
import { faultsOfWriting } from "./encode.ts";
import { onWire, trailFrom, tripBy } from "./trip.ts";

/** What decoding gives: the value with its type, or what is wrong with the document. */
export type Decoding<T> = Validation<T>;

/** Reads a document, or tells what is wrong with it: at most so many errors, a hundred if not said. */
export type Decode<T> = (value: unknown, maxErrors?: number) => Decoding<T>;

/**
 * Reads documents and judges what comes out. The places of errors are looked for only where there are any. What no
 * alternative was right for may pass by chance, with members unread; it is taken only if it can be written again.
 */
export function decoder<T>(
  conversion: Conversion,
  validate: (value: unknown, maxErrors?: number) => Validation<T>,
): Decode<T> {
  return (value, maxErrors = MAX_ERRORS) => {
    const max = Math.max(1, maxErrors);
    try {
      const trip = tripBy();
      const verdict = validate(conversion.read(value, trip), max);
      if (
        !trip.hasFailed &&
        verdict.ok &&
        (!trip.isUndecided || faultsOfWriting(verdict.value, conversion).length === 0)
      )
        return verdict;
      const trail = trailFrom(conversion);
      const made = conversion.read(value, tripBy(trail));
      const { errors } = trail;
      // Compared, since a compiler that is not strict narrows by nothing less.
      if (verdict.ok === false) for (const error of verdict.errors) errors.push(onWire(error, made, trail));
      if (errors.length === 0)
        for (const fault of faultsOfWriting(made, conversion)) errors.push(onWire(fault, made, trail));
      // Only a document that changes while it is looked at was refused for a reason that is gone now.
      if (errors.length === 0) errors.push(changed());
      return { ok: false, errors: errors.slice(0, max) };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return { ok: false, errors: [nestedTooDeeply()] };
    }
  };
}
