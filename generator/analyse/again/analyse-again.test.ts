import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadSchemas } from "../../load/load.ts";
import type { Json } from "../../model/json.ts";
import { NO_MEMORY } from "../../model/name-memory.ts";
import type { SchemaDocument, SchemaSet } from "../../model/schema-set.ts";
import { type Analysis, analyse, type EarlierAnalysis } from "../analyse.ts";
import type { AnalyseOptions } from "../settings.ts";

const OPTIONS = { unknownKeywords: "warn", dialect: "2020-12", dialects: {} } as const;
type Schemas = { readonly [key: string]: Json };

const FOLDER: Schemas = {
  "a.json": { type: "object", title: "Ay", properties: { b: { $ref: "b.json" }, c: { $ref: "c.json#/$defs/x" } } },
  "b.json": { type: "object", properties: { back: { $ref: "a.json#/properties/c" } } },
  "c.json": { $id: "https://example.com/c", $defs: { x: { type: "string" } }, not: { $ref: "#/$defs/x" } },
  "d.json": { type: "object", properties: { d: { $ref: "d.json" } } },
};

/** Sets of schemas one after the other, in which what is the same is the same object. */
function sets(): (schemas: Schemas) => Promise<SchemaSet> {
  const known = new Map<string, SchemaDocument>();
  return async (schemas) => {
    const { set } = await loadSchemas(schemas, OPTIONS);
    const documents = set.documents.map((document) => {
      const text = JSON.stringify([document.id, document.json]);
      const found = known.get(text) ?? document;
      known.set(text, found);
      return found;
    });
    return { ...set, documents };
  };
}

/** Keywords in order do not matter, nor does that of findings. */
function told({ model, memory, diagnostics }: Analysis): unknown {
  return { model, memory, diagnostics: diagnostics.map((finding) => JSON.stringify(finding)).sort() };
}

/** Analyses one folder after the other; gives for each whether the one before was of use. */
async function analysed(folders: readonly Schemas[], options: AnalyseOptions): Promise<readonly boolean[]> {
  const setOf = sets();
  const earlier: EarlierAnalysis = {};
  let remembered = NO_MEMORY;
  const isAgain: boolean[] = [];
  for (const schemas of folders) {
    const set = await setOf(schemas);
    const again = analyse(set, options, remembered, earlier);
    expect(told(again)).toEqual(told(analyse(set, options, remembered)));
    isAgain.push(earlier.last?.isAgain === true);
    remembered = again.memory;
  }
  return isAgain;
}

const PLACES = ["a.json", "b.json", "c.json", "d.json"];
const reference = fc.constantFrom("a.json", "b.json#/properties/p", "c.json#/$defs/x", "#/$defs/x", "#top", "no.json");
const leaf: fc.Arbitrary<Json> = fc.oneof(
  fc.record({ type: fc.constantFrom("string", "integer") }),
  fc.record({ enum: fc.uniqueArray(fc.constantFrom("x", "y", "z"), { minLength: 1 }) }),
  fc.record({ $ref: reference }),
  fc.record({ title: fc.constantFrom("Deal", "Line"), type: fc.constant("object"), description: fc.string() }),
  fc.boolean(),
);
const schema: fc.Arbitrary<Json> = fc.record(
  {
    title: fc.constantFrom("Deal", "Order", "Line"),
    description: fc.string({ maxLength: 8 }),
    $id: fc.constantFrom("https://example.com/a", "https://example.com/b"),
    $anchor: fc.constant("top"),
    $dynamicAnchor: fc.constant("node"),
    type: fc.constant("object"),
    unheard: fc.boolean(),
    "x-wire-name": fc.constant("other"),
    $defs: fc.dictionary(fc.constantFrom("x", "y"), leaf),
    properties: fc.dictionary(fc.constantFrom("p", "q"), leaf),
    anyOf: fc.array(leaf, { minLength: 1, maxLength: 2 }),
    allOf: fc.array(leaf, { minLength: 1, maxLength: 2 }),
    discriminator: fc.constant({ propertyName: "p", mapping: { x: "b.json" } }),
  },
  { requiredKeys: [] },
);
/** Half of them change a keyword or two of a schema, so that much of it stays. */
const edit = fc.oneof(
  fc.record({ place: fc.constantFrom(...PLACES), schema, isWhole: fc.constant(true) }),
  fc.record({
    place: fc.constantFrom(...PLACES),
    schema: fc.record(
      {
        title: fc.constantFrom("Deal", "Order", "Line"),
        description: fc.string(),
        properties: fc.dictionary(fc.constantFrom("p", "q"), leaf),
        unheard: leaf,
      },
      { requiredKeys: [] },
    ),
    isWhole: fc.constant(false),
  }),
);
const edits = fc.array(edit, { minLength: 2, maxLength: 8 });

describe("an analysis after another one", () => {
  it.each<[string, boolean, Schemas]>([
    [
      "a description",
      true,
      { "d.json": { description: "new", type: "object", properties: { d: { $ref: "d.json" } } } },
    ],
    ["a member", true, { "b.json": { type: "object", properties: { back: { $ref: "a.json#/properties/c" }, e: {} } } }],
    ["a title", true, { "d.json": { title: "Dee", type: "object", properties: { d: { $ref: "d.json" } } } }],
    ["a keyword that nobody knows", true, { "d.json": { tpye: "object", properties: { d: { $ref: "d.json" } } } }],
    ["a reference", false, { "d.json": { type: "object", properties: { d: { $ref: "a.json" } } } }],
    ["a member that references lead to", false, { "a.json": { properties: { b: { $ref: "b.json" } } } }],
    ["a reference that leads nowhere", false, { "b.json": { $ref: "e.json" } }],
    ["a place of a reference", false, { "d.json": { $ref: "d.json", type: "object", properties: { d: {} } } }],
    ["an anchor", false, { "d.json": { $anchor: "d", type: "object", properties: { d: { $ref: "d.json" } } } }],
    ["another file", false, { "e.json": {} }],
  ])("finds the same as by itself: %s", async (_, isAgain, change) => {
    const found = await analysed([FOLDER, FOLDER, { ...FOLDER, ...change }], { unknownKeywords: "warn" });
    expect(found).toEqual([false, true, isAgain]);
  });

  it("finds the same as by itself after any edits", async () => {
    const options = fc.record({
      unknownKeywords: fc.constantFrom("warn" as const, "ignore" as const),
      readWriteVariants: fc.boolean(),
      codecs: fc.boolean(),
      namedInline: fc.constantFrom("branches" as const, "all" as const),
    });
    const property = fc.asyncProperty(edits, options, async (list, asked) => {
      const folders: Schemas[] = [FOLDER];
      for (const { place, schema: changed, isWhole } of list) {
        const before = folders.at(-1)?.[place];
        folders.push({ ...folders.at(-1), [place]: isWhole ? changed : { ...(before as object), ...changed } });
      }
      await analysed(folders, asked);
    });
    await fc.assert(property, { numRuns: Number(process.env["RUNS"] ?? 100) });
  });
});
