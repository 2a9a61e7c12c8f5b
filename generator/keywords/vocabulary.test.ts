import { expect, it } from "vitest";
import type { Json } from "../model/json.ts";
import { errorMessage } from "./errorMessage.ts";
import { constraint, KEYWORDS } from "./vocabulary.ts";
import { wireMatch } from "./x-wire-match.ts";

it("finds the constraint of a keyword, and nothing else under its name", () => {
  expect(constraint("minimum").keyword).toBe("minimum");
  expect(() => constraint("title")).toThrow("title is no constraint keyword");
  expect(() => constraint("minimun")).toThrow("minimun is no constraint keyword");
});

it.each<[Json, boolean]>([
  ["Say how many.", true],
  [{ type: "It is a number.", minimum: "At least one." }, true],
  [{ required: { name: "Who are you?" } }, true],
  [{}, true],
  [1, false],
  [null, false],
  [["Say how many."], false],
  [{ type: 1 }, false],
  [{ type: "It is a number.", minimum: 1 }, false],
  [{ required: { name: 1 } }, false],
])("errorMessage may be %j: %j", (value, isAccepted) => {
  expect(errorMessage.accepts.test(value)).toBe(isAccepted);
});

it.each<[string, Json, boolean]>([
  ["enum", ["a"], true],
  ["enum", [1, "a"], true],
  ["const", "a", true],
  ["enum", [1, null], false],
  ["enum", "a", false],
  ["const", 1, false],
])("x-wire-match has strings to compare where %s is %j: %j", (name, value, isFine) => {
  const beside = { keyword: (asked: string) => (asked === name ? value : undefined), mayBe: () => false };
  expect(wireMatch.objection?.("fold", beside as never) === undefined).toBe(isFine);
});

const OWN_BOUND = (other: string): string => `since draft-06 it is the bound itself, in the place of "${other}"`;

it.each<[string, Json, string | undefined]>([
  ["exclusiveMinimum", true, OWN_BOUND("minimum")],
  ["exclusiveMinimum", "3", undefined],
  ["exclusiveMaximum", false, OWN_BOUND("maximum")],
  ["exclusiveMaximum", null, undefined],
  ["items", [{}], "since 2020-12 a list of schemas is prefixItems"],
  ["items", 1, undefined],
  ["required", true, 'since draft-04 the object lists the names of its required members: "required": ["name"]'],
  ["required", "name", undefined],
  ["pattern", "[", "Invalid regular expression: /[/u: Unterminated character class"],
  ["pattern", "a", undefined],
  ["pattern", 1, undefined],
  ["patternProperties", { a: {}, "(": {} }, "Invalid regular expression: /(/u: Unterminated group"],
  ["patternProperties", { a: {} }, undefined],
  ["patternProperties", [], undefined],
])("%s that is %j is told to be wrong by more than its kind: %s", (keyword, value, advice) => {
  expect(KEYWORDS.get(keyword)?.accepts?.explain?.(value)).toBe(advice);
});

it.each<[string, readonly Json[], readonly Json[]]>([
  ["not", [true, false, {}], [null, 1, "a", []]],
  ["allOf", [[true], [{}, false]], [[], {}, [1]]],
  ["properties", [{}, { a: true }], [[], true, { a: 1 }]],
  ["patternProperties", [{}, { "^a": {} }], [{ "^a": 1 }, { "(": {} }, null]],
  ["type", ["string", ["string", "null"]], ["text", [], ["string", "string"], ["string", "text"], null]],
  ["required", [[], ["a", "b"]], [["a", "a"], ["a", 1], "a"]],
  ["dependentRequired", [{}, { a: [], b: ["a"] }], [{ a: "b" }, { a: ["b", "b"] }, [["b"]]]],
])("%s may be some values, and not others", (keyword, fine, wrong) => {
  const test = KEYWORDS.get(keyword)?.accepts?.test;
  expect(fine.map((value) => test?.(value))).toEqual(fine.map(() => true));
  expect(wrong.map((value) => test?.(value))).toEqual(wrong.map(() => false));
});
