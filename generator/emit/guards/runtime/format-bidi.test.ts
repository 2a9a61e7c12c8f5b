import { expect, it } from "vitest";
import { obeyBidiRule } from "./format-bidi.ts";

it.each([
  ["nothing from right to left", ["1a", "b1", "é"]],
  ["a right-to-left label", ["אבג", "a"]],
  ["numbers at the end", ["א1", "ב-2"]],
  ["Arabic numbers at the end", ["ب\u0660"]],
  ["marks at the end", ["א\u05b8", "ae\u0301\u0323"]],
  ["European numbers of Arabic form", ["\u06f1a"]],
])("lets pass %s: %j", (_, labels) => {
  expect(obeyBidiRule(labels)).toBe(true);
});

it.each([
  ["both directions in a label", ["אa"]],
  ["both directions in a label", ["aא"]],
  ["a number at the start of a right-to-left label", ["1א"]],
  ["a number at the start of another label", ["א", "1a"]],
  ["a hyphen at the end", ["א-"]],
  ["a neutral character at the end", ["א", "a\u02b9"]],
  ["numbers of both kinds", ["א1\u0660"]],
  ["Arabic numbers alone", ["\u0660"]],
  ["Arabic numbers behind letters from left to right", ["a\u0660b"]],
  ["a mark at the start", ["\u05b8א"]],
])("refuses %s: %j", (_, labels) => {
  expect(obeyBidiRule(labels)).toBe(false);
});
