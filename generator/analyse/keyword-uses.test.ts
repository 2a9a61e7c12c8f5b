import { describe, expect, it } from "vitest";
import type { Json } from "../model/json.ts";
import type { KeywordUse } from "../model/keyword-use.ts";
import type { Dialect, SchemaSet } from "../model/schema-set.ts";
import { analyse } from "./analyse.ts";

function setOf(json: Json, dialect: Dialect = "2020-12"): SchemaSet {
  const document = { id: "a.json", uri: "file:///a.json", json, syntax: "json", dialect, entry: true } as const;
  const other = { ...document, id: "b.json", uri: "file:///b.json", entry: false };
  return { documents: [document, other], refused: {}, metaschemas: {} };
}

type Formats = "assert" | "annotate";

function usesOf(set: SchemaSet, formats: Formats = "annotate"): readonly KeywordUse[] {
  return analyse(set, { unknownKeywords: "ignore", formats }).model.keywordUses;
}

function uses(json: Json, formats: Formats = "annotate"): object {
  return Object.fromEntries(usesOf(setOf(json), formats).map(({ at, where }) => [at.pointer, where]));
}

describe("keywordUses", () => {
  it.each<[string, Json, object]>([
    ["what shapes the type", { type: "object", required: ["a"] }, { "/type": "type", "/required": "type" }],
    ["a constraint", { minimum: 3 }, { "/minimum": "guard" }],
    ["a tuple's length", { minItems: 2, maxItems: 900 }, { "/minItems": "guard", "/maxItems": "guard" }],
    ["an annotation", { title: "A", deprecated: true }, { "/title": "docs", "/deprecated": "docs" }],
    ["an unknown keyword", { "x-mine": 1 }, { "/x-mine": "docs" }],
    [
      "what is only read",
      { $id: "a", $defs: { b: { type: "null" } } },
      { "/$id": "reading", "/$defs": "reading", "/$defs/b/type": "type" },
    ],
    ["members", { properties: { a: { maxLength: 1 } } }, { "/properties": "type", "/properties/a/maxLength": "guard" }],
  ])("says where it went: %s", (_, json, expected) => {
    expect(uses(json)).toEqual(expected);
  });

  it.each<[Json, object]>([
    [
      { maximum: 5, exclusiveMaximum: true },
      { "/maximum": "guard", "/exclusiveMaximum": "guard" },
    ],
    [
      { exclusiveMinimum: true, minimum: 5 },
      { "/minimum": "guard", "/exclusiveMinimum": "guard" },
    ],
    [
      { minimum: 5, exclusiveMinimum: false },
      { "/minimum": "guard", "/exclusiveMinimum": "guard" },
    ],
    [{ exclusiveMinimum: false }, { "/exclusiveMinimum": "reading" }],
    [{ exclusiveMaximum: true }, { "/exclusiveMaximum": "docs" }],
  ])("tells of both keywords that are one bound, and of one without a bound: %j", (json, expected) => {
    expect(Object.fromEntries(usesOf(setOf(json, "draft-04")).map(({ at, where }) => [at.pointer, where]))).toEqual(
      expected,
    );
  });

  it.each<[Json, object]>([
    [
      { nullable: true, type: "string" },
      { "/type": "type", "/nullable": "type" },
    ],
    [
      { type: "string", nullable: false },
      { "/type": "type", "/nullable": "reading" },
    ],
    [{ nullable: true }, { "/nullable": "docs" }],
    [{ nullable: false }, { "/nullable": "reading" }],
  ])("tells of nullable in OpenAPI 3.0: %j", (json, expected) => {
    const found = usesOf(setOf(json, "openapi-3.0")).map(({ at, where }) => [at.pointer, where]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it("takes a format for what it is in this run", () => {
    expect(uses({ format: "date" })).toEqual({ "/format": "docs" });
    expect(uses({ format: "date" }, "assert")).toEqual({ "/format": "guard" });
    // One that nobody knows accepts every string.
    expect(uses({ format: "int32" }, "assert")).toEqual({ "/format": "docs" });
  });

  it.each<[string, Json, Dialect, Formats, readonly string[]]>([
    ["a format", { format: "date" }, "2020-12", "annotate", ["/format"]],
    ["a format that is asserted", { format: "date" }, "2020-12", "assert", []],
    ["a format of no known name", { format: "int32" }, "2020-12", "assert", ["/format"]],
    ["an unknown keyword", { unit: "m" }, "2020-12", "annotate", ["/unit"]],
    ["the author's own annotation", { "x-unit": "m" }, "2020-12", "annotate", []],
    ["an annotation", { title: "A", contentEncoding: "base64" }, "2020-12", "annotate", []],
    [
      "what stands beside a $ref",
      { $ref: "#/definitions/a", minLength: 3, title: "A", $defs: {}, definitions: { a: true } },
      "draft-07",
      "annotate",
      ["/minLength"],
    ],
    ["a keyword of another draft", { dependentRequired: { a: ["b"] } }, "draft-07", "annotate", ["/dependentRequired"]],
    ["a keyword of the draft", { dependentRequired: { a: ["b"] } }, "2020-12", "annotate", []],
  ])("tells what nothing checks, against expectation: %s", (_, json, dialect, formats, expected) => {
    const unchecked = usesOf(setOf(json, dialect), formats).filter((use) => use.unchecked);
    expect(unchecked.map(({ at }) => at.pointer)).toEqual(expected);
    expect(unchecked.every(({ where }) => where === "docs")).toBe(true);
  });

  it("names keywords of older drafts by the author's own paths", () => {
    const json = { items: [{ type: "string" }], additionalItems: false };
    const found = usesOf(setOf(json, "draft-07")).map(({ at }) => at.pointer);
    expect(found).toEqual(["/items", "/additionalItems", "/items/0/type"]);
  });
});
