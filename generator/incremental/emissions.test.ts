import fc from "fast-check";
import { expect, test } from "vitest";
import { schemasOf } from "../../scripts/fuzz/schemas.ts";
import { emit } from "../emit/emit.ts";
import type { Parts } from "../emit/target.ts";
import { loadSchemas } from "../load/load.ts";
import { noteDelta } from "../model/delta.ts";
import type { Json } from "../model/json.ts";
import { allSaid } from "../model/keyword-use.ts";
import type { Declaration, Model } from "../model/model.ts";
import { noteOrigin } from "../model/origin.ts";
import type { Shape } from "../model/shape/shape.ts";
import { DEFAULTS, type Options } from "../options/options.ts";
import { understand } from "../pipeline/pipeline.ts";
import { type Emissions, newEmissions, type Store } from "./emissions.ts";

// Whatever is edited, in whatever order: what is made with the help of earlier runs is what is made from nothing.

/** Sequences of edits; `SEQUENCES=1000` asks for more than a test should take. */
const SEQUENCES = Number(process.env["SEQUENCES"] ?? 4);
const MODELS = 5;

/** Names of several lengths, one of them of letters that decide how guards stand. */
const words = fc.constantFrom(
  "Deal",
  "Order",
  "Line",
  "deal line",
  "x/y",
  "Größe",
  "order".repeat(11),
  "line".repeat(16),
);
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
  return { artifacts, diagnostics, keywordsSaid: keywordsSaid?.().flatMap(allSaid) };
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
          read: (settings) => texts.get(settings)?.map((line) => () => line),
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

/** Tells which parts of some kinds runs make. */
function telling(earlier: Emissions, kinds: readonly string[], told: (made: string) => void): Emissions {
  return {
    ...earlier,
    begin: (model, settings) => {
      const begun = earlier.begin(model, settings);
      const parts = <Part>(kind: string, keys: readonly string[]): Parts<Part> => {
        const found = begun.reuse.parts<Part>(kind, keys);
        if (kinds.includes(kind)) for (const place of found.stale) told(`${kind}: ${keys[place]}`);
        return found;
      };
      return { ...begun, reuse: { ...begun.reuse, parts } };
    },
  };
}

test("a module is made again where something changed that it reads, and only there", async () => {
  const all: string[] = [];
  const earlier = telling(newEmissions(), ["types"], (one) => all.push(one));
  const stale = async (texts: readonly [string, string, string]): Promise<readonly string[]> => {
    const [a, b, c] = texts;
    const schemas = {
      "a.json": { type: "object", title: a, properties: { b: { $ref: "b.json" } } },
      "b.json": { title: "B", ...(b === "B" ? { type: "object" } : { enum: [b] }) },
      "c.json": { type: "object", title: c },
    };
    const model = await modelOfAll(schemas, OPTIONS);
    if (model === undefined) throw new Error("the schemas have errors");
    await emit(model, OPTIONS, earlier);
    return all.splice(0);
  };
  expect(await stale(["A", "B", "C"])).toEqual(["types: a", "types: b", "types: c"]);
  expect(await stale(["A", "B", "C"])).toEqual([]);
  expect(await stale(["A", "B", "Other"])).toEqual(["types: c"]);
  expect(await stale(["A", "other", "Other"])).toEqual(["types: a", "types: b"]);
});

/** A union of the declaration and others, whose line holds no more than short names. */
const UNION: Json = {
  title: "Some",
  anyOf: ["b.json", ...[..."cdefgh"].map((name) => `#/$defs/${name}`)].map(($ref) => ({ $ref })),
  $defs: Object.fromEntries(
    [..."cdefgh"].map((name) => [name, { type: "object", title: `Of${name}Kind`, properties: { [name]: true } }]),
  ),
};

/** So many members that its guard is called and not written into others. */
const MEMBERS: Json = Object.fromEntries([...Array(99).keys()].map((count) => [`member_${count}`, { type: "string" }]));

test.each<[string, Json, readonly string[], readonly string[]]>([
  ["stands in", { type: "object", properties: { b: { $ref: "b.json" } } }, ["Renamed", "Re", "R".repeat(40)], []],
  [
    "is too unusual to be left open in",
    { properties: { b: { $ref: "b.json" } } },
    ["Größe", "Plain"],
    ["types", "guards"],
  ],
  ["decides the layout of", UNION, ["Renamed", `R${"e".repeat(38)}`, "Re"], ["types", "guards"]],
  [
    "decides the order in",
    { properties: { b: { $ref: "b.json" }, c: { $ref: "b.json#/$defs/c" } } },
    ["Renamed", "Another", "Zebra"],
    ["types", "guards"],
  ],
])("another name of a declaration that %s a module", async (_, schema, names, expected) => {
  const told: string[] = [];
  const earlier = telling(newEmissions(), ["types", "guards"], (one) => told.push(one));
  for (const title of ["B", ...names]) {
    const c = { title: "Member", type: "object", properties: MEMBERS };
    const b = { title, type: "object", properties: MEMBERS, $defs: { c } };
    const model = await modelOfAll({ "a.json": schema, "b.json": b }, OPTIONS);
    if (model === undefined) throw new Error("the schemas have errors");
    expect(model.declarations["b.json"]?.name).toBe(title);
    told.length = 0;
    expect(await made(model, OPTIONS, earlier)).toEqual(await made(model, OPTIONS));
    const again = told.filter((one) => one.endsWith(": a"));
    if (title !== "B") expect([title, again]).toEqual([title, expected.map((kind) => `${kind}: a`)]);
  }
});

test("what another process noted of a model is not asked again where it is known what differs", async () => {
  const texts = new Map<string, readonly string[]>();
  const disk: Store = {
    read: (settings) => texts.get(settings)?.map((line) => () => line),
    keep: (settings, lines) => void texts.set(settings, [...lines()]),
    add: (settings, lines) => texts.set(settings, [...(texts.get(settings) ?? []), ...lines()]) !== undefined,
  };
  const found = await modelOfAll({ "a.json": { type: "object" }, "b.json": { type: "string" } }, OPTIONS);
  if (found === undefined) throw new Error("the schemas have errors");
  const ids = Object.keys(found.declarations);
  const [a = ""] = ids;
  const asked: string[] = [];
  const model = (origin: string, shape?: Shape): Model => {
    const all = Object.entries(found.declarations).map(([id, one]): [string, Declaration] => [
      id,
      {
        ...one,
        get shape() {
          asked.push(id);
          return id === a && shape !== undefined ? shape : one.shape;
        },
      },
    ]);
    const made = { ...found, declarations: Object.fromEntries(all) };
    noteOrigin(made, origin);
    return made;
  };
  const run = (all: Model): readonly number[] => {
    const emissions = newEmissions(disk);
    const { model: noting, reuse } = emissions.begin(all, "settings");
    const parts = reuse.parts("shapes", ids);
    parts.complete(parts.stale.map((at) => parts.make(ids[at] ?? "", () => noting.declarations[ids[at] ?? ""]?.shape)));
    emissions.keep();
    return parts.stale;
  };
  expect(run(model("first"))).toEqual([0, 1]);
  asked.length = 0;
  expect(run(model("first"))).toEqual([]);
  expect(asked).toEqual([]);
  const before = model("first");
  const changed = model("second", { at: { document: "a.json", pointer: "" }, parts: {}, notes: {} });
  const [one, other] = [before.declarations[a], changed.declarations[a]];
  if (one === undefined || other === undefined) throw new Error("there is no declaration");
  const now = { ...before, declarations: { ...before.declarations, [a]: other } };
  noteDelta(now, { since: before, declarations: [{ before: one, now: other }], modules: [] });
  noteOrigin(now, "second");
  expect(run(now)).toEqual([0]);
  expect(new Set(asked)).toEqual(new Set([a]));
  // What is known of one model says nothing of another one.
  asked.length = 0;
  expect(run(model("third"))).toEqual([0]);
  expect(new Set(asked)).toEqual(new Set(ids));
});
