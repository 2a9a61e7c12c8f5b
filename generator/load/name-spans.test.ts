import { describe, expect, test } from "vitest";
import type { SchemaDocument } from "../model/schema-set.ts";
import { nameSpanFinder } from "./name-spans.ts";

function documentOf(text: string, syntax: "json" | "yaml"): SchemaDocument {
  return { id: "a", uri: "file:///a", json: {}, text, syntax, dialect: "2020-12", entry: true };
}

const json: SchemaDocument = documentOf(
  '{ "properties": { "a/b": {}, "x\\"\\u0061": {}, "": {} },\n  "enum": ["one", 2], "anyOf": [{}, true] }',
  "json",
);

const yaml: SchemaDocument = documentOf(
  "# a comment\nproperties:\n  plain key: {}\n  'it''s': {}\n  \"quo\\u0074ed\": {}\n  ? |\n    long\n  : {}\nenum: [one, 'two']\n",
  "yaml",
);

/** What the span holds, and the text in front of it. */
function spelled(document: SchemaDocument, pointer: string): readonly [name: string, before: string] {
  const { text = "" } = document;
  const { start, end } = nameSpanFinder()(document, pointer) ?? { start: -1, end: -1 };
  return [text.slice(start, end), text.slice(Math.max(0, start - 2), start)];
}

describe("nameSpanFinder", () => {
  test.each([
    ["", "", ""],
    ["/properties", "properties", ' "'],
    ["/properties/a~1b", "a/b", ' "'],
    ['/properties/x"a', 'x\\"\\u0061', ' "'],
    ["/properties/", "", ' "'],
    ["/properties/absent", "properties", ' "'],
    ["/enum/0", "one", '["'],
    ["/enum/1", "", ", "],
    ["/anyOf/0", "", " ["],
  ])("finds the name of %s in JSON", (pointer, name, before) => {
    expect(spelled(json, pointer)).toEqual([name, before]);
  });

  test.each([
    ["", "", "t\n"],
    ["/properties", "properties", "t\n"],
    ["/properties/plain key", "plain key", "  "],
    ["/properties/it's", "it''s", " '"],
    ["/properties/quoted", "quo\\u0074ed", ' "'],
    ["/properties/long\n", "", "? "],
    ["/enum/0", "", " ["],
    ["/enum/1", "two", " '"],
  ])("finds the name of %s in YAML", (pointer, name, before) => {
    expect(spelled(yaml, pointer)).toEqual([name, before]);
  });

  test("finds nothing in a document without text", () => {
    const { text: _, ...inMemory } = json;
    expect(nameSpanFinder()(inMemory, "")).toBeUndefined();
  });
});
