import { expect, test } from "vitest";
import { members, refer, shape, typed } from "../../emit/types/testing/shapes.ts";
import { AS_IT_IS, type WireOptions } from "../../model/conversion.ts";
import type { Shape } from "../../model/shape/shape.ts";
import { activeShapes } from "./active-shapes.ts";

const NOTED = (keyword: string, value: unknown): Shape => shape({ notes: { [keyword]: value as string } });
const NAMED: Shape = shape({ properties: members(["a_b", typed("string")]) });
const MAP: Shape = shape({ additionalProperties: typed("string") });
const LIST: Shape = shape({ items: typed("string") });
const DEFAULT: Shape = shape({ properties: members(["a", shape({ notes: { default: 1 } })]) });

test.each<readonly [what: string, schema: Shape, options: Partial<WireOptions>, isActive: boolean]>([
  ["anything", shape(), { names: "camelCase", match: "fold", unknown: "drop", null: "zero" }, false],
  ["members as they are", NAMED, {}, false],
  ["members of other names", NAMED, { names: "camelCase" }, true],
  ["members of names that stay", NAMED, { names: "snake_case" }, false],
  ["members of any case", NAMED, { match: "fold" }, true],
  ["members of which others are left out", NAMED, { unknown: "drop" }, true],
  ["members that null leaves out", NAMED, { null: "absent" }, true],
  ["members where null is zero", NAMED, { null: "zero" }, true],
  ["a map of any case", MAP, { match: "fold" }, false],
  ["a map of which others are left out", MAP, { unknown: "drop" }, false],
  ["a map that null leaves out", MAP, { null: "absent" }, false],
  ["a map where null is zero", MAP, { null: "zero" }, true],
  [
    "patterns where null is zero",
    shape({ patternProperties: [{ pattern: "a", shape: typed("string") }] }),
    { null: "zero" },
    true,
  ],
  ["a list where null is zero", LIST, { null: "zero" }, true],
  ["a list that null leaves out", LIST, { null: "absent" }, false],
  ["a string where null is zero", typed("string"), { null: "zero" }, false],
  ["words of any case", shape({ enum: ["a", 1] }), { match: "fold" }, true],
  ["numbers of any case", shape({ enum: [1] }), { match: "fold" }, false],
  ["a default", DEFAULT, { defaults: "decode" }, true],
  ["a default that is no matter", DEFAULT, {}, false],
  ["members without a default", NAMED, { defaults: "decode" }, false],
  ["x-wire-match", NOTED("x-wire-match", "fold"), {}, true],
  ["x-wire-match: exact, where it is fold", NOTED("x-wire-match", "exact"), { match: "fold" }, false],
  ["x-wire-unknown", NOTED("x-wire-unknown", "error"), {}, true],
  ["x-wire-null", NOTED("x-wire-null", "absent"), {}, true],
  ["x-wire-values", NOTED("x-wire-values", [1]), {}, true],
  ["x-wire-name", shape({ properties: members(["a", NOTED("x-wire-name", "A")]) }), {}, true],
  ["x-wire-name that is the member's", shape({ properties: members(["a", NOTED("x-wire-name", "a")]) }), {}, false],
  ["x-wire-aliases", shape({ properties: members(["a", NOTED("x-wire-aliases", ["b"])]) }), {}, true],
  [
    "a format with a typed form",
    shape({ types: ["string"], rules: [{ keyword: "format", value: "date" }] }),
    { values: { date: "Temporal.PlainDate" } },
    true,
  ],
  [
    "another format",
    shape({ types: ["string"], rules: [{ keyword: "format", value: "date" }] }),
    { values: { "date-time": "Date" } },
    false,
  ],
])("%s", (_, given, options, isActive) => {
  // What is known of a schema is kept.
  const schema = structuredClone(given);
  const found = activeShapes(new Map([["it", schema]]), { ...AS_IT_IS, ...options });
  expect(found.has(schema)).toBe(isActive);
  expect(found.size).toBe(isActive ? 1 : 0);
});

const WORD: Shape = NOTED("x-wire-values", [1]);

test("all that refer to what differs differ", () => {
  const all = new Map([
    ["one", refer("other")],
    ["two", refer("other")],
    ["other", NOTED("x-wire-values", [1])],
  ]);
  expect([...activeShapes(all, AS_IT_IS)]).toEqual(expect.arrayContaining([...all.values()]));
});

test("a default may stand behind a reference", () => {
  const all = new Map([
    ["it", shape({ properties: members(["a", refer("other")]) })],
    ["other", shape({ notes: { default: 1 } })],
  ]);
  expect(activeShapes(all, { ...AS_IT_IS, defaults: "decode" }).size).toBe(1);
});

test.each<readonly [what: string, schema: Shape, isActive: boolean]>([
  ["members", shape({ properties: members(["a", WORD]) }), true],
  ["items", shape({ items: WORD }), true],
  ["alternatives", shape({ anyOf: [shape(), WORD] }), true],
  ["what if asks", shape({ if: WORD }), true],
  ["then", shape({ then: WORD }), true],
  ["a reference", refer("other"), true],
  ["a reference in an item", shape({ items: refer("other") }), true],
  ["not", shape({ not: WORD }), false],
  ["contains", shape({ contains: WORD }), false],
  ["names", shape({ propertyNames: WORD }), false],
])("what holds shapes that differ differs: %s", (_, schema, isActive) => {
  const all = new Map([
    ["it", schema],
    ["other", WORD],
  ]);
  expect(activeShapes(all, AS_IT_IS).has(schema)).toBe(isActive);
});
