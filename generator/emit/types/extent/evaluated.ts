import type { Alternative, Evaluated, Extent } from "./extent.ts";

/** Nothing was looked at yet. */
export const NOTHING_EVALUATED: Evaluated = {
  names: [],
  patterns: [],
  allMembers: false,
  count: 0,
  allItems: false,
  matching: [],
};

/** Nobody knows what was looked at, so nothing may be refused. */
export const ALL_EVALUATED: Evaluated = { ...NOTHING_EVALUATED, allMembers: true, allItems: true };

/** What either of two has looked at. */
export function bothEvaluated(one: Evaluated | undefined, other: Evaluated | undefined): Evaluated | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return {
    names: [...new Set([...one.names, ...other.names])],
    patterns: [...new Set([...one.patterns, ...other.patterns])],
    allMembers: one.allMembers || other.allMembers,
    count: Math.max(one.count, other.count),
    allItems: one.allItems || other.allItems,
    matching: [...one.matching, ...other.matching],
  };
}

/** All that any of the alternatives has looked at. */
export function allEvaluated(extent: Extent): Evaluated | undefined {
  return extent.map(({ evaluated }) => evaluated).reduce(bothEvaluated, undefined);
}

/** The extent, with more having been looked at. */
export function alsoEvaluated(extent: Extent, evaluated: Evaluated | undefined): Extent {
  if (evaluated === undefined) return extent;
  return extent.map(
    (alternative): Alternative => ({
      ...alternative,
      evaluated: bothEvaluated(alternative.evaluated, evaluated) ?? evaluated,
    }),
  );
}
