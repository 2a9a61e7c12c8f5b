import type { ItemsOf, Reuse } from "../emit/target.ts";
import { flatMap } from "../model/flat-map.ts";
import { otherPlaces, placesApart } from "../model/other-places.ts";
import { sameItems } from "../model/same-items.ts";

/** What was made of the items of lists, by kinds. */
interface MadeOfEach {
  readonly lists: readonly (readonly unknown[])[];
  readonly by: readonly unknown[];
  readonly made: readonly unknown[];
}

const NOTHING_MADE: MadeOfEach = { lists: [], by: [], made: [] };

/** What was joined of lists. */
interface Joined {
  readonly lists: readonly (readonly unknown[])[];
  /** Where each of them begins, and where the last one ends. */
  readonly starts: readonly number[];
  readonly all: readonly unknown[];
}

/** Of more lists that are other ones, all are joined anew: each of them leaves two pieces. */
const MAX_PIECES = 1000;

/** What is made of lists, of which most items are from run to run the same. */
export function newMadeOfLists(): Pick<Reuse, "each" | "joined"> {
  const madeOfEach = new Map<string, MadeOfEach>();
  const joined = new Map<string, Joined>();
  return {
    each: <const Lists extends readonly (readonly unknown[])[], Made>(
      kind: string,
      lists: Lists,
      by: readonly unknown[],
      make: (...items: ItemsOf<Lists>) => Made,
    ): readonly Made[] => {
      const found = madeOfEach.get(kind);
      const before = found !== undefined && sameItems(found.by, by) ? found : NOTHING_MADE;
      const size = lists[0]?.length ?? 0;
      let made = before.made.length === size ? before.made : before.made.slice(0, size);
      let isCopy = made !== before.made;
      for (const place of placesToMake(before, lists)) {
        const one = make(...(lists.map((list) => list[place]) as unknown as ItemsOf<Lists>));
        if (place < made.length && one === made[place]) continue;
        if (!isCopy) made = [...made];
        isCopy = true;
        (made as unknown[])[place] = one;
      }
      madeOfEach.set(kind, { lists, by, made });
      return made as readonly Made[];
    },
    joined: <Item>(kind: string, lists: readonly (readonly Item[])[]): readonly Item[] => {
      const before = joined.get(kind);
      const now = (before && joinedAgain(before, lists)) ?? newlyJoined(lists);
      joined.set(kind, now);
      return now.all as readonly Item[];
    },
  };
}

/** In the length of the first list. */
function placesToMake({ lists: before }: MadeOfEach, [first = [], ...others]: MadeOfEach["lists"]): readonly number[] {
  const [old = [], ...olds] = before;
  const places = [otherPlaces(old, first), ...others.map((list, at) => placesIn(first.length, olds[at] ?? [], list))];
  const some = places.filter(({ length }) => length > 0);
  return some.length < 2 ? (some[0] ?? []) : [...new Set(some.flat())].sort((one, other) => one - other);
}

/** The places before an end at which another thing stands, or none any more. */
function placesIn(end: number, before: readonly unknown[], now: readonly unknown[]): readonly number[] {
  const places = placesApart(before, now);
  return places.length > 0 && Math.max(before.length, now.length) > end
    ? places.filter((place) => place < end)
    : places;
}

function newlyJoined(lists: Joined["lists"]): Joined {
  return { lists, starts: startsOf(lists), all: flatMap(lists, (list) => list) };
}

/** What was joined, with other lists at some places; undefined where there are not as many, or too many others. */
function joinedAgain(before: Joined, lists: Joined["lists"]): Joined | undefined {
  if (before.lists.length !== lists.length) return undefined;
  const places = otherPlaces(before.lists, lists);
  if (places.length === 0) return before;
  if (places.length > MAX_PIECES) return undefined;
  const pieces: (readonly unknown[])[] = [];
  let end = 0;
  for (const place of places) {
    pieces.push(before.all.slice(end, before.starts[place]), lists[place] ?? []);
    end = before.starts[place + 1] ?? 0;
  }
  const all = ([] as unknown[]).concat(...pieces, before.all.slice(end));
  const isAsLong = places.every((place) => before.lists[place]?.length === lists[place]?.length);
  return { lists, starts: isAsLong ? before.starts : startsOf(lists), all };
}

function startsOf(lists: Joined["lists"]): readonly number[] {
  const starts = [0];
  let end = 0;
  for (const { length } of lists) {
    end += length;
    starts.push(end);
  }
  return starts;
}
