import type { Write } from "./items.ts";
import { isRefusalOf } from "./writing.ts";

/** A way to write a value, and the guards that must accept it. */
export type WriteAlternative = readonly [write: Write, ...guards: ((value: unknown) => boolean)[]];

/**
 * Writes by the first alternative whose guards accept the value and that can write all its members; where none does, by the
 * last one.
 */
export function firstWritten(value: unknown, alternatives: readonly WriteAlternative[]): unknown {
  let refusal: unknown;
  for (const [write, ...guards] of alternatives) {
    if (!guards.every((guard) => guard(value))) continue;
    try {
      return write(value);
    } catch (error) {
      if (!isRefusalOf(error, value)) throw error;
      refusal ??= error;
    }
  }
  if (refusal !== undefined) throw refusal;
  return alternatives[alternatives.length - 1]?.[0](value);
}
