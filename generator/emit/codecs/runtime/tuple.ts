import type { Conversion, Convert } from "./conversion.ts";
import { inside, type Via } from "./trip.ts";

/** Between the items of an array on both sides: those at places of their own, and the others. */
export function tuple(
  places: readonly (readonly [to?: Conversion | undefined, via?: Via])[],
  to?: Conversion,
  via?: Via,
): Conversion {
  const rest = { to, step: "/items", via };
  const parts = places.map(([to, via], index) => ({ to, step: `/prefixItems/${index}`, via }));
  const by =
    (isRead: boolean): Convert =>
    (value, trip) => {
      if (!Array.isArray(value)) return value;
      const made = value.map((item, index) => inside(item, index, parts[index] ?? rest, isRead, trip));
      return made.every((item, index) => item === value[index]) ? value : made;
    };
  return { read: by(true), write: by(false) };
}
