import { expect, test } from "vitest";
import { ALL_EVALUATED, alsoEvaluated, bothEvaluated, NOTHING_EVALUATED } from "./evaluated.ts";
import type { Evaluated } from "./extent.ts";

const SOME: Evaluated = {
  names: ["a", "b"],
  patterns: ["^p"],
  allMembers: false,
  count: 2,
  allItems: true,
  matching: [],
};
const OTHER: Evaluated = {
  names: ["b", "c"],
  patterns: ["^p", "^q"],
  allMembers: true,
  count: 1,
  allItems: false,
  matching: [],
};

test("what either of two has looked at has been looked at, whichever comes first", () => {
  const both = {
    names: ["a", "b", "c"],
    patterns: ["^p", "^q"],
    allMembers: true,
    count: 2,
    allItems: true,
    matching: [],
  };
  expect(bothEvaluated(SOME, OTHER)).toEqual(both);
  expect(bothEvaluated(OTHER, SOME)).toEqual({ ...both, names: ["b", "c", "a"] });
  expect(bothEvaluated(SOME, NOTHING_EVALUATED)).toEqual(SOME);
  expect(bothEvaluated(NOTHING_EVALUATED, ALL_EVALUATED)).toEqual(ALL_EVALUATED);
});

test("where nothing is known of one, it is the other one", () => {
  expect(bothEvaluated(undefined, SOME)).toBe(SOME);
  expect(bothEvaluated(SOME, undefined)).toBe(SOME);
  expect(bothEvaluated(undefined, undefined)).toBe(undefined);
});

test("each alternative has looked at more, and keeps what it was", () => {
  const extent = [
    { on: ["object"], names: [], evaluated: SOME },
    { on: ["array"], names: [] },
  ] as const;
  expect(alsoEvaluated(extent, undefined)).toBe(extent);
  expect(alsoEvaluated(extent, NOTHING_EVALUATED)).toEqual([extent[0], { ...extent[1], evaluated: NOTHING_EVALUATED }]);
});
