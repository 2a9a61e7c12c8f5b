import { describe, expect, test } from "vitest";
import type { SchemaDocument } from "../model/schema-set.ts";
import { positionFinder, positionOf } from "./positions.ts";

function documentOf(text: string, syntax: "json" | "yaml"): SchemaDocument {
  return { id: "a", uri: "file:///a", json: {}, text, syntax, dialect: "2020-12", entry: true };
}

const json: SchemaDocument = documentOf(
  [
    " {",
    '  "properties": { "a/b~": {',
    '    "enum": [ 1,\r    {"x": []}] },\r',
    '  "\\u0061😀": true, "": { "": 0 } },',
    '  "twice": 1, "twice": 2',
    "}",
  ].join("\n"),
  "json",
);

const yaml: SchemaDocument = documentOf(
  [
    "# a comment",
    "properties:",
    "  'a/b~': &shared",
    "    enum:",
    "      - 1",
    "      - { x: [] }",
    "  again: *shared",
    "  ? long",
    "  : true",
    "empty:",
  ].join("\n"),
  "yaml",
);

describe("JSON", () => {
  test.each([
    ["", 1, 2],
    ["/properties", 2, 3],
    ["/properties/a~1b~0", 2, 19],
    ["/properties/a~1b~0/enum", 3, 5],
    ["/properties/a~1b~0/enum/0", 3, 15],
    ["/properties/a~1b~0/enum/1", 4, 5],
    ["/properties/a~1b~0/enum/1/x", 4, 6],
    ["/properties/a~1b~0/enum/1/x/7/y", 4, 6],
    ["/properties/a😀", 5, 3],
    ["/properties/", 5, 21],
    ["/properties//", 5, 27],
    ["/twice", 6, 15],
    ["/nowhere/at/all", 1, 2],
  ])("%s", (pointer, line, column) => {
    expect(positionOf(json, pointer)).toEqual({ file: "a", line, column });
  });
});

describe("YAML", () => {
  test.each([
    ["", 2, 1],
    ["/properties", 2, 1],
    ["/properties/a~1b~0", 3, 3],
    ["/properties/a~1b~0/enum/0", 5, 9],
    ["/properties/a~1b~0/enum/1/x", 6, 11],
    ["/properties/again", 7, 3],
    ["/properties/again/enum", 4, 5],
    ["/properties/long", 8, 5],
    ["/empty", 10, 1],
    ["/empty/x", 10, 1],
    ["/nowhere", 2, 1],
  ])("%s", (pointer, line, column) => {
    expect(positionOf(yaml, pointer)).toEqual({ file: "a", line, column });
  });
});

test("a document without text has no positions", () => {
  const { text: _, ...inMemory } = json;
  expect(positionOf(inMemory, "")).toBeUndefined();
});

test("one finder answers for many documents", () => {
  const find = positionFinder();
  expect([find(json, "/twice"), find(yaml, "/empty"), find(json, "/twice")]).toEqual([
    positionOf(json, "/twice"),
    positionOf(yaml, "/empty"),
    positionOf(json, "/twice"),
  ]);
});
