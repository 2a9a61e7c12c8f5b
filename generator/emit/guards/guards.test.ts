import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { compilerFindings } from "../../../scripts/vitest/assignability.ts";
import { type GuardsOf, importGuards, makeFolder, writeArtifacts } from "../../../scripts/vitest/emitted.ts";
import { compile, type Json } from "../../index.ts";

const { folder, remove } = makeFolder("guards");
afterAll(remove);
let count = 0;

async function guardsOf(schema: Json): Promise<GuardsOf> {
  const result = await compile({ schemas: { "it.json": schema }, targets: ["guards"], language: "js" });
  const place = join(folder, String(count++));
  writeArtifacts(place, result.artifacts);
  return importGuards(place, result, "it.json");
}

interface Failure {
  readonly ok: false;
  readonly errors: readonly {
    readonly instanceLocation: string;
    readonly keywordLocation: string;
    readonly keyword: string;
  }[];
}

async function errorsOf(schema: Json, value: unknown): Promise<readonly string[]> {
  const answer = (await guardsOf(schema)).validate(value) as Failure;
  return answer.errors.map((error) => `${error.instanceLocation} ${error.keywordLocation} ${error.keyword}`);
}

describe("values that are not as JSON.parse makes them", () => {
  const model: Json = {
    type: "object",
    properties: { a: { type: "string" }, inner: { type: "object", required: ["b"], properties: { b: {} } } },
    additionalProperties: false,
    required: ["a"],
  };

  test("inherited members are not present", async () => {
    const { is, validate } = await guardsOf(model);
    expect(is(Object.create({ a: "x" }))).toBe(false);
    expect(is(Object.assign(Object.create({ other: 1 }), { a: "x" }))).toBe(true);
    expect(is({ a: "x", inner: Object.create({ b: 1 }) })).toBe(false);
    expect(validate({ a: "x", inner: Object.create({ b: 1 }) })).toMatchObject({
      ok: false,
      errors: [{ keyword: "required" }],
    });
    class Instance {
      readonly a: string = "x";
      get inner(): number {
        return 1;
      }
    }
    expect(is(new Instance())).toBe(true);
  });

  test("a member that is undefined is absent", async () => {
    const { is } = await guardsOf(model);
    expect(is({ a: undefined })).toBe(false);
    expect(is({ a: "x", inner: undefined, other: undefined })).toBe(true);
  });

  test.each([
    ["an object without a prototype", Object.assign(Object.create(null), { a: "x" }), true],
    ["an array", Object.assign(["x"], { a: "x" }), false],
    ["an array in the place of an inner object", { a: "x", inner: Object.assign([], { b: 1 }) }, false],
    ["a function", Object.assign(() => 0, { a: "x" }), false],
    ["undefined", undefined, false],
    ["a date", new Date(0), false],
    ["a string object", Object.assign(Object("abc"), { a: "x" }), false],
  ])("%s", async (_, value, expected) => {
    const { is, validate } = await guardsOf(model);
    expect(is(value)).toBe(expected);
    expect(validate(value)).toMatchObject({ ok: expected });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 10n, "1", null])("%s is no number", async (value) => {
    const { is } = await guardsOf({ type: "number" });
    expect(is(value)).toBe(false);
  });

  test("sparse arrays have no items in their holes", async () => {
    const { is } = await guardsOf({ type: "array", items: { type: "string" } });
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    expect(is(["a", , "b"])).toBe(false);
  });

  test("a value that is nested more deeply than the stack is refused, and the process goes on", async () => {
    const { is, validate } = await guardsOf({ type: "array", items: { $ref: "#" } });
    let deep: unknown[] = [];
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(is([[[]]])).toBe(true);
    expect(is(deep)).toBe(false);
    expect(validate(deep)).toMatchObject({
      ok: false,
      errors: [{ message: expect.stringContaining("nested less deeply") }],
    });
  });

  test("a guard leaves its input as it is", async () => {
    const { is, validate } = await guardsOf(model);
    const frozen = Object.freeze({ a: "x", inner: Object.freeze({}) });
    expect(is(frozen)).toBe(false);
    expect(validate(frozen)).toMatchObject({ ok: false });
  });
});

describe("errors", () => {
  test("name every place, through references and escaped names", async () => {
    const schema = {
      type: "object",
      properties: { "a/b~c": { $ref: "#/$defs/x" }, d: { items: { minimum: 3 } } },
      $defs: { x: { type: "string" } },
    };
    expect(await errorsOf(schema, { "a/b~c": 1, d: [4, 2, 1] })).toEqual([
      "/a~1b~0c /properties/a~1b~0c/$ref/type type",
      "/d/1 /properties/d/items/minimum minimum",
      "/d/2 /properties/d/items/minimum minimum",
    ]);
  });

  test("show the branch that was meant, not the noise of all", async () => {
    const branch = (kind: string, member: string): Json => ({
      type: "object",
      required: ["kind", member],
      properties: { kind: { const: kind }, [member]: { type: "number" } },
    });
    const schema = { oneOf: [branch("circle", "radius"), branch("square", "side"), { type: "string" }] };
    expect(await errorsOf(schema, { kind: "square", side: "long" })).toEqual([
      " /oneOf oneOf",
      "/side /oneOf/1/properties/side/type type",
    ]);
  });

  test("what is not allowed is told before what is wrong with members, and alone where one error is wanted", async () => {
    const schema: Json = {
      type: "object",
      required: ["name"],
      properties: { name: { type: "string" }, size: { $ref: "#/$defs/size" } },
      additionalProperties: false,
      $defs: { size: { type: "integer" } },
    };
    const { validate } = await guardsOf(schema);
    const value = { nmae: "x", size: "large" };
    expect(await errorsOf(schema, value)).toEqual([
      "/nmae /additionalProperties additionalProperties",
      " /required required",
      "/size /properties/size/$ref/type type",
    ]);
    const withMax = validate as (value: unknown, max: number) => Failure;
    expect(withMax(value, 1).errors).toMatchObject([{ instanceLocation: "/nmae" }]);
    expect(validate({ name: "x", size: 1 })).toMatchObject({ ok: true });
  });

  test("of branches as near as another the first one is told, whole; of those that come nearer, each error", async () => {
    const schema: Json = {
      anyOf: [
        { type: "object", required: ["a", "b", "c"] },
        { type: "object", required: ["d", "e"] },
        { type: "object", required: ["f", "g"] },
        { type: "object", required: ["h", "i", "j", "k"] },
      ],
    };
    expect(await errorsOf(schema, {})).toEqual([
      " /anyOf anyOf",
      " /anyOf/1/required required",
      " /anyOf/1/required required",
    ]);
  });

  test("say which name is not allowed", async () => {
    expect(await errorsOf({ type: "object", additionalProperties: false }, { "x/y": 1 })).toEqual([
      "/x~1y /additionalProperties additionalProperties",
    ]);
  });

  test("are a hundred at most, or as many as asked for", async () => {
    const { validate } = await guardsOf({ type: "array", items: { type: "string" } });
    const many = Array.from({ length: 1000 }, (_, index) => index);
    expect((validate(many) as Failure).errors).toHaveLength(100);
    const withMax = validate as (value: unknown, max: number) => Failure;
    expect(withMax(many, 1).errors).toHaveLength(1);
  });

  test.each<[Json, unknown, string]>([
    [{ type: "integer" }, "1", 'must be an integer, not "1"'],
    [{ type: "string" }, [], "must be a string, not an array"],
    [{ type: "string" }, null, "must be a string, not null"],
    [{ enum: ["a", 1] }, {}, 'must be one of "a", 1, not an object'],
    [{ const: "a" }, "b".repeat(99), 'must be "a", not a string'],
    [{ type: "integer" }, " ~", 'must be an integer, not " ~"'],
    [{ type: "integer" }, 'a"b', 'must be an integer, not "a\\"b"'],
    [{ type: "integer" }, "a\\", 'must be an integer, not "a\\\\"'],
    [{ type: "integer" }, "\u001f", 'must be an integer, not "\\u001f"'],
    [{ type: "integer" }, "\ud800", 'must be an integer, not "\\ud800"'],
    [{ type: "integer" }, "\u007f\u00e9", 'must be an integer, not "\u007f\u00e9"'],
  ])("say what was there instead: %j", async (schema, value, message) => {
    const { validate } = await guardsOf(schema);
    expect(validate(value)).toEqual({ ok: false, errors: [expect.objectContaining({ message, received: value })] });
  });

  test("assert throws them", async () => {
    const result = await compile({ schemas: { "it.json": { type: "string" } }, targets: ["guards"], language: "js" });
    writeArtifacts(join(folder, "assert"), result.artifacts);
    const module = await import(/* @vite-ignore */ join(folder, "assert", "guards/it.js"));
    expect(() => module.assertIt("a")).not.toThrow();
    expect(() => module.assertIt(1)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ keyword: "type" })] }),
    );
  });
});

describe("objects with a thousand patterns or dependents", () => {
  const numbers = Array.from({ length: 1000 }, (_, index) => index);
  const patternProperties = Object.fromEntries(numbers.map((number) => [`^m${number}$`, { type: "string" }]));
  const dependentSchemas = Object.fromEntries(numbers.map((number) => [`m${number}`, { minProperties: 2 }]));
  const schemas = {
    patterns: { patternProperties, additionalProperties: { type: "number" } },
    unevaluated: { type: "object", properties: { a: true }, patternProperties, unevaluatedProperties: false },
    dependents: { dependentSchemas, additionalProperties: { type: "number" } },
  } satisfies { readonly [name: string]: Json };

  test.each<[keyof typeof schemas, Json, readonly string[]]>([
    ["patterns", { m1: "a", x: 1 }, []],
    [
      "patterns",
      { m999: 1, y: "s" },
      ["/m999 /patternProperties/^m999$/type type", "/y /additionalProperties/type type"],
    ],
    ["unevaluated", { m1: "s", a: 1 }, []],
    [
      "unevaluated",
      { q: 1, m3: 4 },
      ["/q /unevaluatedProperties unevaluatedProperties", "/m3 /patternProperties/^m3$/type type"],
    ],
    ["dependents", { m1: 1, b: 1 }, []],
    ["dependents", { m5: 1 }, [" /dependentSchemas/m5/minProperties minProperties"]],
  ])("%s: %j", async (name, value, errors) => {
    const { is } = await guardsOf(schemas[name]);
    expect(is(value)).toBe(errors.length === 0);
    expect(errors.length === 0 ? [] : await errorsOf(schemas[name], value)).toEqual(errors);
  });

  test("compile", async () => {
    const files = Object.entries(schemas).map(([name, schema]) => [`${name}.json`, schema]);
    const result = await compile({ schemas: Object.fromEntries(files), targets: ["guards"] });
    writeArtifacts(join(folder, "thousand"), result.artifacts);
    expect(compilerFindings(join(folder, "thousand"))).toBe("");
  });
});

test.each([
  ["2020-12", true],
  ["2019-09", false],
])("in %s, contains evaluates items: %s", async (draft, expected) => {
  const $schema = `https://json-schema.org/draft/${draft}/schema`;
  const { is } = await guardsOf({ $schema, contains: { type: "string" }, unevaluatedItems: false });
  expect(is(["a"])).toBe(expected);
});

test("a guard is a Standard Schema", async () => {
  const schema = { type: "object", properties: { a: { items: { type: "string" } } } };
  const schemas = { "it.json": schema };
  const javascript = await compile({ schemas, targets: ["guards"], language: "js" });
  writeArtifacts(join(folder, "standard"), javascript.artifacts);
  const { ItSchema } = await import(/* @vite-ignore */ join(folder, "standard", "guards/it.js"));
  expect(ItSchema["~standard"].validate({ a: ["x"] })).toEqual({ value: { a: ["x"] } });
  expect(ItSchema["~standard"].validate({ a: [1] })).toEqual({
    issues: [{ message: "must be a string, not 1", path: ["a", "0"] }],
  });

  const typescript = await compile({ schemas, targets: ["guards"] });
  const place = join(folder, "standard-types");
  writeArtifacts(place, typescript.artifacts);
  writeFileSync(join(place, "package.json"), '{"type":"module"}');
  const consumer = [
    'import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";',
    'import { createEnv } from "@t3-oss/env-core";',
    'import { ItSchema } from "./guards/it.js";',
    'import type { It } from "./types/it.js";',
    "export const schema: StandardSchemaV1<It, It> & StandardJSONSchemaV1<It, It> = ItSchema;",
    "export const environment: { readonly IT: It } = createEnv({ server: { IT: ItSchema }, runtimeEnv: {} });",
    "export const output: It = {} as StandardSchemaV1.InferOutput<typeof ItSchema>;",
  ];
  writeFileSync(join(place, "consumer.ts"), consumer.join("\n"));
  expect(compilerFindings(place)).toBe("");
});

test("the issue of a missing member is one of that member, so that a form shows it at the field", async () => {
  const schema = { type: "object", properties: { a: { type: "object", required: ["b/c"] } }, required: ["a"] };
  const { artifacts } = await compile({ schemas: { "it.json": schema }, targets: ["guards"], language: "js" });
  writeArtifacts(join(folder, "missing"), artifacts);
  const { ItSchema } = await import(/* @vite-ignore */ join(folder, "missing", "guards/it.js"));
  const standard = ItSchema["~standard"];
  expect(standard.validate({ a: {} })).toEqual({
    issues: [{ message: 'must have the member "b/c"', path: ["a", "b/c"] }],
  });
  expect(standard.validate({})).toEqual({ issues: [{ message: 'must have the member "a"', path: ["a"] }] });
});

test("names that a guard module uses itself can be types' names", async () => {
  const names = [
    "Array",
    "Object",
    "Number",
    "Set",
    "Site",
    "Validation",
    "StandardSchema",
    "Json",
    "JsonSchema",
    "Error",
  ];
  const $defs = Object.fromEntries(
    names.map((name) => [name, { title: name, type: "object", properties: { value: { type: ["integer", "array"] } } }]),
  );
  const { artifacts, diagnostics } = await compile({ schemas: { "names.json": { $defs } } });
  expect(diagnostics.filter((finding) => finding.severity === "error")).toEqual([]);
  const place = join(folder, "names");
  writeArtifacts(place, artifacts);
  writeFileSync(join(place, "package.json"), '{"type":"module"}');
  expect(compilerFindings(place)).toBe("");
});
