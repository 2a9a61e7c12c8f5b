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
import { sizeNarrowings, sizesOf } from "./sizes.ts";

/** Where an array that must contain something is no longer than this, each place for it is an alternative. */
const MAX_PLACES = 4;

/** What the parts of a shape say about arrays, and nothing about other instances. */
export function arrayExtent(parts: Parts, scope: ExtentScope): Extent {
  const { rules = [], contains: containing } = parts;
  const { prefixItems = [], items: rest } = parts.items ?? {};
  const isAsked = (parts.items ?? containing) !== undefined;
  if (!isAsked && sizeNarrowings(rules, "array").length === 0) return UNKNOWN;
  const items = itemsOf(parts, scope);
  const contains = containing?.contains === undefined ? undefined : innerExtent(containing.contains, scope);
  const arrays = items === undefined ? NEVER : arraysContaining(items, containing, contains, scope);
  if (arrays.length === 1 && arrays[0]?.items !== undefined && saysNothing(arrays[0].items)) return tracked(UNKNOWN);
  return tracked(onArrays(...arrays));

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
): Extent {
  if (part === undefined || contains === undefined) return [arraysOf(items)];
  const wanted = wantedOf(part);
  const enough = holding(items, part);
  if (enough === undefined || wanted <= 0) return enough === undefined ? NEVER : [arraysOf(enough)];
  const places = Array.from({ length: Math.min(enough.max, enough.first.length + 1) }, (_, index) =>
    intersect(itemAt(enough, index), contains, inside(scope)),
  );
  if (places.every(isNeverExtent)) return NEVER;
  if (wanted > 1 || enough.max > MAX_PLACES || isUnknownExtent(contains)) return [arraysOf(enough)];
  return Array.from({ length: enough.max }, (_, index) => withItemAt(enough, index, contains, scope)).flat();
}

/** How many items at least must be of what an array contains. */
function wantedOf({ minContains = 1 }: ContainsPart): number {
  return Math.ceil(minContains);
}

/** The items, as many as there must be for what they contain. Where everything counts, their number is what counts. */
function holding(items: Items, part: ContainsPart): Items | undefined {
  const max = acceptsAll(part) && part.maxContains !== undefined ? Math.min(items.max, part.maxContains) : items.max;
  return settled({ ...items, max, min: Math.max(items.min, wantedOf(part)) });
}

/**
 * Whether a type says that an array contains something: where anything does, where nothing needs to, or where the array is
 * so short that each place for it is an alternative.
 */
export function saysContained(parts: Parts, scope: ExtentScope): boolean {
  const { contains: part } = parts;
  if (part?.contains === undefined || acceptsAll(part)) return true;
  const items = itemsOf(parts, scope);
  const enough = items === undefined ? undefined : holding(items, part);
  if (enough === undefined) return true;
  return part.maxContains === undefined && (wantedOf(part) <= 0 || (wantedOf(part) === 1 && enough.max <= MAX_PLACES));
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
