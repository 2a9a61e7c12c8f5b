import { objectLike, ownMember } from "./members.ts";

/** A structure whose parts are being looked at. */
interface Visit {
  readonly value: object;
  readonly parts: readonly unknown[];
  /** How many parts were looked at. */
  count: number;
  /** The number of the structure as far as it was looked at. */
  id: number;
}

/** The number of a structure that is still being looked at. */
const OPEN = -1;
/** Those of an array and of an object without parts. */
const ARRAY = 0;
const OBJECT = 1;
/** Two numbers make one: each is below this one, since no map holds more than 2 ** 24 entries. */
const PAIR = 2 ** 26;

/**
 * Numbers objects and arrays: two have the same number where they are the same JSON value. It takes time in proportion to
 * what the values hold. The number of a structure that contains itself is undefined.
 *
 * It is the end of a path that begins at an empty structure: each key, and then each part, leads on to another number.
 */
export function structureIds(): (structure: object) => number | undefined {
  const leaves = new Map<unknown, number>();
  const steps = new Map<number, number>();
  const structures = new Map<object, number>();
  let made = OBJECT;
  const idOf = <Key>(known: Map<Key, number>, key: Key): number => {
    let id = known.get(key);
    if (id === undefined) {
      id = ++made;
      known.set(key, id);
    }
    return id;
  };
  const stepFrom = (id: number, to: number): number => idOf(steps, id * PAIR + to);
  const visit = (value: object): Visit => {
    structures.set(value, OPEN);
    if (!objectLike(value)) return { value, parts: value as readonly unknown[], count: 0, id: ARRAY };
    const keys: string[] = [];
    for (const key in value) if (ownMember(value, key) !== undefined) keys.push(key);
    keys.sort();
    const id = keys.reduce((from, key) => stepFrom(from, idOf(leaves, key)), OBJECT);
    return { value, parts: keys.map((key) => ownMember(value, key)), count: 0, id };
  };
  return (structure) => {
    // A list instead of recursion: values may be nested more deeply than the stack is.
    const visits = [visit(structure)];
    for (let top = visits[0]; top !== undefined; top = visits[visits.length - 1]) {
      if (top.count === top.parts.length) {
        structures.set(top.value, top.id);
        visits.pop();
        continue;
      }
      const part = top.parts[top.count];
      const id = typeof part !== "object" || part === null ? idOf(leaves, part) : structures.get(part);
      if (id === OPEN) return undefined;
      if (id === undefined) {
        visits.push(visit(part as object));
      } else {
        top.id = stepFrom(top.id, id);
        top.count++;
      }
    }
    return structures.get(structure);
  };
}
