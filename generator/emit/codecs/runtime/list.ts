import type { Conversion, Convert } from "./conversion.ts";
import { inside, type Via } from "./trip.ts";

/** Between the items of an array on both sides. */
export function list(to: Conversion, via?: Via): Conversion {
  const part = { to, step: "/items", via };
  const by =
    (convert: Convert, isRead: boolean): Convert =>
    (value, trip) => {
      if (!Array.isArray(value)) return value;
      let out: unknown[] | undefined;
      for (let index = 0; index < value.length; index++) {
        const item: unknown = value[index];
        const made = trip.trail === undefined ? convert(item, trip) : inside(item, index, part, isRead, trip);
        if (made === item) continue;
        out ??= value.slice();
        out[index] = made;
      }
      return out ?? value;
    };
  return { read: by(to.read, true), write: to.write && by(to.write, false) };
}
