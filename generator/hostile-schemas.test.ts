import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findingsOfSchemas } from "../scripts/fuzz/compilers.ts";
import { type GuardsOf, importGuards, makeFolder, writeArtifacts } from "../scripts/vitest/emitted.ts";
import { type CompileOptions, type CompileResult, compile, type Json } from "./index.ts";

const { folder, remove } = makeFolder("hostile-schemas");
afterAll(remove);

const NODE = { $ref: "#" };

function times<T>(size: number, make: (index: number) => T): T[] {
  return Array.from({ length: size }, (_, index) => make(index));
}

function nested(levels: number, wrap: (inner: Json, level: number) => Json, innermost: Json = {}): Json {
  return times(levels, (level) => level).reduce(wrap, innermost);
}

async function compiled(schema: Json, more: Partial<CompileOptions> = {}): Promise<CompileResult> {
  const result = await compile({ schemas: { "it.json": schema }, ...more });
  expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return result;
}

/** How much is made of the schemas themselves, in characters. */
function length({ artifacts }: CompileResult): number {
  const own = artifacts.filter(({ path }) => !path.includes("/runtime/"));
  return own.reduce((sum, { text }) => sum + text.length, 0);
}

test("contradictions, of which TypeScript knows that they are none, compile under the strictest flags", async () => {
  const schemas: readonly Json[] = [
    { anyOf: [{ maxLength: 3 }, { minimum: 5 }] },
    { type: "string", not: { allOf: [{ type: "object" }, { maxLength: 2 }] } },
    { type: "number", not: { oneOf: [{ type: "string", anyOf: [{ exclusiveMinimum: 0 }] }] } },
    { properties: { k: { maxLength: 0, pattern: "^a$" } } },
    { anyOf: [{ dependentSchemas: { x: { items: false } } }], unevaluatedItems: false },
    { type: "object", oneOf: [{ allOf: [{ type: "number", oneOf: [true] }] }] },
  ];
  expect(await findingsOfSchemas(schemas, [], join(folder, "contradictions"))).toBe("");
});

test.each<[string, Json]>([
  ["enum of 1,500 objects", { enum: times(1500, (index) => ({ a: index, b: `x${index}` })) }],
  [
    "anyOf of 3,000 branches",
    { anyOf: times(3000, (index) => ({ type: "object", required: [`a${index}`], maxProperties: index + 1 })) },
  ],
])(
  "guards of an %s are not too much for the compilers",
  async (name, schema) => {
    expect(await findingsOfSchemas([schema], [], join(folder, name))).toBe("");
  },
  120_000,
);

describe("is generated in either language:", () => {
  test.each<[string, Json]>([
    [
      "recursion with unevaluatedProperties inside a branch",
      { oneOf: [{ properties: { foo: { $ref: "#", unevaluatedProperties: false } } }] },
    ],
    ["items 200 deep", nested(200, (items) => ({ items }))],
    ["anyOf 150 deep", nested(150, (inner, level) => ({ anyOf: [inner, { minLength: level }] }))],
    ["900 aliases in a row", { $ref: "#/$defs/d0", $defs: aliases(900) }],
  ])(
    "%s",
    async (_, schema) => {
      for (const language of ["ts", "js"] as const)
        expect(length(await compiled(schema, { language }))).toBeGreaterThan(0);
    },
    60_000,
  );
});

describe("is done, or one finding:", () => {
  /** The pattern is as long as a file may be that somebody uploads; each part of it may be absent. */
  test("a pattern of 100 kB", async () => {
    const result = await compiled({ type: "string", pattern: `^${"[a-z]?".repeat(17_000)}$` }, { language: "js" });
    expect(length(result)).toBeGreaterThan(100_000);
  }, 60_000);

  test.each<[string, Json]>([
    ["10,000 values", { enum: times(10_000, (index) => `v${index}`) }],
    ["2,000 branches", { anyOf: times(2_000, (index) => ({ type: "object", required: [`a${index}`] })) }],
    ["10,000 members", { properties: Object.fromEntries(times(10_000, (index) => [`m${index}`, { minLength: 1 }])) }],
  ])(
    "%s",
    async (_, schema) => {
      expect(length(await compiled(schema))).toBeLessThan(JSON.stringify(schema).length * 60);
    },
    60_000,
  );

  test("100,000 levels", async () => {
    const { diagnostics } = await compile({ schemas: { "it.json": nested(100_000, (items) => ({ items })) } });
    expect(diagnostics.map(({ code }) => code)).toEqual(["not-a-schema"]);
  });
});

/** Definitions, of which each has a member that is the next one. */
function links(size: number): Record<string, Json> {
  const named = times(size, (index): [string, Json] => [
    `d${index}`,
    index === size - 1 ? { type: "string" } : { properties: { n: { $ref: `#/$defs/d${index + 1}` } } },
  ]);
  return Object.fromEntries(named);
}

/** Definitions, each of which is the next one. */
function aliases(size: number): Record<string, Json> {
  const last: Json = { type: "string" };
  const named = times(size, (index): [string, Json] => [
    `d${index}`,
    index === size - 1 ? last : { $ref: `#/$defs/d${index + 1}` },
  ]);
  return Object.fromEntries(named);
}

describe("what is made grows as the schema does:", () => {
  const beside = (level: number): Json => ({ properties: { [`m${level}`]: { type: "string" } } });
  const rest = { unevaluatedProperties: false };
  test.each<[string, (size: number) => Json]>([
    ["anyOf", (size) => nested(size, (inner, level) => ({ anyOf: [beside(level), inner], ...rest }))],
    ["references in a row", (size) => ({ $ref: "#/$defs/d0", $defs: links(size * 10) })],
    ["oneOf", (size) => nested(size, (inner, level) => ({ oneOf: [beside(level), inner], ...rest }))],
    [
      "if",
      (size) => nested(size, (inner, level) => ({ if: inner, then: beside(level), else: beside(-1 - level), ...rest })),
    ],
    [
      "doubled references",
      (size) => ({
        $ref: "#/$defs/d0",
        $defs: Object.fromEntries(
          times(size, (index): [string, Json] => {
            const next = { $ref: `#/$defs/d${index + 1}` };
            return [`d${index}`, index === size - 1 ? beside(0) : { allOf: [next, next] }];
          }),
        ),
      }),
    ],
  ])(
    "%s",
    async (_, schemaOf) => {
      const [once, twice] = [schemaOf(13), schemaOf(26)];
      const growth = JSON.stringify(twice).length / JSON.stringify(once).length;
      expect(length(await compiled(twice)) / length(await compiled(once))).toBeLessThan(growth * 1.5);
    },
    60_000,
  );
});

describe("a guard", () => {
  async function guardsOf(name: string, schema: Json): Promise<GuardsOf> {
    const result = await compiled(schema, { targets: ["guards"], language: "js" });
    writeArtifacts(join(folder, name), result.artifacts);
    return importGuards(join(folder, name), result, "it.json");
  }

  test("has an error for each value that it refuses, however few are asked for", async () => {
    const { is, validate } = await guardsOf("errors", { type: "object", properties: { a: { type: "string" } } });
    expect((validate as (value: unknown, max: number) => unknown)({ a: 1 }, 0)).toMatchObject({
      ok: false,
      errors: [{ instanceLocation: "/a" }],
    });
    let asked = 0;
    const changing = {
      get a() {
        return asked++ === 0 ? 1 : "x";
      },
    };
    const result = validate(changing) as { readonly ok: boolean; readonly errors?: readonly unknown[] };
    expect(result.ok || (result.errors?.length ?? 0) > 0).toBe(true);
    expect(is({ a: "x" })).toBe(true);
  });

  test("takes halves of characters in names and texts, and values that hold themselves", async () => {
    const closed = await guardsOf("names", { type: "object", additionalProperties: false });
    expect(closed.is({ "\ud800": 1 })).toBe(false);
    expect(closed.validate({ "\ud800": 1 })).toMatchObject({ ok: false });
    const unique = await guardsOf("cycles", { type: "array", uniqueItems: true });
    const [one, other]: [unknown[], unknown[]] = [[], []];
    one.push(one);
    other.push(other);
    expect(typeof unique.is([one, other, one])).toBe("boolean");
    expect(unique.validate([one, one])).toMatchObject({ ok: false });
    const tree = await guardsOf("tree", { type: "array", items: NODE });
    expect(tree.is(one)).toBe(false);
    expect(tree.validate(one)).toMatchObject({ ok: false });
  });
});
