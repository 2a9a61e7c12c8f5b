import fc from "fast-check";
import { expect, test } from "vitest";
import type { EarlierAnalysis } from "../analyse/analyse.ts";
import { emit } from "../emit/emit.ts";
import { loadSchemas } from "../load/load.ts";
import type { Json } from "../model/json.ts";
import { allSaid } from "../model/keyword-use.ts";
import type { Model } from "../model/model.ts";
import type { SchemaDocument } from "../model/schema-set.ts";
import { DEFAULTS, type Options } from "../options/options.ts";
import { understand } from "../pipeline/pipeline.ts";
import { type Emissions, newEmissions } from "./emissions.ts";

// Where the analysis tells how a model differs from the last one, what is made by that is what is made from nothing.

/** Sequences of edits; `SEQUENCES=1000` asks for more than a test should take. */
const SEQUENCES = Number(process.env["SEQUENCES"] ?? 4);
const MODELS = 5;
const OPTIONS: Options = { ...DEFAULTS, source: "", within: [], folders: [], unknownKeywords: "ignore" };

const place = fc.nat({ max: MODELS - 1 });
const file = (model: number): string => `m${model}.json`;
const reference = place.map((model) => ({ $ref: file(model) }));
const member: fc.Arbitrary<object> = fc.oneof(
  reference,
  reference.map((items) => ({ type: "array", items })),
  reference.map((additionalProperties) => ({ type: "object", additionalProperties, unevaluatedProperties: false })),
  fc.record({ anyOf: fc.array(reference, { minLength: 1, maxLength: 2 }), description: fc.string() }),
  fc.record({ type: fc.constantFrom("string", "integer"), default: fc.constantFrom("a", 1) }),
  fc.record({ enum: fc.uniqueArray(fc.constantFrom("x", "y", "z"), { minLength: 1 }) }),
);
const properties = fc.dictionary(fc.constantFrom("a", "b", "c"), member);
const schema = fc.record(
  {
    title: fc.constantFrom("Deal", "Order", "Line", "Item"),
    description: fc.string({ maxLength: 8 }),
    type: fc.constantFrom("object", ["object", "null"]),
    properties,
    unevaluatedProperties: fc.constant(false),
    maxProperties: fc.nat({ max: 9 }),
  },
  { requiredKeys: ["type", "properties"] },
);

/** Edits of what leads nowhere else, which the analysis can mostly take over, and of all of a file. */
const edit = fc.record({
  model: place,
  change: fc.oneof(
    fc.record({ description: fc.string() }),
    fc.record({ title: fc.constantFrom("Deal", "Order", "Line", "Other") }),
    fc.record({ minProperties: fc.nat({ max: 3 }), unevaluatedProperties: fc.boolean() }, { requiredKeys: [] }),
    fc
      .dictionary(fc.constantFrom("d", "e", "f"), fc.record({ type: fc.constantFrom("string", "null") }))
      .map((added) => ({
        added,
      })),
    properties.map((all) => ({ properties: all })),
    schema,
  ),
});
type Schemas = Map<string, { readonly [keyword: string]: unknown }>;

function apply(schemas: Schemas, { model, change }: typeof edit extends fc.Arbitrary<infer Edit> ? Edit : never): void {
  const before = schemas.get(file(model)) ?? { type: "object", properties: {} };
  if ("added" in change)
    schemas.set(file(model), { ...before, properties: { ...(before["properties"] as object), ...change.added } });
  else schemas.set(file(model), { ...before, ...change });
}

/** What is the same is the same object from set to set, as in a watch. */
function analyses(): (schemas: Schemas, earlier?: EarlierAnalysis) => Promise<Model | undefined> {
  const known = new Map<string, SchemaDocument>();
  return async (schemas, earlier) => {
    const { set, ...loaded } = await loadSchemas(Object.fromEntries(schemas) as { [uri: string]: Json }, OPTIONS);
    const documents = set.documents.map((document) => {
      const text = JSON.stringify([document.id, document.json]);
      const found = known.get(text) ?? document;
      known.set(text, found);
      return found;
    });
    return (await understand({ ...loaded, set: { ...set, documents } }, OPTIONS, undefined, earlier)).model;
  };
}

async function made(model: Model, earlier?: Emissions): Promise<object> {
  const { artifacts, diagnostics, keywordsSaid } = await emit(model, { ...OPTIONS, banner: ["a banner"] }, earlier);
  return { artifacts, diagnostics, keywordsSaid: keywordsSaid?.().flatMap(allSaid), keywordUses: model.keywordUses };
}

test(
  "what is made by deltas is what is made from nothing",
  async () => {
    let again = 0;
    const edits = fc.array(edit, { minLength: 3, maxLength: 12 });
    const property = fc.asyncProperty(
      fc.array(schema, { minLength: MODELS, maxLength: MODELS }),
      edits,
      fc.boolean(),
      async (first, list, isAhead) => {
        const modelOf = analyses();
        const [earlier, emissions]: [EarlierAnalysis, Emissions] = [{}, newEmissions()];
        const schemas: Schemas = new Map(first.map((content, model) => [file(model), content]));
        for (const one of list) {
          apply(schemas, one);
          const model = await modelOf(schemas, earlier);
          if (model === undefined) continue;
          again += Number(earlier.last?.isAgain === true);
          const cold = await modelOf(schemas);
          expect(await made(model, emissions)).toEqual(cold && (await made(cold)));
          if (isAhead) emissions.prepare();
        }
      },
    );
    await fc.assert(property, { numRuns: SEQUENCES });
    expect(again).toBeGreaterThan(SEQUENCES);
  },
  60_000 * SEQUENCES,
);

const MANY = Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`m${index}`, { type: "string" }]));

test.each<[what: string, file: string, change: { readonly [keyword: string]: unknown }]>([
  ["how deep guards go", "m0.json", { unevaluatedProperties: false }],
  ["how long guards are", "m2.json", { properties: MANY }],
  ["what the index calls an object", "m2.json", { type: "string" }],
])("what is found out of all models is found out again where it changes: %s", async (_, changed, change) => {
  const modelOf = analyses();
  const [earlier, emissions]: [EarlierAnalysis, Emissions] = [{}, newEmissions()];
  const schemas: Schemas = new Map<string, { readonly [keyword: string]: unknown }>([
    ["m0.json", { type: "object", properties: { self: { $ref: "m0.json" } } }],
    ["m1.json", { type: "object", properties: { leaf: { $ref: "m2.json" }, other: { $ref: "m2.json" } } }],
    ["m2.json", { type: "object", properties: { a: { type: "string" } } }],
    ["m3.json", { allOf: [{ $ref: "m2.json" }] }],
  ]);
  for (const added of [{}, change]) {
    schemas.set(changed, { ...schemas.get(changed), ...added });
    const model = await modelOf(schemas, earlier);
    const cold = await modelOf(schemas);
    expect(model && (await made(model, emissions))).toEqual(cold && (await made(cold)));
  }
  expect(earlier.last?.isAgain).toBe(true);
});
