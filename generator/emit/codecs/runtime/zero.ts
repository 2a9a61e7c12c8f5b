import type { Conversion } from "./conversion.ts";

/** Reads null as a zero, whose JSON text is given, and anything else by a conversion. */
export function zero(text: string, to?: Conversion): Conversion {
  return {
    ...to,
    read: (value, trip) => (value === null ? JSON.parse(text) : to === undefined ? value : to.read(value, trip)),
  };
}
