import { expect, test } from "vitest";
import { findReferences } from "./references.ts";

test("what a schema refers to comes before what stands in it, wherever its author wrote that", () => {
  const json = {
    properties: { a: { items: { $ref: "item.json" }, $ref: "member.json" } },
    not: { $ref: "not.json#/$defs/a" },
    $ref: "outer.json",
  };
  const document = {
    id: "a.json",
    uri: "file:///a.json",
    json,
    syntax: "json",
    dialect: "2020-12",
    entry: true,
  } as const;
  const { needs } = findReferences(document);
  expect(needs.map(({ uri }) => uri)).toEqual([
    "file:///outer.json",
    "file:///member.json",
    "file:///item.json",
    "file:///not.json",
  ]);
});
