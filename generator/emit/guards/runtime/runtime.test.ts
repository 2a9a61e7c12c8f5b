import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeholders, withNames } from "../render/local-names.ts";
import { areUnique } from "./are-unique.ts";
import { codePointCount } from "./code-point-count.ts";
import { countMatches } from "./count-matches.ts";
import { equal } from "./equal.ts";
import { hasPrototype, jsonLike, keyCount, memberCount, objectLike, ownMember } from "./members.ts";
import { multipleOf } from "./multiple-of.ts";
import { own } from "./own.ts";

const inherited: unknown = Object.create({ a: 1 });

/** A list in a list in a list, so deep that recursion would not reach its end. */
function cyclic(end: number): unknown {
  const ring: Record<string, unknown> = { end };
  ring["next"] = { next: ring };
  return ring;
}

function doubled(depth: number, innermost: unknown): unknown {
  let value = innermost;
  for (let level = 0; level < depth; level++) value = [value, value];
  return value;
}

function nest(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

function lists(count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, index) => [index]);
}

describe("equal", () => {
  const rows: readonly (readonly [unknown, unknown, boolean])[] = [
    [1, 1, true],
    [0, -0, true],
    [1, true, false],
    ["1", 1, false],
    [null, {}, false],
    [[], {}, false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [{ a: undefined }, { b: undefined }, true],
    [{ a: 1 }, { b: 1 }, false],
    [[1, [2]], [1, [2]], true],
    [[1, 2], [2, 1], false],
    [JSON.parse('{"__proto__":1}'), JSON.parse('{"__proto__":1}'), true],
    [JSON.parse('{"__proto__":1}'), { a: 1 }, false],
    [{ toString: 1 }, { valueOf: 1 }, false],
    [{ a: [{}], b: 1 }, { b: 1, a: [{ c: 1 }] }, false],
    [nest(100_000), nest(100_000), true],
    [nest(100_000), nest(99_999), false],
    // More parts than are compared by recursion.
    [lists(3000), lists(3000), true],
    [lists(3000), [...lists(2999), [0]], false],
    [cyclic(1), cyclic(1), true],
    [cyclic(1), cyclic(2), false],
    // Each level stands twice in the next: twice 2^60 parts.
    [doubled(60, 1), doubled(60, 1), true],
    [doubled(60, 1), doubled(60, 2), false],
  ];
  test.each(rows.map((row, index) => [index, ...row] as const))("row %i", (_, one, other, expected) => {
    expect(equal(one, other)).toBe(expected);
    expect(equal(other, one)).toBe(expected);
  });

  test("a copy is equal, and what is not equal has another text", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => equal(value, structuredClone(value))));
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const sameText = JSON.stringify(one) === JSON.stringify(other);
        return !sameText || equal(one, other);
      }),
    );
  });
});

test.each([
  [[], true],
  [[1, 1], false],
  [[0, -0], false],
  [[{ a: 1 }, { a: 1 }], false],
  [[1, "1", true, null, [], {}], true],
  [Array.from({ length: 50 }, (_, index) => index), true],
  [[...Array.from({ length: 50 }, (_, index) => index), 7], false],
  [[...Array.from({ length: 50 }, (_, index) => ({ index })), { index: 7 }], false],
])("areUnique %#", (items, expected) => {
  expect(areUnique(items)).toBe(expected);
});

describe("areUnique of few structures", () => {
  const inheriting = (name: string): unknown => Object.create({ name }, { on: { value: true, enumerable: true } });

  test.each([
    [[1, 2, 3, 4, 5].map((name) => ({ on: true, name })), true],
    [[1, 2, 3, 4, 1].map((name) => ({ on: true, name })), false],
    [[1, 2, 3, 4, undefined].map((name) => ({ name })), true],
    [[{ name: undefined }, ...[1, 2, 3].map((name) => ({ name })), {}], false],
    [[0, 1, 2, -0].map((name) => ({ name })), false],
    [[1, 2, 3, null, null].map((name) => ({ name })), false],
    [[[1], [1], [1], [2]].map((name) => ({ name })), false],
    [["a", "b", "c", "d"].map(inheriting), false],
    [[{ name: 1 }, { name: 2 }, { name: 3 }, 4, 4], false],
    [[{ 0: 1 }, [2], [3], [3]], false],
  ])("case %#", (items, expected) => {
    expect(areUnique(items)).toBe(expected);
  });

  test("agrees with comparing every pair", () => {
    const member = fc.constantFrom(undefined, null, 0, 1, 2, "1", [], {});
    const structures = fc.array(fc.oneof({ weight: 5, arbitrary: fc.record({ a: member, b: member }) }, member));
    fc.assert(
      fc.property(structures, (items) => {
        expect(areUnique(items)).toBe(
          items.every((one, at) => items.slice(0, at).every((other) => !equal(one, other))),
        );
      }),
    );
  });
});

describe("areUnique of many structures", () => {
  const many: readonly unknown[] = Array.from({ length: 100 }, (_, index) => ({ index, list: [index, String(index)] }));

  test.each([
    [[...many, { list: [7, "7"], index: 7 }], false],
    [[...many, { list: ["7", 7], index: 7 }], true],
    [[...many, { index: 7, list: [7, "7"], more: undefined }], false],
    [[...many, [], {}, [""], ["[1"], [1], [[1]], { "": 1 }, { a: "b" }, { b: "a" }, nest(100_000)], true],
    [[...many, ...[1, 2].map(() => JSON.parse('{"__proto__":1}') as unknown)], false],
    [[...many, JSON.parse('{"__proto__":1}'), { toString: 1 }, new Map()], true],
    [[...many, {}, new Map()], false],
    [[...many, doubled(60, 1), doubled(60, 2)], true],
    [[...many, doubled(60, 1), doubled(60, 1)], false],
    [[...many, cyclic(1), cyclic(2)], true],
    [[...many, cyclic(1), cyclic(1)], false],
  ])("case %#", (items, expected) => {
    expect(areUnique(items)).toBe(expected);
  });

  test("agrees with comparing every pair", () => {
    const structures = fc.array(fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())));
    fc.assert(
      fc.property(structures, (items) => {
        const isPairwise = items.every((one, index) => items.slice(0, index).every((other) => !equal(one, other)));
        expect(areUnique([...many.map((item) => [[item]]), ...items])).toBe(isPairwise);
      }),
    );
  });
});

test("codePointCount is the length of the string's iterator", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => codePointCount(text) === [...text].length));
  expect(codePointCount("\ud800\ud800\udc00\udc00")).toBe(3);
});

test.each([
  [0.3, 0.1, true],
  [0.35, 0.1, false],
  [0.0075, 0.0001, true],
  [1e308, 0.123456789, false],
  [1e308, 0.5, true],
  [-6, 3, true],
  [7, 3, false],
  [Number.POSITIVE_INFINITY, 1, false],
  [Number.NaN, 1, false],
  [5e-324, 5e-324, true],
  [-0.3, 0.1, true],
  [0.35, 0.1, false],
  [0.1 + 0.2, 0.1, false],
  [2 ** 51 + 0.5, 0.5, true],
  [1e21, 0.1, true],
  [3e-10, 1e-10, true],
  [3e-10, 1e-9, false],
])("multipleOf(%f, %f) is %s", (value, divisor, expected) => {
  expect(multipleOf(value, divisor)).toBe(expected);
});

test("countMatches stops at enough", () => {
  let asked = 0;
  const count = countMatches([1, 2, 3, 4], () => ++asked > 0, 2);
  expect([count, asked]).toEqual([2, 2]);
});

test("members", () => {
  expect([objectLike({}), objectLike([]), objectLike(null), objectLike("a")]).toEqual([true, false, false, false]);
  expect([hasPrototype({}), hasPrototype(Object.create(null)), hasPrototype(new Date())]).toEqual([false, false, true]);
  expect([ownMember({}, "toString"), ownMember({ toString: 1 }, "toString")]).toEqual([undefined, 1]);
  expect([keyCount({ a: undefined }), memberCount({ a: undefined, b: null })]).toEqual([1, 1]);
  expect([undefined, 1n, Symbol("a"), () => 0].map(jsonLike)).toEqual([false, false, false, false]);
  expect([null, 1, "", true, [], {}].map(jsonLike)).toEqual([true, true, true, true, true, true]);
});

describe("own", () => {
  test("gives what is no object itself", () => {
    expect([1, "a", null].map(own)).toEqual([1, "a", null]);
  });

  test("copies what inherits, without what it inherits", () => {
    const value = { list: [inherited, 1] };
    const copy = own(value) as typeof value;
    expect(copy).not.toBe(value);
    expect((copy.list[0] as { readonly a?: number }).a).toBeUndefined();
    expect(copy.list[1]).toBe(1);
    expect((value.list[0] as { readonly a?: number }).a).toBe(1);
  });

  test("survives values that refer to themselves, and deep ones", () => {
    const circle: { self?: unknown; odd: unknown } = { odd: inherited };
    circle.self = circle;
    const copy = own(circle) as typeof circle;
    expect(copy.self).toBe(copy);
    expect(own(nest(100_000))).toBeDefined();
  });
});

test("no local of a guard can hide a helper", () => {
  const folder = new URL(".", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  const exported = files.flatMap((file) =>
    [...readFileSync(new URL(file, folder), "utf8").matchAll(/^export function (\w+)/gm)].map(
      ([, helper = ""]) => helper,
    ),
  );
  expect(exported.length).toBeGreaterThan(15);
  expect(exported.filter((helper) => withNames([placeholders().local(helper)])[0] === helper)).toEqual([]);
  expect(exported.filter((helper) => /^(is|assert|validate|explain)[A-Z]/.test(helper))).toEqual([]);
});
