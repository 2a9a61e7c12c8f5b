import { expect, test } from "vitest";
import { type CompileResult, compile, type Json } from "../index.ts";

async function read(schema: Json, impliedTypes: boolean): Promise<CompileResult> {
  return compile({ schemas: { "it.json": schema }, impliedTypes });
}

async function typesOf(schema: Json, impliedTypes: boolean): Promise<unknown> {
  const { model } = await read(schema, impliedTypes);
  return model.declarations["it.json"]?.shape.parts.types?.types;
}

test.each<[string, Json, readonly string[] | undefined]>([
  ["properties", { properties: { a: {} } }, ["object"]],
  ["required", { required: ["a"] }, ["object"]],
  ["items", { items: {}, minItems: 1 }, ["array"]],
  ["a length", { minLength: 1, pattern: "a" }, ["string"]],
  ["a bound", { minimum: 1 }, ["number"]],
  ["keywords of two types", { properties: {}, minLength: 1 }, undefined],
  ["a type of its own", { type: ["object", "null"], properties: {} }, ["object", "null"]],
  ["a reference", { $ref: "#/$defs/a", properties: {}, $defs: { a: {} } }, undefined],
  ["alternatives", { properties: {}, anyOf: [{ type: "string" }, {}] }, undefined],
  ["nothing", {}, undefined],
])("the type that %s implies", async (_, schema, types) => {
  expect(await typesOf(schema, true)).toEqual(types);
  const written = typeof schema === "object" && schema !== null && "type" in schema ? types : undefined;
  expect(await typesOf(schema, false)).toEqual(written);
});

test("it is in type, guard and docs alike, and there is nothing left to note", async () => {
  const schema = { title: "It", properties: { inner: { items: { type: "string" } } } };
  const asWritten = await read(schema, false);
  expect(asWritten.diagnostics.map(({ code }) => code)).toEqual(["missing-type", "missing-type"]);
  const { artifacts, diagnostics } = await read(schema, true);
  expect(diagnostics).toEqual([]);
  const textOf = (path: string): string | undefined => artifacts.find((artifact) => artifact.path === path)?.text;
  expect(textOf("types/it.ts")).toContain("export interface It {\n  inner?: string[];\n  [key: symbol]: unknown;\n}");
  expect(textOf("guards/it.ts")).toContain('failType(value, site, null, "", "object")');
  expect(textOf("docs/typescript/models/shared/it.md")).toContain("string[]");
});
