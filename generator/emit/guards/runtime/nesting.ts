import { type Members, ownMember } from "./members.ts";
import type { Explain } from "./site.ts";

/** From so many objects and arrays in a level on each is looked at once: those of a value that shares its parts have no end else. */
const MANY = 1000;

/**
 * Whether at most `max` objects and arrays are inside of one another in a value, one that contains itself never. It takes
 * a list in place of recursion: the answer is the same on every stack.
 */
export function nestedWithin(value: unknown, max: number): boolean {
  let level: readonly object[] = isObject(value) ? [value] : [];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > max) return false;
    const next = partsOf(level);
    level = next.length < MANY ? next : [...new Set(next)];
  }
  return true;
}

/** The objects and arrays right inside of others. */
function partsOf(objects: readonly object[]): readonly object[] {
  const parts: object[] = [];
  for (const object of objects) {
    if (Array.isArray(object)) {
      for (const item of object as readonly unknown[]) if (isObject(item)) parts.push(item);
    } else {
      for (const key in object) {
        const member = ownMember(object as Members, key);
        if (isObject(member)) parts.push(member);
      }
    }
  }
  return parts;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** The explanation of values in which at most `max` objects and arrays are inside of one another; others run it out of stack. */
export function upToDepth(walk: Explain, max: number): Explain {
  return (value, site) => {
    if (!nestedWithin(value, max)) throw new RangeError("nested too deeply");
    return walk(value, site);
  };
}
