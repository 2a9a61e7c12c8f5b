import type { Conversion } from "./conversion.ts";
import { object } from "./object.ts";
import type { Via } from "./trip.ts";

/** Between the values of a map on both sides. */
export function map(to: Conversion, via?: Via): Conversion {
  const part = { to, step: "/additionalProperties", via };
  return object(undefined, () => [], { rest: () => () => part });
}
