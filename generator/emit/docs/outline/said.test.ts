import { expect, test } from "vitest";
import { subjectOf } from "../../../../scripts/vitest/full-pages.ts";
import type { Said } from "../../../markdown/block.ts";
import type { Outline } from "./entry.ts";
import { annotationsSaid, descriptionSaid, examplesSaid, rulesSaid, spokenFor, titleSaid, valuesSaid } from "./said.ts";

const EVERYTHING = {
  title: "Title",
  description: " Words. ",
  markdownDescription: "Words.",
  default: "a",
  examples: ["a"],
  readOnly: true,
  deprecated: true,
  deprecationMessage: "gone",
  enum: ["a", "b"],
  const: "a",
  minLength: 1,
  pattern: "a",
  enumDescriptions: ["A."],
  "x-enum-varnames": ["A"],
};

const OUTLINE: Outline = { entries: [], told: new Set() };

function keywords(said: readonly Said[]): readonly string[] {
  return said.map(({ keyword }) => keyword);
}

test("each annotation is said by what shows it, and by nothing else", async () => {
  const { shape } = await subjectOf(EVERYTHING);
  expect(keywords(annotationsSaid([shape]))).toEqual(["readOnly", "default", "examples"]);
  expect(keywords(annotationsSaid([shape], true))).toEqual(["deprecated"]);
  expect(keywords(examplesSaid([shape]))).toEqual(["examples"]);
  expect(keywords(titleSaid("Title", [shape]))).toEqual(["title"]);
  expect(titleSaid("Other", [shape])).toEqual([]);
  expect(keywords(descriptionSaid("Words.", [shape]))).toEqual(["markdownDescription", "description"]);
  expect(descriptionSaid("Others.", [shape])).toEqual([]);
  expect(annotationsSaid([shape])[0]?.at).toEqual({ document: "It", pointer: "" });
});

test("rules and values are said with each other, and values with the words beside them", async () => {
  const { shape } = await subjectOf(EVERYTHING);
  const { shape: plain } = await subjectOf({ const: null });
  expect(keywords(rulesSaid([shape])).toSorted()).toEqual(["const", "enum", "minLength", "pattern"]);
  expect(keywords(rulesSaid([plain]))).toEqual(["const"]);
  expect(keywords(valuesSaid([shape])).slice(4)).toEqual([
    "title",
    "markdownDescription",
    "description",
    "x-enum-varnames",
    "enumDescriptions",
  ]);
  expect(keywords(valuesSaid([plain]))).toEqual(["const"]);
});

test("a section speaks for what is inside and has no section, however deep", async () => {
  const { shape } = await subjectOf({ items: { items: { minimum: 2 } }, properties: { a: { items: { maximum: 2 } } } });
  const pointers = (told: Outline["told"]): readonly string[] =>
    spokenFor([shape], { ...OUTLINE, told }).map(({ at }) => at.pointer);
  expect(pointers(new Set()).toSorted()).toEqual([
    "",
    "/items",
    "/items/items",
    "/properties/a",
    "/properties/a/items",
  ]);
  const member = shape.parts.members?.properties?.[0]?.shape;
  if (member === undefined) throw new Error("no member");
  expect(pointers(new Set([member])).toSorted()).toEqual(["", "/items", "/items/items"]);
  const leaves = [(await subjectOf({ minimum: 2 })).shape];
  expect(spokenFor(leaves, OUTLINE)).toBe(leaves);
});
