import { hasPrototype } from "./members.ts";

/**
 * The value, or where any object in it has a prototype of its own, a copy of it all that has own members only:
 * inherited members are not present. Values that refer to themselves stay such.
 */
export function own<T>(value: T): T {
  // A copy has the members that its original has itself, which are those that a type can promise.
  return isPlain(value) ? value : (copy(value) as T);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** So many objects are looked at before it is noted which: most values have fewer, and no cycle ends before. */
const UNNOTED = 1000;

function isPlain(value: unknown): boolean {
  if (!isObject(value)) return true;
  let seen: Set<object> | undefined;
  const pending: object[] = [value];
  for (let looked = 0; pending.length > 0; looked++) {
    const next = pending.pop();
    if (next === undefined || seen?.has(next) === true) continue;
    if (!Array.isArray(next) && hasPrototype(next)) return false;
    if (looked === UNNOTED) seen = new Set<object>();
    seen?.add(next);
    for (const key in next) {
      const part = (next as { readonly [key: string]: unknown })[key];
      if (isObject(part)) pending.push(part);
    }
  }
  return true;
}

function copy(value: unknown): unknown {
  const copies = new Map<unknown, unknown>();
  const pending: object[] = [];
  const copyOf = (original: unknown): unknown => {
    if (!isObject(original)) return original;
    const known = copies.get(original);
    if (known !== undefined) return known;
    const made: unknown = Array.isArray(original) ? [...original] : Object.assign(Object.create(null), original);
    copies.set(original, made);
    pending.push(made as object);
    return made;
  };
  const root = copyOf(value);
  for (let made = pending.pop(); made !== undefined; made = pending.pop()) {
    const members = made as { [key: string]: unknown };
    for (const key of Object.keys(members)) members[key] = copyOf(members[key]);
  }
  return root;
}
