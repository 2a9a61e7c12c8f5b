import { type Alternative, type Extent, type Items, isNeverExtent } from "./extent.ts";
import { type Expansion, inside, intersect } from "./intersect.ts";

/** What two alternatives for arrays have in common; all but the items is taken from the first. */
export function intersectArrays(a: Alternative, b: Alternative, expansion: Expansion): Extent {
  if (a.items === undefined || b.items === undefined) {
    const items = a.items ?? b.items;
    return [items === undefined ? a : { ...a, items }];
  }
  const items = settled(bothItems(a.items, b.items, inside(expansion)));
  return items === undefined ? [] : [{ ...a, items }];
}

function bothItems(a: Items, b: Items, expansion: Expansion): Items {
  const length = Math.max(a.first.length, b.first.length);
  return {
    first: Array.from({ length }, (_, index) => intersect(itemAt(a, index), itemAt(b, index), expansion)),
    rest: intersect(a.rest, b.rest, expansion),
    min: Math.max(a.min, b.min),
    max: Math.min(a.max, b.max),
  };
}

export function itemAt({ first, rest }: Items, index: number): Extent {
  return first[index] ?? rest;
}

/** Behind an item that no value satisfies, an array cannot go on. Undefined where there is no such array. */
export function settled(items: Items): Items | undefined {
  const end = items.first.findIndex(isNeverExtent);
  const last = end === -1 ? (isNeverExtent(items.rest) ? items.first.length : items.max) : end;
  const max = Math.min(items.max, last);
  if (max < items.min) return undefined;
  return { ...items, max, first: items.first.slice(0, max) };
}
