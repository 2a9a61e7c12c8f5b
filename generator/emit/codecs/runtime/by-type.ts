import type { Conversion } from "./conversion.ts";
import { hasMembers } from "./members.ts";

/** Between values of several types: arrays, objects, and those of an enum. */
export function byType(lists?: Conversion, objects?: Conversion, others?: Conversion): Conversion {
  const of = (value: unknown): Conversion | undefined =>
    lists !== undefined && Array.isArray(value) ? lists : objects !== undefined && hasMembers(value) ? objects : others;
  return {
    read: (value, trip) => of(value)?.read(value, trip) ?? value,
    write: (value, trip) => of(value)?.write?.(value, trip) ?? value,
  };
}
