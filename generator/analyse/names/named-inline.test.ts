import { describe, expect, test } from "vitest";
import { type CompileOptions, compile, type Json } from "../../index.ts";

async function declared(schema: Json, options: Partial<CompileOptions> = {}): Promise<readonly string[]> {
  const { declarations, diagnostics } = await compile({
    schemas: { "shape.json": schema },
    targets: ["types"],
    ...options,
  });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return declarations.map(({ name }) => name);
}

const CIRCLE = {
  title: "Circle",
  type: "object",
  properties: { radius: { type: "number" } },
  required: ["radius"],
} as const;
const SQUARE = {
  title: "Square",
  type: "object",
  properties: { side: { type: "number" } },
  required: ["side"],
} as const;

describe("which titled subschemas have a name", () => {
  test.each<[string, Json, readonly string[], readonly string[]]>([
    ["branches", { oneOf: [CIRCLE, SQUARE] }, ["Shape", "Circle", "Square"], []],
    ["of anyOf, deep inside", { properties: { a: { anyOf: [CIRCLE] } } }, ["Shape", "Circle"], []],
    ["items", { items: CIRCLE }, ["Shape", "Circle"], []],
    ["items of a tuple", { prefixItems: [SQUARE] }, ["Shape", "Square"], []],
    ["members", { properties: { a: CIRCLE } }, ["Shape"], ["Circle"]],
    ["what is met", { allOf: [CIRCLE] }, ["Shape"], ["Circle"]],
    ["tests", { not: CIRCLE, if: SQUARE }, ["Shape"], []],
    ["labels of values", { oneOf: [{ const: 1, title: "One" }] }, ["Shape"], []],
    ["labels of types", { anyOf: [{ title: "Text", type: "string" }, { title: "Any" }] }, ["Shape"], []],
    ["labels of references", { anyOf: [{ $ref: "#/$defs/a", title: "B" }], $defs: { a: {} } }, ["Shape", "A"], []],
    ["sentences", { oneOf: [{ ...CIRCLE, title: "All about it." }] }, ["Shape"], []],
    ["fixed names", { properties: { a: { "x-ts-name": "Ring" } } }, ["Shape", "Ring"], []],
  ])("%s", async (_, schema, branches, more) => {
    expect(await declared(schema)).toEqual(branches);
    expect(await declared(schema, { namedInline: "all" })).toEqual([...branches, ...more]);
    expect(await declared(schema, { namedInline: "none" })).toEqual(
      branches.filter((name) => name === "Shape" || name === "A"),
    );
  });
});

test("the union is of their names, and each has its guard and its page", async () => {
  const { artifacts } = await compile({ schemas: { "shape.json": { oneOf: [CIRCLE, SQUARE] } } });
  const text = (path: string): string => artifacts.find((artifact) => artifact.path === path)?.text ?? "";
  expect(text("types/shape.ts")).toContain("export type Shape = Circle | Square;");
  expect(text("guards/shape.ts")).toContain("export function isCircle(value: unknown): value is Circle");
  expect(text("docs/typescript/models/shared/square.md")).toContain("`side`");
});

test("a branch means what it means in its place, with a name or without", async () => {
  const schema = {
    type: "object",
    oneOf: [
      { title: "Named", required: ["a"] },
      { title: "Other", required: ["b"] },
    ],
  } as const;
  const [named, plain] = await Promise.all(
    (["branches", "none"] as const).map((namedInline) =>
      compile({ schemas: { "shape.json": schema }, impliedTypes: true, namedInline, targets: ["types"] }),
    ),
  );
  // Written in place, each branch says that the other one does not hold; a union of names cannot.
  expect(named?.diagnostics.map(({ code }) => code)).toEqual(["widened-type"]);
  expect(plain?.diagnostics).toEqual([]);
  expect(named?.model.declarations["shape.json#/oneOf/0"]?.shape.parts.types).toBeUndefined();
});
