import { describe, expect, it } from "vitest";
import { diagnostic } from "../diagnostics.ts";
import type { Json } from "../model/json.ts";
import type { SchemaSet } from "../model/schema-set.ts";
import { keywordUses } from "./keyword-uses.ts";

function setOf(json: Json, dialect: "2020-12" | "draft-07" = "2020-12"): SchemaSet {
  const document = { id: "a.json", uri: "file:///a.json", json, syntax: "json", dialect, entry: true } as const;
  return { documents: [document, { ...document, id: "b.json", entry: false }], refused: {}, metaschemas: {} };
}

function uses(json: Json, widened: readonly string[] = [], formats: "assert" | "annotate" = "annotate"): object {
  const findings = widened.map((pointer) =>
    diagnostic("widened-type", { location: { document: "a.json", pointer } }, "A", "of a rule"),
  );
  return Object.fromEntries(keywordUses(setOf(json), findings, formats).map(({ at, where }) => [at.pointer, where]));
}

describe("keywordUses", () => {
  it.each<[string, Json, object]>([
    ["what shapes the type", { type: "object", required: ["a"] }, { "/type": "type", "/required": "type" }],
    ["a constraint", { minimum: 3 }, { "/minimum": "guard" }],
    ["a short tuple's length", { minItems: 2, maxItems: 900 }, { "/minItems": "type", "/maxItems": "guard" }],
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

  it("goes by what is wider", () => {
    expect(uses({ not: { minimum: 1 } }, ["/not"])).toEqual({ "/not": "guard", "/not/minimum": "guard" });
    expect(uses({ if: true, else: false }, ["/if"])).toEqual({ "/if": "guard", "/else": "guard" });
    expect(uses({ if: true, else: false })).toEqual({ "/if": "type", "/else": "type" });
  });

  it("takes a format for what it is in this run", () => {
    expect(uses({ format: "date" })).toEqual({ "/format": "docs" });
    expect(uses({ format: "date" }, [], "assert")).toEqual({ "/format": "guard" });
  });

  it("names keywords of older drafts by the author's own paths", () => {
    const json = { items: [{ type: "string" }], additionalItems: false };
    const found = keywordUses(setOf(json, "draft-07"), [], "annotate").map(({ at }) => at.pointer);
    expect(found).toEqual(["/items", "/additionalItems", "/items/0/type"]);
  });
});
