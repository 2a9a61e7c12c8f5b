import { expect, it } from "vitest";
import type { Json } from "../model/json.ts";
import { errorMessage } from "./errorMessage.ts";
import { constraint } from "./vocabulary.ts";
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
