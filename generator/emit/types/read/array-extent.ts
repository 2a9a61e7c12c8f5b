import { BASE_TYPES } from "../../../model/shape/json-types.ts";
import type { ContainsPart, Parts } from "../../../model/shape/shape.ts";
import { isUnrestricted } from "../../../model/shape/unrestricted.ts";
import { alsoEvaluated, NOTHING_EVALUATED } from "../extent/evaluated.ts";
import {
  allOf,
  arraysOf,
  type Extent,
  type Items,
  isNeverExtent,
  isUnknownExtent,
  NEVER,
  UNKNOWN,
} from "../extent/extent.ts";
import { inside, intersect } from "../extent/intersect.ts";
import { itemAt, settled } from "../extent/intersect-arrays.ts";
import { type ExtentScope, innerExtent } from "./extent-of.ts";
import { type Loss, type Reading, wholly } from "./reading.ts";
import { sizeNarrowings, sizesOf } from "./sizes.ts";

/** Where an array that must contain something is no longer than this, each place for it is an alternative. */
const MAX_PLACES = 4;

/** What the parts of a shape say about arrays, and nothing about other instances. */
export function readArray(parts: Parts, scope: ExtentScope): Reading {
  const { rules = [], contains: containing } = parts;
  const { prefixItems = [], items: rest } = parts.items ?? {};
  const isAsked = (parts.items ?? containing) !== undefined;
  if (!isAsked && sizeNarrowings(rules, "array").length === 0) return wholly(UNKNOWN);
  const items = itemsOf(parts, scope);
  const contains = containing?.contains === undefined ? undefined : innerExtent(containing.contains, scope);
  const { extent: arrays, lost } =
    items === undefined ? wholly(NEVER) : arraysContaining(items, containing, contains, scope);
  const isOpen = arrays.length === 1 && arrays[0]?.items !== undefined && saysNothing(arrays[0].items);
  return { extent: tracked(isOpen ? UNKNOWN : onArrays(...arrays)), lost };

  function tracked(extent: Extent): Extent {
    if (!scope.tracks || !isAsked) return extent;
    return alsoEvaluated(extent, {
      ...NOTHING_EVALUATED,
      count: prefixItems.length,
      allItems: rest !== undefined,
      matching: contains === undefined ? [] : [contains],
    });
  }
}

/** Arrays as given, and everything that is no array. */
export function onArrays(...arrays: Extent): Extent {
  return BASE_TYPES.flatMap((type) => (type === "array" ? arrays : allOf([type])));
}

function saysNothing({ first, rest, min, max }: Items): boolean {
  return first.every(isUnknownExtent) && isUnknownExtent(rest) && min === 0 && max === Number.POSITIVE_INFINITY;
}

/** What the items are, without regard to what must be among them; undefined where there can be no such array. */
function itemsOf({ items, rules = [] }: Parts, scope: ExtentScope): Items | undefined {
  const { prefixItems = [], items: rest } = items ?? {};
  const { min = 0, max = Number.POSITIVE_INFINITY } = sizesOf(rules, "array");
  return settled({
    first: prefixItems.map((shape) => innerExtent(shape, scope)),
    rest: rest === undefined ? UNKNOWN : innerExtent(rest, scope),
    min,
    max,
  });
}

/** The arrays that hold enough items of what they must contain. */
function arraysContaining(
  items: Items,
  part: ContainsPart | undefined,
  contains: Extent | undefined,
  scope: ExtentScope,
): Reading {
  if (part === undefined || contains === undefined) return wholly([arraysOf(items)]);
  const wanted = wantedOf(part);
  const enough = holding(items, part);
  if (enough === undefined) return wholly(NEVER);
  const isCounted = acceptsAll(part);
  const most = part.maxContains === undefined || isCounted ? [] : [NOT_CONTAINED];
  if (wanted <= 0) return { extent: [arraysOf(enough)], lost: most };
  const places = Array.from({ length: Math.min(enough.max, enough.first.length + 1) }, (_, index) =>
    intersect(itemAt(enough, index), contains, inside(scope)),
  );
  if (places.every(isNeverExtent)) return wholly(NEVER);
  if (wanted > 1 || enough.max > MAX_PLACES)
    return { extent: [arraysOf(enough)], lost: isCounted ? [] : [NOT_CONTAINED] };
  if (isUnknownExtent(contains)) return { extent: [arraysOf(enough)], lost: most };
  const alternatives = Array.from({ length: enough.max }, (_, index) => withItemAt(enough, index, contains, scope));
  return { extent: alternatives.flat(), lost: most };
}

const NOT_CONTAINED: Loss = {
  place: ["contains"],
  on: "array",
  why: "an array type cannot ask for one particular item",
};

/** How many items at least must be of what an array contains. */
function wantedOf({ minContains = 1 }: ContainsPart): number {
  return Math.ceil(minContains);
}

/** The items, as many as there must be for what they contain. Where everything counts, their number is what counts. */
function holding(items: Items, part: ContainsPart): Items | undefined {
  const max = acceptsAll(part) && part.maxContains !== undefined ? Math.min(items.max, part.maxContains) : items.max;
  return settled({ ...items, max, min: Math.max(items.min, wantedOf(part)) });
}

function withItemAt(items: Items, index: number, contains: Extent, scope: ExtentScope): Extent {
  const first = Array.from({ length: Math.max(items.first.length, index + 1) }, (_, position) =>
    itemAt(items, position),
  );
  first[index] = intersect(itemAt(items, index), contains, inside(scope));
  const min = Math.max(items.min, index + 1);
  const narrowed = isNeverExtent(first[index]) ? undefined : settled({ ...items, first, min });
  return narrowed === undefined ? NEVER : [arraysOf(narrowed)];
}

/** Whether `contains` is a schema without any keyword that asserts anything. */
function acceptsAll({ contains }: ContainsPart): boolean {
  return contains !== undefined && isUnrestricted(contains);
}
