import { describe, expect, test, vi } from "vitest";
import type { Json } from "../model/json.ts";
import { loadSchemas } from "./load.ts";

describe("the URIs of in-memory schemas", () => {
  test.each([
    ["spec.json", "memory:///spec.json"],
    ["a/b c.json", "memory:///a/b%20c.json"],
    ["a#b?c", "memory:///a%23b?c"],
    ["", "memory:///"],
    ["https://example.com/a#", "https://example.com/a"],
    ["urn:example:a", "urn:example:a"],
    ["http://[", "memory:///http%3A%2F%2F%5B"],
    ["__proto__", "memory:///__proto__"],
    ["\ud800", "memory:///%EF%BF%BD"],
  ])("%j", async (key, uri) => {
    const { set, diagnostics } = await loadSchemas({ [key]: true }, { dialect: "2020-12" });
    expect(diagnostics).toEqual([]);
    expect(set.documents).toEqual([{ id: key, uri, json: true, syntax: "json", dialect: "2020-12", entry: true }]);
  });
});

test("only the schemas named in entry are entries", async () => {
  const schemas = { "b.json": {}, "a.json": { $ref: "b.json" }, "https://example.com/c": {} };
  const entry = ["a.json", "https://example.com/c#"];
  const { set } = await loadSchemas(schemas, { dialect: "2020-12", entry });
  expect(set.documents.map(({ id, entry: isEntry }) => [id, isEntry])).toEqual([
    ["a.json", true],
    ["b.json", false],
    ["https://example.com/c", true],
  ]);
});

test("neither the disk nor the network is asked", async () => {
  const fetch = vi.spyOn(globalThis, "fetch");
  const refs = ["https://example.com/x", import.meta.url, "gone.json", "//example.com/y"];
  const { set, diagnostics } = await loadSchemas(
    { "a.json": { allOf: refs.map(($ref) => ({ $ref })) }, "b.json": { $ref: "a.json" } },
    { dialect: "2020-12" },
  );
  expect(diagnostics).toEqual([]);
  expect(set.documents.map(({ id }) => id)).toEqual(["a.json", "b.json"]);
  expect(Object.keys(set.refused)).toHaveLength(4);
  expect(new Set(Object.values(set.refused))).toEqual(new Set(["it is not among the given schemas"]));
  expect(fetch).not.toHaveBeenCalled();
  fetch.mockRestore();
});

test("the metaschemas are part of the package", async () => {
  const $ref = "http://json-schema.org/draft-07/schema#";
  const { set, diagnostics } = await loadSchemas({ a: { $ref } }, { dialect: "2020-12" });
  expect(diagnostics).toEqual([]);
  expect(set.documents.map(({ id, dialect, entry }) => [id, dialect, entry])).toEqual([
    ["a", "2020-12", true],
    ["http://json-schema.org/draft-07/schema", "draft-07", false],
  ]);
  expect(set.refused).toEqual({});
});

describe("what is no schema is a finding", () => {
  const cyclic: Record<string, unknown> = {};
  cyclic["not"] = cyclic;
  const rows: readonly (readonly [name: string, value: unknown, code: string, pointer: string])[] = [
    ["nothing", undefined, "not-a-schema", ""],
    ["a number", 1, "not-a-schema", ""],
    ["undefined inside", { default: [undefined] }, "not-a-schema", "/default/0"],
    ["a function", { "x-a/b": () => 1 }, "not-a-schema", "/x-a~1b"],
    ["a date", { const: new Date(0) }, "not-a-schema", "/const"],
    ["infinity", { maximum: Number.POSITIVE_INFINITY }, "not-a-schema", "/maximum"],
    ["a cycle", cyclic, "not-a-schema", "/not".repeat(500)],
  ];
  test.each(rows)("%s", async (_name, value, code, pointer) => {
    const { set, diagnostics } = await loadSchemas({ "a.json": value as Json, b: {} }, { dialect: "2020-12" });
    expect(diagnostics.map((finding) => [finding.code, finding.location])).toEqual([
      [code, { document: "a.json", pointer }],
    ]);
    expect(set.documents.map(({ id }) => id)).toEqual(["b"]);
  });
});

test.each<readonly [name: string, schemas: Record<string, Json>, entry: readonly string[], code: string]>([
  ["two keys with one URI", { "a b": {}, "a%20b": {} }, ["a b"], "duplicate-id"],
  ["an entry that is not there", { a: {} }, ["b"], "bad-usage"],
  ["no schemas", {}, [], "bad-usage"],
])("%s", async (_name, schemas, entry, code) => {
  const { diagnostics } = await loadSchemas(schemas, { dialect: "2020-12", entry });
  expect(diagnostics.map((finding) => finding.code)).toEqual([code]);
});

test("the order of the keys does not matter", async () => {
  const schemas: Record<string, Json> = { z: { $ref: "gone2" }, a: { $ref: "gone1" }, "Z/x": { $ref: "a" } };
  const reversed = Object.fromEntries(Object.entries(schemas).reverse());
  const once = await loadSchemas(schemas, { dialect: "2020-12" });
  const again = await loadSchemas(reversed, { dialect: "2020-12" });
  expect(JSON.stringify(again)).toBe(JSON.stringify(once));
  expect(once.set.documents.map(({ id }) => id)).toEqual(["Z/x", "a", "z"]);
});
