import { perObject } from "../../../model/per-object.ts";
import type { BaseType } from "../../../model/shape/json-types.ts";
import { ALL_EVALUATED, alsoEvaluated, bothEvaluated } from "./evaluated.ts";
import {
  type Alternative,
  type Extent,
  holdsAll,
  isObject,
  isUnknownExtent,
  isUnrestricted,
  type Named,
  NEVER,
  UNKNOWN,
} from "./extent.ts";
import { intersectArrays } from "./intersect-arrays.ts";
import { intersectObjects } from "./intersect-objects.ts";
import { intersectScalars } from "./intersect-scalars.ts";
import { type KnownPairs, keepingPairs, pairsOf } from "./known-pairs.ts";

/** What intersections need to know of named types. */
export interface Expansion {
  /** What a name stands for; undefined while that is being found out. */
  readonly expand: (named: Named) => Extent | undefined;
  /** Is told where an extent is wider than it could be, since it would have too many alternatives. */
  readonly tooMany: () => void;
  /** Whether what was evaluated counts, so that nothing may be left out or kept behind a name. */
  readonly tracks: boolean;
  /** Whether objects stay behind their names even where something closed stands beside them. */
  readonly keepsNames: boolean;
  /** How many members and items the values are inside of. */
  readonly depth: number;
  /** What was found out of pairs of objects; absent where it is not kept. */
  readonly pairs?: KnownPairs;
}

/** Recursive types would be written out forever. */
const DEEPEST = 3;

/** For what stands in members and items. It is asked for at each of them. */
export const inside: (expansion: Expansion) => Expansion = perObject((expansion) => {
  const depth = expansion.depth + 1;
  const inner = { ...expansion, depth, tracks: false, ...(depth < DEEPEST ? {} : { expand: () => undefined }) };
  return pairsOf(expansion) === undefined ? inner : keepingPairs(inner);
});

/** More alternatives than this help nobody. */
export const MAX_ALTERNATIVES = 64;

/** More than this are intersected by halves: one after the other, each would be held against all before it. */
const MAX_IN_A_ROW = 64;

/** The values that all extents hold; the order of alternatives is that of the first one. */
export function intersectAll(extents: readonly Extent[], expansion: Expansion): Extent {
  const [first = UNKNOWN, ...others] = extents;
  if (extents.length <= MAX_IN_A_ROW) return others.reduce((one, other) => intersect(one, other, expansion), first);
  const middle = Math.ceil(extents.length / 2);
  const [left, right] = [extents.slice(0, middle), extents.slice(middle)];
  return intersect(intersectAll(left, expansion), intersectAll(right, expansion), expansion);
}

/**
 * The values that both extents hold. Where there would be too many alternatives, it is the first one, which is wider.
 */
export function intersect(one: Extent, other: Extent, expansion: Expansion): Extent {
  if (one === other || isUnknownExtent(other)) return one;
  if (one === UNKNOWN) return other;
  if (one.length === 0 || other.length === 0) return NEVER;
  const left = withoutPartialNames(one, other, expansion);
  const right = withoutPartialNames(other, one, expansion);
  const objects = intersectObjects(left.filter(isObject), right.filter(isObject), expansion);
  const others: Alternative[] = [];
  for (const a of left) {
    for (const b of right) if (!(isObject(a) && isObject(b))) others.push(...both(a, b, expansion));
  }
  if (others.length > MAX_ALTERNATIVES) return onlyFirst(one, expansion);
  return inOrderOf(left, [...objects, ...others]);
}

/** What is left of an intersection that would have too many alternatives. */
export function onlyFirst(one: Extent, expansion: Expansion): Extent {
  expansion.tooMany();
  return expansion.tracks ? alsoEvaluated(one, ALL_EVALUATED) : one;
}

/** Names of several JSON types are written out where the other extent holds some of their instances only. */
function withoutPartialNames(extent: Extent, other: Extent, expansion: Expansion): Extent {
  if (extent.every(({ on }) => on.length === 1)) return extent;
  return extent.flatMap((alternative) => {
    if (alternative.on.length === 1 || alternative.names.length !== 1) return [alternative];
    if (!expansion.tracks && holdsAll(other, alternative.on)) return [alternative];
    const [named] = alternative.names;
    return (named === undefined ? undefined : expansion.expand(named)) ?? [alternative];
  });
}

function both(a: Alternative, b: Alternative, expansion: Expansion): Extent {
  // Most pairs are of two JSON types.
  if (a.on.length === 1 && b.on.length === 1 && a.on[0] !== b.on[0]) return NEVER;
  const on = a.on.filter((type) => b.on.includes(type));
  const [type] = on;
  if (type === undefined) return NEVER;
  const evaluated = bothEvaluated(a.evaluated, b.evaluated);
  const tracked = evaluated === undefined ? {} : { evaluated };
  const names = distinctNames([...a.names, ...b.names]);
  if (on.length > 1) return [{ on, names, ...tracked }];
  if (isUnrestricted(a)) return [{ ...b, on, ...tracked }];
  if (isUnrestricted(b)) return [{ ...a, on, ...tracked }];
  if (type === "object") return intersectObjects([{ ...a, on }], [{ ...b, on }], expansion);
  if (type === "array" && names.length > 0) return namedArrays({ ...a, on }, { ...b, on }, expansion);
  if (type === "array") return intersectArrays({ ...a, on, names, ...tracked }, b, expansion);
  return intersectScalars({ ...a, on }, { ...b, on }, names, expansion).map((result) => ({ ...result, ...tracked }));
}

/**
 * Arrays that stand by their names are written out: beside another array type, TypeScript does not find the types of a
 * literal's items. Where they cannot be, the names must do.
 */
function namedArrays(a: Alternative, b: Alternative, expansion: Expansion): Extent {
  const [left, right] = [writtenArrays(a, expansion), writtenArrays(b, expansion)];
  if (left !== undefined && right !== undefined) return intersect(left, right, expansion);
  return [{ on: a.on, names: distinctNames([...a.names, ...b.names]) }];
}

function writtenArrays({ names, ...own }: Alternative, expansion: Expansion): Extent | undefined {
  const expanded = names.map((named) => expansion.expand(named)?.filter(({ on }) => on.includes("array")));
  if (expanded.some((extent) => extent === undefined || extent.some((one) => one.names.length > 0))) return undefined;
  const all: readonly Extent[] = expanded.filter((extent) => extent !== undefined);
  return all.reduce((one, other) => intersect(one, other, expansion), [{ ...own, names: [] }]);
}

/** Alternatives by the JSON types of the left side, which are in the author's order. */
function inOrderOf(order: Extent, alternatives: Extent): Extent {
  if (alternatives.length < 2) return alternatives;
  const ranks = new Map<BaseType, number>();
  order.forEach(({ on }, index) => {
    for (const type of on) if (!ranks.has(type)) ranks.set(type, index);
  });
  const rank = ({ on }: Alternative): number => Math.min(...on.map((type) => ranks.get(type) ?? order.length));
  return alternatives.toSorted((a, b) => rank(a) - rank(b));
}

/** Each name once. */
export function distinctNames(names: readonly Named[]): readonly Named[] {
  return [...new Map(names.map((named) => [named.id, named])).values()];
}
