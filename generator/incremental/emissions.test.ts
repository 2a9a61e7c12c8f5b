import fc from "fast-check";
import { expect, test } from "vitest";
import { schemasOf } from "../../scripts/fuzz/schemas.ts";
import { emit } from "../emit/emit.ts";
import { loadSchemas } from "../load/load.ts";
import type { Json } from "../model/json.ts";
import type { Model } from "../model/model.ts";
import { DEFAULTS, type Options } from "../options/options.ts";
import { understand } from "../pipeline/pipeline.ts";
import { type Emissions, newEmissions, type Store } from "./emissions.ts";

// Whatever is edited, in whatever order: what is made with the help of earlier runs is what is made from nothing.

/** Sequences of edits; `SEQUENCES=1000` asks for more than a test should take. */
const SEQUENCES = Number(process.env["SEQUENCES"] ?? 4);
const MODELS = 5;

const words = fc.constantFrom("Deal", "Order", "Line", "deal line", "x/y");
const place = fc.nat({ max: MODELS - 1 });
const reference = fc
  .record({ model: place, inside: fc.boolean() })
  .map(({ model, inside }) => ({ $ref: `${fileOf(model)}${inside ? "#/$defs/inner" : ""}` }));
const member: fc.Arbitrary<object> = fc.oneof(
  reference,
  reference.map((items) => ({ type: "array", items })),
  fc.record({ oneOf: fc.array(reference, { minLength: 1, maxLength: 3 }), title: words }, { requiredKeys: ["oneOf"] }),
  fc.record({ enum: fc.uniqueArray(fc.constantFrom("x", "y", "z"), { minLength: 1 }), title: words }),
  fc.record({ type: fc.constantFrom("string", "integer", "boolean"), default: fc.constantFrom("a", 1, true) }),
  fc.record({ type: fc.constant("string"), "x-wire-name": fc.constantFrom("A", "B"), readOnly: fc.boolean() }),
  fc.record({ tsType: fc.constantFrom("Deal", "Order[]", "string"), minimum: fc.nat() }),
);
const schema = fc.record(
  {
    title: words,
    description: fc.string({ maxLength: 8 }),
    $id: fc.constantFrom("https://example.com/a/", "https://example.com/b/"),
    type: fc.constantFrom("object", ["object", "null"]),
    properties: fc.dictionary(fc.constantFrom("a", "b", "c"), member),
    required: fc.uniqueArray(fc.constantFrom("a", "b")),
    allOf: place,
    unevaluatedProperties: fc.constant(false),
    inner: schemasOf("2020-12"),
  },
  { requiredKeys: ["inner"] },
);
const OPTIONS: Options = { ...DEFAULTS, source: "", within: [], folders: [], unknownKeywords: "ignore" };
const request: fc.Arbitrary<Partial<Options>> = fc.record({
  enums: fc.constantFrom(...(["both", "const", "union"] as const)),
  tsType: fc.boolean(),
  layout: fc.constantFrom(...(["reference", "full"] as const)),
});

type Schemas = { readonly [uri: string]: Json };
/** Has all that references of others lead to. */
const EMPTY: Json = { $defs: { inner: true } };
type Content = typeof schema extends fc.Arbitrary<infer Made> ? Made : never;

function fileOf(model: number): string {
  return `m${model}.json`;
}

/** As the model's file has it: of no other one's `$id`, and made of models behind it, so that none is made of itself. */
function written(model: number, { $id, allOf, inner, ...content }: Content): Json {
  const base = model + 1 + (allOf ?? MODELS);
  const whole = {
    ...($id === undefined ? {} : { $id: `${$id}${fileOf(model)}` }),
    ...content,
    ...(base < MODELS ? { allOf: [{ $ref: fileOf(base) }] } : {}),
    $defs: { inner: typeof inner === "object" ? { $id: `https://example.com/inner-${model}/`, ...inner } : inner },
  };
  return JSON.parse(JSON.stringify(whole)) as Json;
}

async function modelOfAll(schemas: Schemas, options: Options): Promise<Model | undefined> {
  return (await understand(await loadSchemas(schemas, options), options)).model;
}

/** The texts and findings. */
async function made(model: Model, asked: Options, earlier?: Emissions): Promise<object> {
  const { artifacts, diagnostics, keywordsSaid } = await emit(model, asked, earlier);
  return { artifacts, diagnostics, keywordsSaid: keywordsSaid?.() };
}

test(
  "what is made again and what is not are together what is made from nothing",
  async () => {
    let usable = 0;
    const edit = fc.record({ model: place, content: fc.option(schema, { freq: 12 }), asked: fc.option(request) });
    const edits = fc.array(edit, { minLength: 3, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(fc.array(schema, { minLength: MODELS, maxLength: MODELS }), edits, async (first, sequence) => {
        const texts = new Map<string, readonly string[]>();
        const disk: Store = {
          read: (settings) => texts.get(settings),
          keep: (settings, lines) => void texts.set(settings, [...lines()]),
          add: (settings, lines) => texts.set(settings, [...(texts.get(settings) ?? []), ...lines()]) !== undefined,
        };
        const earlier = newEmissions(disk);
        let schemas = new Map<string, Json>(first.map((_, model) => [fileOf(model), EMPTY]));
        let options = OPTIONS;
        /** An edit is taken back that leaves errors: nothing could be made of the folder until another one happens to mend it. */
        const edited = async (model: number, content: Content | null): Promise<Model | undefined> => {
          const tried = new Map(schemas);
          if (content === null) tried.delete(fileOf(model));
          else tried.set(fileOf(model), written(model, content));
          const all = await modelOfAll(Object.fromEntries(tried), options);
          if (all !== undefined) schemas = tried;
          return all;
        };
        for (const [model, content] of first.entries()) await edited(model, content);
        for (const { model, content, asked } of sequence) {
          options = { ...options, ...asked };
          const all = await edited(model, content);
          if (all === undefined) continue;
          usable++;
          const cold = await made(all, options);
          expect(await made(all, options, earlier)).toEqual(cold);
          earlier.keep();
          // As a later process finds it.
          expect(await made(all, options, newEmissions(disk))).toEqual(cold);
        }
      }),
      { numRuns: SEQUENCES },
    );
    expect(usable).toBeGreaterThan(SEQUENCES);
  },
  60_000 * SEQUENCES,
);

test("a module is made again where something changed that it reads, and only there", async () => {
  const earlier = newEmissions();
  const stale = async (titles: readonly [string, string, string]): Promise<readonly string[]> => {
    const [a, b, c] = titles;
    const schemas = {
      "a.json": { type: "object", title: a, properties: { b: { $ref: "b.json" } } },
      "b.json": { type: "object", title: b },
      "c.json": { type: "object", title: c },
    };
    const model = await modelOfAll(schemas, OPTIONS);
    if (model === undefined) throw new Error("the schemas have errors");
    const names = model.modules.map(({ name }) => name);
    const { stale: found } = earlier.begin(model, JSON.stringify(OPTIONS)).reuse.parts("types", names);
    await emit(model, OPTIONS, earlier);
    return found.map((place) => names[place] ?? "");
  };
  expect(await stale(["A", "B", "C"])).toEqual(["a", "b", "c"]);
  expect(await stale(["A", "B", "C"])).toEqual([]);
  expect(await stale(["A", "B", "Other"])).toEqual(["c"]);
  expect(await stale(["A", "Renamed", "Other"])).toEqual(["a", "b"]);
});
