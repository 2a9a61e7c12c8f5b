import fc from "fast-check";
import { ts } from "ts-morph";
import { describe, expect, it } from "vitest";
import { DRAFTS } from "../../../../scripts/fuzz/dialects.ts";
import { asRead } from "../../../../scripts/fuzz/instances.ts";
import { schemasOf } from "../../../../scripts/fuzz/schemas.ts";
import { type CompileOptions, type CompileResult, compile, type Json } from "../../../index.ts";
import { KEYWORDS } from "../../../keywords/vocabulary.ts";
import { pointerTokens } from "../../../model/location.ts";

/** How many random schemas are asked about, of all drafts together. `ABLATION_SCHEMAS=2000` asks for more than a test should take. */
const SCHEMAS = Number(process.env["ABLATION_SCHEMAS"] ?? 60);
const SEED = Number(process.env["FAST_CHECK_SEED"] ?? 72);
const DOCUMENT = "it.json";

/** How many keywords were looked at. */
const compared = { type: 0, other: 0 };

type Mode = Pick<CompileOptions, "conditions" | "extraMembers" | "tsType">;
const MODES: readonly Mode[] = [{}, { conditions: "union", extraMembers: "unknown" }];

function compiled(schema: Json, mode: Mode): Promise<CompileResult> {
  return compile({
    schemas: { [DOCUMENT]: schema },
    targets: ["types"],
    unknownKeywords: "ignore",
    enums: "union",
    ...mode,
  });
}

/** The types of a module by their names, without comments. */
function typesIn({ artifacts }: CompileResult): ReadonlyMap<string, string> {
  const text = artifacts.find(({ path }) => path === "types/it.ts")?.text ?? "";
  const file = ts.createSourceFile("it.ts", text, ts.ScriptTarget.Latest);
  const declared = file.statements.filter((one) => ts.isTypeAliasDeclaration(one) || ts.isInterfaceDeclaration(one));
  return new Map(declared.map((one) => [one.name.text, printed(one, file)]));
}

const PRINTER = ts.createPrinter({ removeComments: true });

/** A node as text. Operands of a union that are told apart by comments alone are one. */
function printed(node: ts.Node, file: ts.SourceFile): string {
  const textOf = (one: ts.Node): string => PRINTER.printNode(ts.EmitHint.Unspecified, one, file);
  const { transformed } = ts.transform(node, [
    (context) => (root) => {
      const visit = (one: ts.Node): ts.Node => {
        const inner = ts.visitEachChild(one, visit, context);
        if (!ts.isUnionTypeNode(inner)) return inner;
        // Of each text, the first one's place.
        const operands = new Map(inner.types.map((type) => [textOf(type), type]));
        return ts.factory.createUnionTypeNode([...operands.values()]);
      };
      return visit(root);
    },
  ]);
  return transformed.map(textOf).join("");
}

/** The names of the declarations whose schema a place is in. */
function owners({ model }: CompileResult, pointer: string): readonly string[] {
  const above = Object.values(model.declarations).filter(({ at }) => `${pointer}/`.startsWith(`${at.pointer}/`));
  const longest = Math.max(...above.map(({ at }) => at.pointer.length));
  return above.filter(({ at }) => at.pointer.length === longest).map(({ name }) => name);
}

function without(value: Json, [token = "", ...more]: readonly string[]): Json {
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === token ? without(one, more) : one));
  const members = Object.entries(value as object).flatMap(([key, inner]: [string, Json]) => {
    if (key !== token) return [[key, inner]];
    return more.length === 0 ? [] : [[key, without(inner, more)]];
  });
  return Object.fromEntries(members);
}

/** What `exclusiveMinimum` and `exclusiveMaximum` change the meaning of, where they are true or false. */
const BOUNDS: ReadonlyMap<string, string> = new Map([
  ["exclusiveMinimum", "minimum"],
  ["exclusiveMaximum", "maximum"],
]);

/** Without a keyword; and where this is true and a bound is meant by it, without the bound: both are one rule. */
function ablatedAt(schema: Json, tokens: readonly string[]): Json {
  const keyword = tokens.at(-1) ?? "";
  const bound = valueAt(schema, tokens) === true ? BOUNDS.get(keyword) : undefined;
  const left = without(schema, tokens);
  return bound === undefined ? left : without(left, [...tokens.slice(0, -1), bound]);
}

function valueAt(value: Json, tokens: readonly string[]): Json | undefined {
  return tokens.reduce<Json | undefined>((inner, token) => (inner as Record<string, Json>)[token], value);
}

/** The keywords of which the report and the types of the schema without them do not tell the same. */
async function disagreements(schema: Json, mode: Mode): Promise<readonly string[]> {
  const whole = await compiled(schema, mode);
  const types = typesIn(whole);
  const wrong: string[] = [];
  for (const { at, where } of whole.keywordUses) {
    const keyword = pointerTokens(at.pointer).at(-1) ?? "";
    if (!["type", "implied", "guard"].includes(where)) continue;
    const ablated = await compiled(ablatedAt(schema, pointerTokens(at.pointer)), mode);
    // What is not declared any more has no type to compare.
    if (ablated.artifacts.length === 0) continue;
    const left = typesIn(ablated);
    compared[where === "type" ? "type" : "other"] += 1;
    const isInType = owners(whole, at.pointer).some((name) => left.get(name) !== types.get(name));
    if (isInType !== (where === "type"))
      wrong.push(`${at.pointer} (${keyword}) is reported as ${where}: ${JSON.stringify(schema)}`);
  }
  return wrong;
}

const EXAMPLES: readonly Json[] = [...KEYWORDS.values()].flatMap((unit) =>
  unit.kind === "annotation" || unit.kind === "wire" ? [] : unit.examples.map(({ schema }) => schema),
);

const COUNTRIES = { enum: Array.from({ length: 40 }, (_, index) => `country ${index}`) };

it.each<[string, Json, object, boolean]>([
  [
    "a list too long to be written out item by item",
    { type: "array", maxItems: 8, items: COUNTRIES },
    { "/type": "type", "/maxItems": "guard", "/items": "type", "/items/enum": "type" },
    false,
  ],
  [
    "what a short list contains",
    { type: "array", maxItems: 2, items: { type: "string" }, contains: { const: "a" } },
    {
      "/type": "type",
      "/maxItems": "type",
      "/items": "type",
      "/items/type": "type",
      "/contains": "type",
      "/contains/const": "type",
    },
    false,
  ],
  [
    "a member that every object inherits",
    { type: "object", properties: { toString: { type: "number" } } },
    { "/type": "type", "/properties": "type", "/properties/toString/type": "guard" },
    true,
  ],
  [
    "what a list of values says as well",
    { type: "string", enum: ["a"] },
    { "/type": "implied", "/enum": "type" },
    false,
  ],
  [
    "the same keywords in another order",
    { properties: { one: { type: "string", enum: ["a"] }, other: { enum: ["a"], type: "string" } } },
    {
      "/properties": "type",
      "/properties/one/type": "implied",
      "/properties/one/enum": "type",
      "/properties/other/enum": "type",
      "/properties/other/type": "implied",
    },
    false,
  ],
  [
    "members of the same kinds under other names",
    {
      properties: {
        one: { type: "object", properties: { a: { type: "string" } }, required: ["a"] },
        other: { type: "object", properties: { b: { type: "number" }, c: { type: "null" } }, required: ["c", "b"] },
        third: { type: "object", properties: { toString: { type: "number" } } },
      },
    },
    {
      "/properties": "type",
      "/properties/one/type": "type",
      "/properties/one/properties": "type",
      "/properties/one/properties/a/type": "type",
      "/properties/one/required": "type",
      "/properties/other/type": "type",
      "/properties/other/properties": "type",
      "/properties/other/properties/b/type": "type",
      "/properties/other/properties/c/type": "type",
      "/properties/other/required": "type",
      "/properties/third/type": "type",
      "/properties/third/properties": "type",
      "/properties/third/properties/toString/type": "guard",
    },
    true,
  ],
  [
    "what refers to itself below a negation",
    {
      not: { $ref: "#/$defs/two" },
      minimum: 1.5,
      $defs: { two: { properties: { b: { $ref: "#" } }, items: { $ref: "#" } } },
    },
    {
      "/not": "type",
      "/not/$ref": "type",
      // A number is not the other one, and stands in `b`.
      "/minimum": "type",
      "/$defs": "reading",
      "/$defs/two/properties": "type",
      "/$defs/two/properties/b/$ref": "type",
      "/$defs/two/items": "type",
      "/$defs/two/items/$ref": "type",
    },
    true,
  ],
])("goes by the type: %s", async (_, schema, uses, isWider) => {
  const { keywordUses, diagnostics } = await compiled(schema, {});
  expect(Object.fromEntries(keywordUses.map(({ at, where }) => [at.pointer, where]))).toEqual(uses);
  expect(diagnostics.some(({ code }) => code === "widened-type")).toBe(isWider);
});

describe.each(MODES)("what is reported as in the type, in the mode %o", (mode) => {
  it("is what the type would be another one without, in the keywords' examples", async () => {
    const wrong: string[] = [];
    for (const schema of EXAMPLES) wrong.push(...(await disagreements(schema, mode)));
    expect(wrong).toEqual([]);
  }, 600_000);

  it.each(DRAFTS)(
    "and in random schemas of %s",
    async (draft) => {
      const numRuns = Math.ceil(SCHEMAS / DRAFTS.length / MODES.length);
      const wrong: string[] = [];
      for (const schema of fc.sample(schemasOf(draft), { numRuns, seed: SEED }))
        wrong.push(...(await disagreements(asRead(schema), mode)));
      expect(wrong).toEqual([]);
    },
    3_600_000,
  );
});

it.each<[Json, object]>([
  [
    { type: "string", nullable: true },
    { type: "type", nullable: "type" },
  ],
  [
    { type: "string", nullable: true, enum: ["a", null] },
    { type: "implied", nullable: "type", enum: "type" },
  ],
  [
    { type: "string", nullable: true, enum: ["a"] },
    { type: "implied", nullable: "implied", enum: "type" },
  ],
  [
    { type: "string", nullable: false, minLength: 1 },
    { type: "type", nullable: "reading", minLength: "guard" },
  ],
  [
    { type: "object", properties: { a: { type: "integer", nullable: true } } },
    { type: "type", properties: "type" },
  ],
])("goes by the type with nullable: %j", async (schema, uses) => {
  const openapi: Json = { openapi: "3.0.3", components: { schemas: { it: schema } } };
  const { keywordUses } = await compiled(openapi, {});
  const own = keywordUses.filter(({ at }) => pointerTokens(at.pointer).length === 4);
  expect(Object.fromEntries(own.map(({ at, where }) => [pointerTokens(at.pointer)[3], where]))).toEqual(uses);
  expect(await disagreements(openapi, {})).toEqual([]);
});

it("goes by the type where comments alone differ in what a name is written out as", async () => {
  const schema: Json = {
    $defs: {
      tree: { $id: "tree", $dynamicAnchor: "node", items: { $dynamicRef: "#node" } },
      extended: {
        $dynamicAnchor: "node",
        allOf: [
          { $ref: "tree" },
          {
            prefixItems: [{ if: {} }, { prefixItems: [false] }],
            properties: { b: { minItems: 3, const: null, multipleOf: 2 } },
          },
        ],
      },
    },
  };
  const wrong: string[] = [];
  for (const mode of MODES) wrong.push(...(await disagreements(schema, mode)));
  expect(wrong).toEqual([]);
});

it.each<Json>([
  {
    anyOf: [{ $ref: "#/$defs/a" }, { $ref: "#/$defs/b" }, { $ref: "#/$defs/b" }],
    $defs: { a: { minLength: 1 }, b: {} },
  },
  { oneOf: [{ $ref: "#/$defs/a" }, { type: "null" }], $defs: { a: { type: "object" } } },
  { oneOf: [{ $ref: "#/$defs/a" }, { type: "object" }], $defs: { a: { type: "object" } } },
  { anyOf: [{ $ref: "#/$defs/a", type: "string" }, { type: "number" }], $defs: { a: { type: ["string", "null"] } } },
  { anyOf: [{ type: "array", items: { type: "string" } }, { items: {}, type: "array" }, { type: "string" }] },
  { anyOf: [{ type: "array", items: { type: ["string", "null"] } }, { type: ["null", "object", "boolean"] }] },
  { oneOf: [{ type: "array", minItems: 1 }, { type: "string" }, { type: ["number", "null"] }] },
  { anyOf: [{ type: "object", properties: { a: true } }, { type: ["array", "string", "number", "boolean", "null"] }] },
  { anyOf: [{ type: ["string", "number"] }, { type: "number", minimum: 1 }, { enum: ["a", 1] }] },
  {
    anyOf: [
      { type: "string", enum: ["a"] },
      { const: 1, type: "integer" },
      { enum: [1.5], type: "integer" },
    ],
  },
  { type: "object", properties: { a: { type: "string" } }, anyOf: [{ required: ["a"] }, { required: ["b"] }] },
  { properties: { a: { type: "string" } }, oneOf: [{ properties: { a: { type: "string" } } }, { required: ["b"] }] },
  { properties: { a: { type: "string" } }, allOf: [{ additionalProperties: { type: "string" } }] },
  {
    properties: { a: { type: "number", minimum: 1 } },
    oneOf: [{ properties: { b: { minimum: 1 } } }, { type: "object" }],
  },
  {
    type: "object",
    oneOf: [{ properties: { a: { type: "number", minimum: 1 } } }, { properties: { b: { not: {} } } }],
  },
  { properties: { a: { type: "string" } }, not: { properties: { a: { type: "string" } } } },
  {
    anyOf: [{ $ref: "#/$defs/a" }, { type: "null" }, { enum: ["a", 1] }],
    $defs: { a: { type: ["string", "object"] } },
  },
  { anyOf: [{ type: "string", enum: ["a"] }, { type: "array", items: { type: "string" } }, { type: "string" }] },
  { anyOf: [{ type: ["object", "array", "string"] }, { type: ["boolean", "null"] }, { const: Number.MAX_VALUE }] },
  { anyOf: [{ type: ["object", "array", "string"] }, { type: ["boolean", "null"] }, { type: "integer", minimum: 1 }] },
  { oneOf: [{ $ref: "#/$defs/a" }, { $ref: "#/$defs/b" }], $defs: { a: { type: "object" }, b: { minLength: 1 } } },
  { oneOf: [{ $ref: "#/$defs/a" }, { type: "string" }], $defs: { a: { minLength: 1 } } },
  { oneOf: [{ type: "string" }, { type: "string", maxLength: 1 }, { type: ["string", "null"] }] },
  {
    type: "object",
    properties: { a: { oneOf: [{ type: "string" }, { type: "string" }] }, b: { anyOf: [{ type: "string" }, false] } },
    additionalProperties: { anyOf: [{ type: "null" }, { type: "number" }] },
  },
])("goes by the type where branches stand side by side: %j", async (schema) => {
  const wrong: string[] = [];
  for (const mode of MODES) wrong.push(...(await disagreements(schema, mode)));
  expect(wrong).toEqual([]);
});

it.each<Json>([
  { type: "object", properties: { a: { type: "string" }, b: true }, required: ["a"], additionalProperties: false },
  { type: "object", properties: { a: { type: "string" }, b: false }, required: ["a"], additionalProperties: false },
  { type: "object", properties: { a: false }, required: ["a"], additionalProperties: { type: "string" } },
  { type: "object", properties: { a: false, b: false }, additionalProperties: false },
  { type: "object", properties: { a: true, b: {} }, required: ["b", "a"] },
  { type: "object", properties: { a: true }, required: ["a"], additionalProperties: false },
  { type: "object", properties: { a: true, toString: { type: "number" } }, required: ["a"] },
  { type: "object", properties: { toString: { type: "number" } }, required: ["toString", "valueOf"] },
  { type: "object", properties: { toString: { type: "number" } }, additionalProperties: { type: "string" } },
  { type: "object", properties: { a: { type: "number" } }, additionalProperties: { type: "string" } },
  { type: "object", properties: { a: { type: "number" }, b: true }, additionalProperties: { type: "string" } },
  { type: "object", properties: { a: { type: "string" } }, required: ["a"], additionalProperties: { type: "string" } },
  { type: "object", properties: { a: true }, required: ["b"], additionalProperties: { type: "string" } },
  { type: "object", properties: { a: { type: "string" } }, required: ["b"], additionalProperties: false },
  { type: "object", properties: { a: { type: "string" }, b: false }, required: ["b"] },
  { properties: { a: { type: "string" }, b: { enum: [1], type: "string" } }, required: ["b"] },
  { type: ["object", "null"], properties: {}, required: [], additionalProperties: true },
  { properties: {}, required: [], additionalProperties: {} },
  { properties: { a: { type: "string" } }, items: true, additionalProperties: true },
  { additionalProperties: true, items: { type: "string" } },
  { type: "string", properties: { a: { type: "string" } }, required: ["a"], items: { type: "string" } },
  { type: "object", minProperties: 1, maxProperties: 2, properties: { a: { type: "string" } } },
  { type: "object", maxProperties: 0, properties: { a: { type: "string" } } },
  { type: "array", items: false, minItems: 1 },
  { type: "array", items: { type: "string" }, minItems: 1, uniqueItems: true },
  { type: ["array", "string"], items: true, minItems: 0, minLength: 1 },
  { type: "array", items: { type: "object", required: ["a"], additionalProperties: false }, minItems: 2 },
  { type: "array", items: { type: ["string", "number", "object", "array", "boolean", "null"] } },
  {
    properties: { a: { $ref: "#/$defs/loop" }, b: { $ref: "#/$defs/none" }, c: { items: { $ref: "#/$defs/none" } } },
    required: ["a", "c"],
    additionalProperties: { $ref: "#/$defs/loop" },
    $defs: { loop: { anyOf: [{ $ref: "#/$defs/loop" }, { type: "null" }] }, none: { type: "string", enum: [1] } },
  },
])("goes by the type where members and items are all there is: %j", async (schema) => {
  const wrong: string[] = [];
  for (const mode of MODES) wrong.push(...(await disagreements(schema, mode)));
  expect(wrong).toEqual([]);
});

it.each<Json>([
  { type: "object", properties: { a: { tsType: "never" }, b: { type: "string" } }, required: ["a"] },
  { type: "object", properties: { a: { tsType: "Date[]" }, b: { tsType: "Date" } }, required: ["a", "b"] },
  { type: "object", properties: { a: { type: "string" } }, additionalProperties: { tsType: "never" } },
  { type: "object", properties: { a: { tsType: "Date & string" } }, additionalProperties: { type: "string" } },
  { items: { tsType: "unknown", type: "string" }, minItems: 1 },
])("goes by the type where authors have written some: %j", async (schema) => {
  const wrong: string[] = [];
  for (const mode of MODES) wrong.push(...(await disagreements(schema, { ...mode, tsType: true })));
  expect(wrong).toEqual([]);
});

it("was asked of many keywords of both kinds", () => {
  expect(Math.min(compared.type, compared.other)).toBeGreaterThan(300);
});
