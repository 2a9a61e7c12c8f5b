import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createEnv } from "@t3-oss/env-core";
import { afterAll, expect, test } from "vitest";
import { makeFolder, writeArtifacts } from "../../../scripts/vitest/emitted.ts";
import { type CompileResult, compile, type Json } from "../../index.ts";
import type { StandardSchema } from "./runtime/standard-schema.ts";
import { byAjv, byHyperjump, type Judge } from "./testing/judges.ts";
import { variations } from "./testing/variations.ts";

const { folder, remove } = makeFolder("json-schema");
afterAll(remove);
let count = 0;

type Schemas = Readonly<Record<string, Json>>;

/** A declaration's guard, as a program has it. */
interface Emitted {
  readonly is: (value: unknown) => boolean;
  readonly standard: StandardSchema<unknown>["~standard"];
}

/** The guards of the declarations, by the declarations' names. */
async function emitted(schemas: Schemas): Promise<ReadonlyMap<string, Emitted>> {
  const result = await compile({ schemas, targets: ["guards"], language: "js" });
  if (result.declarations.length === 0) throw new Error(JSON.stringify(result.diagnostics));
  const place = join(folder, String(count++));
  writeArtifacts(place, result.artifacts);
  return new Map(await Promise.all(result.declarations.map((one) => load(place, one))));
}

async function load(place: string, one: CompileResult["declarations"][number]): Promise<[string, Emitted]> {
  const { path = "", symbols: { is = "", schema = "" } = {} } = one.outputs["guards"] ?? {};
  const module = await import(/* @vite-ignore */ pathToFileURL(join(place, path)).href);
  return [one.name, { is: module[is], standard: module[schema]["~standard"] }];
}

async function expectAgreement(
  { is, standard }: Emitted,
  values: readonly Json[],
  target = "draft-2020-12",
  judges: readonly Judge[] = [byAjv, byHyperjump],
): Promise<void> {
  const schema = standard.jsonSchema.input({ target });
  expect(standard.jsonSchema.output({ target })).toEqual(schema);
  const verdicts = values.map((value) => [value, is(value)]);
  for (const judge of judges) {
    const accepts = await judge(schema, target);
    expect(values.map((value) => [value, accepts(value)])).toEqual(verdicts);
  }
}

const SCHEMA = fileURLToPath(new URL("../../../schema/", import.meta.url));
const MODELS = readdirSync(SCHEMA).filter((file) => file.endsWith(".schema.json"));

test("the JSON Schemas of the models say alone what their guards do", async () => {
  const documents = MODELS.map((file) => [file, JSON.parse(readFileSync(join(SCHEMA, file), "utf8"))] as const);
  const guards = await emitted(Object.fromEntries(documents));
  expect(guards.size).toBe(MODELS.length);
  for (const [, { title, examples = [], enum: values = [] }] of documents) {
    const guard = guards.get(title);
    if (guard === undefined) throw new Error(`there is no ${title}`);
    const good: readonly Json[] = [...examples, ...values];
    expect(good.map(guard.is)).toEqual(good.map(() => true));
    await expectAgreement(guard, [...good, ...good.flatMap(variations), ...variations(null)]);
  }
});

const string = { type: "string" };
const NUMBER = { type: "number" };
const INSTANCES: readonly Json[] = [{}, { x: "a" }, { x: 1 }, { x: null }, { x: { x: "a" } }, { x: { x: 1 } }, 1, "a"];

/** The schemas are all about a member `x` or a scalar. */
test.each<[string, string, Schemas]>([
  ["a document", "draft-2020-12", { "it.json": { properties: { x: string } } }],
  [
    "documents without $id in folders",
    "draft-2020-12",
    {
      "a/it.json": { properties: { x: { $ref: "../b/other%20one.json#/$defs/y" } } },
      "b/other one.json": { $defs: { y: { $ref: "deep/er.json" } } },
      "b/deep/er.json": { anyOf: [string, { $ref: "../../a/it.json", type: "object" }] },
    },
  ],
  [
    "documents with an absolute $id",
    "draft-2020-12",
    {
      "it.json": { $id: "https://a.example/it", properties: { x: { $ref: "other#name" } }, $defs: { other: NUMBER } },
      "b.json": { $id: "https://a.example/other", $defs: { y: { $anchor: "name", $ref: "it#/$defs/other" } } },
    },
  ],
  [
    "documents with a relative $id",
    "draft-2020-12",
    {
      "sub/it.json": { $id: "x/me.json", properties: { x: { $ref: "../y/you.json" } } },
      "b.json": { $id: "sub/y/you.json", type: "string" },
    },
  ],
  [
    "an $id inside",
    "draft-2020-12",
    {
      "it.json": {
        properties: { x: { $ref: "inner/me#/$defs/y" } },
        $defs: { z: { $id: "inner/me", $defs: { y: { $ref: "#/$defs/w" }, w: string } } },
      },
    },
  ],
  [
    "boolean documents",
    "draft-2020-12",
    { "it.json": { properties: { x: { $ref: "no.json" } } }, "no.json": false, "yes.json": true },
  ],
  [
    "names that are taken",
    "draft-2020-12",
    { "it.json": { properties: { x: { $ref: "b.json" } }, $defs: { "/b.json": NUMBER } }, "b.json": string },
  ],
  [
    "a dialect inside of a later one",
    "draft-2020-12",
    {
      "it.json": { properties: { x: { $ref: "b.json" } } },
      "b.json": { $schema: "https://json-schema.org/draft/2019-09/schema", type: "string" },
    },
  ],
  [
    "2019-09",
    "draft-2019-09",
    {
      "it.json": {
        $schema: "https://json-schema.org/draft/2019-09/schema",
        properties: { x: { anyOf: [string, { type: "object", $ref: "#" }] } },
      },
    },
  ],
  [
    "draft-07",
    "draft-07",
    {
      "it.json": {
        $schema: "http://json-schema.org/draft-07/schema#",
        properties: { x: { $ref: "b.json#/definitions/y" } },
        definitions: { z: NUMBER },
      },
      "b.json": {
        $schema: "http://json-schema.org/draft-07/schema#",
        $ref: "#/definitions/y",
        definitions: { y: { anyOf: [string, { $ref: "c.json#" }] } },
      },
      "c.json": {
        $schema: "http://json-schema.org/draft-07/schema#",
        type: "object",
        required: ["x"],
        allOf: [{ $ref: "it.json" }],
      },
    },
  ],
])("%s", async (_, target, schemas) => {
  for (const guard of (await emitted(schemas)).values()) {
    await expectAgreement(guard, INSTANCES, target);
  }
});

const DRAFT_07 = "http://json-schema.org/draft-07/schema#";
const DRAFT_04 = "http://json-schema.org/draft-04/schema#";
const DRAFT_2019 = "https://json-schema.org/draft/2019-09/schema";
const TARGETS = ["draft-2020-12", "draft-2019-09", "draft-07", "openapi-3.0"];

/** Values that tell the schemas below from their neighbours. */
const PROBES: readonly Json[] = [
  ...INSTANCES,
  [],
  ["a"],
  ["a", 1],
  ["a", "b", 1],
  [1],
  null,
  0,
  2,
  5,
  true,
  "",
  "long text",
  { a: 1 },
  { a: "a", b: 1 },
  { b: "b" },
  { a: 1, b: "b", c: [] },
];

test.each<[string, Schemas, readonly string[]]>([
  ["tuples", { "it.json": { prefixItems: [string], items: NUMBER } }, TARGETS.slice(0, 3)],
  ["closed tuples", { "it.json": { $schema: DRAFT_07, items: [string], additionalItems: false } }, TARGETS.slice(0, 3)],
  ["additionalItems without a tuple", { "it.json": { $schema: DRAFT_07, items: {}, additionalItems: false } }, TARGETS],
  [
    "dependencies",
    { "it.json": { $schema: DRAFT_07, dependencies: { a: ["b"], b: { required: ["c"] }, c: ["a"] } } },
    TARGETS,
  ],
  [
    "dependents",
    { "it.json": { dependentRequired: { a: ["b"] }, dependentSchemas: { a: { properties: { b: string } } } } },
    TARGETS,
  ],
  [
    "keywords beside a reference",
    {
      "it.json": { properties: { x: { $ref: "#/$defs/y", type: "string" } }, $defs: { y: { maxLength: 2 } } },
    },
    TARGETS,
  ],
  [
    "no keywords beside a reference",
    {
      "it.json": {
        $schema: DRAFT_07,
        properties: { x: { $ref: "#/definitions/y", type: "null" } },
        definitions: { y: string },
      },
    },
    TARGETS,
  ],
  ["a constant and a list", { "it.json": { const: "a", enum: ["a", 1] } }, TARGETS],
  ["null", { "it.json": { type: "null" } }, TARGETS],
  ["nullable", { "it.json": { type: ["string", "null"], enum: ["a", null] } }, TARGETS],
  [
    "several types",
    { "it.json": { type: ["string", "null", "array"], anyOf: [{ maxLength: 1 }, { minItems: 1 }] } },
    TARGETS,
  ],
  [
    "exclusive limits",
    { "it.json": { type: "number", exclusiveMinimum: 0, minimum: 1, exclusiveMaximum: 5 } },
    TARGETS,
  ],
  [
    "exclusive limits by flag",
    { "it.json": { $schema: DRAFT_04, minimum: 0, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: false } },
    TARGETS,
  ],
  [
    "conditions",
    { "it.json": { if: { type: "string" }, then: { minLength: 1 }, else: { type: ["object", "null"] } } },
    TARGETS,
  ],
  [
    "words of later dialects",
    { "it.json": { $schema: DRAFT_04, const: 1, if: true, then: false, propertyNames: false } },
    TARGETS,
  ],
  ["contains, never asked for", { "it.json": { contains: string, minContains: 0 } }, TARGETS],
  ["false and true", { "it.json": { properties: { x: false, a: true, b: { not: {} } } } }, TARGETS],
  [
    "recursion",
    { "it.json": { type: "object", properties: { x: { anyOf: [{ $ref: "#" }, string] } }, required: ["x"] } },
    TARGETS,
  ],
  [
    "names that are odd or taken",
    {
      "it.json": {
        anyOf: [
          { $ref: "a.json" },
          { $ref: "#/$defs/a" },
          { $ref: "#/$defs/%C3%A4~1b%20%25" },
          { $ref: "#/properties/__proto__" },
        ],
        $defs: { a: { const: 5 }, "ä/b %": { const: 2 } },
        properties: JSON.parse('{ "__proto__": { "type": "string", "maxLength": 1 } }'),
      },
      "a.json": { type: "null" },
    },
    TARGETS,
  ],
  [
    "a reference by path to a schema with another absolute $id",
    {
      "it.json": { $id: "https://x.y/a", properties: { x: { $ref: "sub/b.json" } } },
      "sub/b.json": { $id: "https://x.y/other/b", $ref: "c.json" },
      "sub/c.json": string,
    },
    TARGETS,
  ],
  [
    "what was evaluated within",
    {
      "it.json": {
        $schema: DRAFT_2019,
        properties: { x: { type: ["string", "object"] } },
        allOf: [{ unevaluatedProperties: true }],
        unevaluatedProperties: false,
      },
    },
    TARGETS.slice(0, 2),
  ],
  ["what nobody has looked at", { "it.json": { properties: { x: string }, unevaluatedProperties: NUMBER } }, TARGETS],
  ["what all have looked at", { "it.json": { additionalProperties: string, unevaluatedProperties: false } }, TARGETS],
  [
    "what the schemas that always hold have looked at",
    {
      "it.json": {
        $ref: "#/$defs/base",
        allOf: [{ properties: { b: string } }],
        anyOf: [{ required: ["x"] }, { required: ["a"] }],
        unevaluatedProperties: false,
        $defs: { base: { properties: { a: {} }, not: { properties: { x: NUMBER } } } },
      },
    },
    TARGETS,
  ],
  [
    "patterns that were looked at",
    { "it.json": { allOf: [{ patternProperties: { "^[ab]$": {} } }], unevaluatedProperties: false } },
    TARGETS.slice(0, 3),
  ],
  [
    "items that were looked at",
    { "it.json": { allOf: [{ prefixItems: [string, string] }], unevaluatedItems: NUMBER } },
    TARGETS.slice(0, 3),
  ],
  ["items that nobody has looked at", { "it.json": { unevaluatedItems: string } }, TARGETS],
  ["items that all have looked at", { "it.json": { items: string, unevaluatedItems: false } }, TARGETS],
  ["contains", { "it.json": { contains: { type: "string" } } }, TARGETS],
  ["contains, as a count", { "it.json": { contains: true, minContains: 2, maxContains: 2, minItems: 1 } }, TARGETS],
  ["lists without values", { "it.json": { anyOf: [{ enum: [] }, { required: [], type: "object" }] } }, TARGETS],
  ["dependents without demands", { "it.json": { dependentRequired: { a: [], b: ["c"] } } }, TARGETS],
  ["notes of all kinds", { "it.json": { type: "string", $comment: "a", goType: "b", "x-own": 1 } }, TARGETS],
  ["a keyword that was replaced", { "it.json": { dependencies: { a: ["b"], b: { required: ["c"] } } } }, TARGETS],
  [
    "a replaced keyword beside its successors",
    { "it.json": { dependencies: { a: ["b"] }, dependentRequired: { b: ["c"] } } },
    TARGETS,
  ],
  [
    "a metaschema that leaves keywords out",
    {
      "it.json": {
        $schema: "https://a.example/meta",
        properties: { x: false },
        minLength: 3,
        type: ["object", "string"],
      },
      "meta.json": {
        $id: "https://a.example/meta",
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $vocabulary: { "https://json-schema.org/draft/2020-12/vocab/applicator": true },
      },
    },
    TARGETS,
  ],
  [
    "three dialects",
    {
      "it.json": { properties: { x: { $ref: "b.json" } } },
      "b.json": {
        $schema: DRAFT_07,
        anyOf: [{ $ref: "c.json", not: {} }],
        definitions: { unused: { $ref: "it.json" } },
      },
      "c.json": { $schema: DRAFT_2019, $recursiveAnchor: false, type: "string", unevaluatedItems: true },
    },
    TARGETS,
  ],
])("%s are the same in each target", async (_, schemas, targets) => {
  for (const guard of (await emitted(schemas)).values()) {
    for (const target of targets) {
      const judges = target === "openapi-3.0" ? [byHyperjump] : [byAjv, byHyperjump];
      await expectAgreement(guard, PROBES, target, judges);
      const text = JSON.stringify(guard.standard.jsonSchema.input({ target }));
      expect(text.match(/"\$ref":"(?!#\/(?:\$defs|definitions)\/[\w.-]+"|#")/)).toBeNull();
      expect(text).not.toContain('"$id"');
    }
  }
});

test.each<[string, string, Schemas, string]>([
  [
    "unevaluatedProperties",
    "draft-07",
    { "it.json": { anyOf: [{ properties: { x: string } }, {}], unevaluatedProperties: false } },
    "unevaluatedProperties says in /it.json#",
  ],
  [
    "a metaschema of another version",
    "draft-07",
    { "it.json": { properties: { x: { $ref: "https://json-schema.org/draft/2020-12/schema" } } } },
    "$ref says in /it.json#/properties/x",
  ],
  [
    "a metaschema that demands formats",
    "draft-2020-12",
    {
      "it.json": { $schema: "https://a.example/meta", format: "ipv4" },
      "meta.json": {
        $id: "https://a.example/meta",
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $vocabulary: { "https://json-schema.org/draft/2020-12/vocab/format-assertion": true },
      },
    },
    "format says in /it.json#",
  ],
  [
    "unevaluatedItems",
    "draft-2019-09",
    { "it.json": { contains: string, unevaluatedItems: false } },
    "unevaluatedItems says",
  ],
  [
    "maxContains",
    "draft-07",
    { "it.json": { items: { contains: string, maxContains: 2 } } },
    "maxContains says in /it.json#/items",
  ],
  ["minContains", "draft-06", { "it.json": { contains: string, minContains: 2 } }, "minContains says"],
  ["prefixItems", "openapi-3.0", { "it.json": { prefixItems: [string] } }, "prefixItems says"],
  ["propertyNames", "openapi-3.0", { "it.json": { propertyNames: string } }, "propertyNames says"],
  ["patternProperties", "openapi-3.0", { "it.json": { patternProperties: { a: string } } }, "patternProperties says"],
  [
    "a dynamic reference",
    "draft-07",
    { "it.json": { $dynamicRef: "#x", $defs: { x: { $dynamicAnchor: "x" } } } },
    "$dynamicRef",
  ],
  ["a target that nobody knows", "draft-03", { "it.json": {} }, "target draft-03"],
  ["a target with an odd name", "__proto__", { "it.json": {} }, "target __proto__"],
])("%s is refused by %s", async (_, target, schemas, message) => {
  const { standard } = (await emitted(schemas)).get("It") ?? {};
  expect(() => standard?.jsonSchema.input({ target })).toThrow(message);
});

test("a dynamic scope goes along, and what depends on it has no schema of its own", async () => {
  const guards = await emitted({
    "list.json": {
      $id: "https://a.example/list",
      properties: { x: { $dynamicRef: "#item" } },
      $defs: { any: { $dynamicAnchor: "item" } },
    },
    "strings.json": {
      $id: "https://a.example/strings",
      $ref: "list",
      $defs: { word: { $dynamicAnchor: "item", type: "string" } },
    },
  });
  const { ListInStrings: variant, ...others } = Object.fromEntries(guards);
  expect(Object.keys(others).sort()).toEqual(["Any", "List", "Strings", "Word"]);
  // ajv finds a dynamic anchor only where it is at the root of a schema resource.
  for (const guard of Object.values(others)) await expectAgreement(guard, INSTANCES, undefined, [byHyperjump]);
  expect(() => variant?.standard.jsonSchema.input({ target: "draft-2020-12" })).toThrow("depends on");
});

test("each answer is the caller's own", async () => {
  const guard = (await emitted({ "it.json": { title: "It", type: "object" } })).get("It");
  const target = "draft-2020-12";
  const first = guard?.standard.jsonSchema.input({ target }) ?? {};
  expect(first).toEqual({ $schema: "https://json-schema.org/draft/2020-12/schema", title: "It", type: "object" });
  first["title"] = "mine";
  expect(guard?.standard.jsonSchema.input({ target })["title"]).toBe("It");
});

test("a folder of schemas that is called schemas is in nobody's way", async () => {
  const guards = await emitted({ "it.json": { $ref: "schemas/it.json" }, "schemas/it.json": string });
  const [guard] = guards.values();
  expect(guard?.is("a")).toBe(true);
  if (guard !== undefined) await expectAgreement(guard, INSTANCES);
});

test("a library that takes Standard Schemas takes a guard", async () => {
  const guards = await emitted({ "level.json": { title: "Level", enum: ["info", "debug"] } });
  const standard = guards.get("Level")?.standard;
  if (standard === undefined) throw new Error("there is no Level");
  const environment = (LEVEL: string): unknown =>
    createEnv({
      server: { LEVEL: { "~standard": standard } },
      runtimeEnv: { LEVEL },
      isServer: true,
      onValidationError: (issues) => {
        throw new Error(JSON.stringify(issues));
      },
    });
  expect(environment("debug")).toEqual({ LEVEL: "debug" });
  expect(() => environment("loud")).toThrow('"message":"must be one of \\"info\\", \\"debug\\"');
});
