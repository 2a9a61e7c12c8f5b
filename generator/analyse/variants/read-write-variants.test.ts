import { describe, expect, test } from "vitest";
import { type CompileResult, compile, type Declaration, type Json } from "../../index.ts";

type Schemas = { readonly [uri: string]: Json };

async function read(schemas: Schemas, readWriteVariants = true): Promise<CompileResult> {
  return compile({ schemas, readWriteVariants, targets: ["types"] });
}

async function namesOf(schemas: Schemas): Promise<readonly string[]> {
  return (await read(schemas)).declarations.map(({ name }) => name);
}

async function declarationCalled(name: string, schemas: Schemas): Promise<Declaration | undefined> {
  const { model } = await read(schemas);
  return Object.values(model.declarations).find((declaration) => declaration.name === name);
}

const READ: Json = { readOnly: true };
const WRITE: Json = { writeOnly: true };

describe("which declarations have variants", () => {
  test.each<[string, Schemas, readonly string[]]>([
    ["none that has no such member", { "a.json": { properties: { b: {} } } }, ["A"]],
    ["one that is such a member, but has none", { "a.json": { readOnly: true, type: "string" } }, ["A"]],
    ["a read-only member", { "a.json": { properties: { b: READ } } }, ["A", "AInput"]],
    ["a write-only member", { "a.json": { properties: { b: WRITE } } }, ["A", "AOutput"]],
    ["both", { "a.json": { properties: { b: READ, c: WRITE } } }, ["A", "AInput", "AOutput"]],
    ["readOnly that is false", { "a.json": { properties: { b: { readOnly: false } } } }, ["A"]],
    ["a member of a member", { "a.json": { properties: { b: { properties: { c: READ } } } } }, ["A", "AInput"]],
    ["a member of an item", { "a.json": { items: { properties: { c: READ } } } }, ["A", "AInput"]],
    ["an item, which is no member", { "a.json": { items: READ } }, ["A"]],
    ["members by a pattern", { "a.json": { patternProperties: { "^b": READ } } }, ["A", "AInput"]],
    ["all other members", { "a.json": { additionalProperties: READ } }, ["A", "AInput"]],
    ["a branch", { "a.json": { anyOf: [{ properties: { b: READ } }, true] } }, ["A", "AInput"]],
    ["a test", { "a.json": { not: { properties: { b: READ } }, if: { properties: { b: READ } } } }, ["A"]],
    [
      "a mark that only some alternatives of the member have",
      { "a.json": { properties: { b: { anyOf: [READ, true] } } } },
      ["A"],
    ],
    [
      "a mark that all alternatives of the member have",
      { "a.json": { properties: { b: { oneOf: [READ, READ] } } } },
      ["A", "AInput"],
    ],
    [
      "a mark where a reference leads",
      { "a.json": { properties: { b: { $ref: "b.json" } } }, "b.json": { allOf: [READ] } },
      ["A", "AInput", "B"],
    ],
    [
      "whoever refers to one that has them, around a cycle",
      {
        "a.json": { properties: { b: { $ref: "b.json" }, d: { $ref: "d.json" } } },
        "b.json": { properties: { a: { $ref: "a.json" }, c: READ } },
        "d.json": { type: "string" },
      },
      ["A", "AInput", "B", "BInput", "D"],
    ],
    [
      "a name that another declaration has",
      { "a.json": { properties: { b: READ } }, "a-input.json": { type: "string" } },
      ["A", "AInputVariant", "AInput"],
    ],
  ])("%s", async (_, schemas, names) => {
    expect(await namesOf(schemas)).toEqual(names);
    const { model } = await read(schemas, false);
    expect(Object.values(model.declarations).filter(({ variant }) => variant !== undefined)).toEqual([]);
  });
});

describe("what a variant asks", () => {
  test("that marked members are absent, and nothing that would need them", async () => {
    const variant = await declarationCalled("AInput", {
      "a.json": {
        allOf: [{ properties: { b: READ } }],
        required: ["b", "c"],
        dependentRequired: { c: ["b", "d"] },
        default: {},
        examples: [{ b: 1 }],
        title: "A",
      },
    });
    expect(variant?.shape.parts).toMatchObject({
      allOf: { allOf: [{ parts: { members: { properties: [{ name: "b", shape: { parts: { never: true } } }] } } }] },
      members: { required: ["c"] },
      dependents: { dependentRequired: [{ name: "c", required: ["d"] }] },
    });
    expect(Object.keys(variant?.shape.notes ?? {})).toEqual(["title"]);
    expect(variant?.variant).toEqual({ of: "a.json", says: "as it is written: without its read-only members" });
  });

  test("what a test marks, as before", async () => {
    const variant = await declarationCalled("AInput", {
      "a.json": {
        properties: { b: { type: "string" }, c: READ },
        required: ["b", "c"],
        not: { properties: { b: READ }, required: ["d"] },
        if: { properties: { b: READ } },
      },
    });
    expect(variant?.shape.parts.members?.required).toEqual(["b"]);
    expect(variant?.shape.parts.not).toMatchObject({ not: { parts: { members: { required: ["d"] } } } });
  });

  test("variants where it refers to some that have them", async () => {
    const { model } = await read({
      "a.json": { properties: { b: { $ref: "b.json" }, c: { $ref: "c.json" } } },
      "b.json": { properties: { c: READ, a: { $ref: "a.json" } } },
      "c.json": { type: "string" },
    });
    expect(model.declarations["a.json#@Input"]).toMatchObject({ uses: ["b.json#@Input", "c.json"], recursive: true });
    expect(model.declarations["a.json"]).toMatchObject({ uses: ["b.json", "c.json"], recursive: true });
  });
});

test("a member that must be there and must not be there is reported", async () => {
  const schemas = {
    "base.json": { title: "Base", required: ["id"] },
    "a.json": { title: "A", $ref: "base.json", properties: { id: READ } },
  };
  const { diagnostics } = await read(schemas);
  expect(diagnostics.filter(({ code }) => code === "impossible-variant")).toMatchObject([
    {
      severity: "warning",
      message: 'AInput accepts no object: the member "id" must be there and must not be there',
      location: { document: "a.json", pointer: "" },
    },
  ]);
});

test("a schema that refers to itself in place is an error, not an endless walk", async () => {
  const { diagnostics } = await read({ "a.json": { $ref: "#", properties: { b: READ } } });
  expect(diagnostics.map(({ code }) => code)).toContain("endless-reference");
});
