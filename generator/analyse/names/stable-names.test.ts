import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { type GenerateOptions, generate, type Json } from "../../index.ts";
import { loadSchemas } from "../../load/load.ts";
import { type NameMemory, NO_MEMORY } from "../../model/name-memory.ts";
import { namesArtifact, parseNames } from "../../write/name-memory.ts";
import { analyse } from "../analyse.ts";

interface Run {
  readonly names: Readonly<Record<string, string>>;
  readonly memory: NameMemory;
  readonly codes: readonly string[];
}

type Schemas = Readonly<Record<string, Json>>;

/** The names of a run, and what the next one reads back from the disk. */
async function run(schemas: Schemas, memory: NameMemory = NO_MEMORY): Promise<Run> {
  const { set } = await loadSchemas(schemas, { dialect: "2020-12" });
  const options = { unknownKeywords: "ignore", readWriteVariants: true } as const;
  const found = analyse(set, options, memory);
  const declarations = Object.values(found.model.declarations);
  return {
    names: Object.fromEntries(declarations.map(({ id, name }) => [id, name])),
    memory: parseNames(namesArtifact(found.memory)[0]?.text ?? ""),
    codes: found.diagnostics.map(({ code }) => code).filter((code) => code.includes("name")),
  };
}

const DEAL: Json = { title: "Deal" };

describe("who gets a name", () => {
  const owner = { "pet.json": { $defs: { owner: { type: "string" } } } } as const;
  test.each<[string, Schemas, Schemas, Readonly<Record<string, string>>, readonly string[]]>([
    ["by id where nothing else counts", {}, { "b.json": DEAL, "a.json": DEAL }, { "a.json": "Deal" }, ["name-clash"]],
    ["the last output's", { "b.json": DEAL }, { "a.json": DEAL, "b.json": DEAL }, { "b.json": "Deal" }, ["name-clash"]],
    ["the file's", { "a.json": DEAL }, { "a.json": DEAL, "deal.json": {} }, { "a.json": "ADeal" }, ["changed-name"]],
    ["not the key's", {}, { ...owner, "owner.json": {} }, { "pet.json#/$defs/owner": "PetOwner" }, ["name-clash"]],
    ["the outer file's", {}, { "a/deal.json": {}, "deal.json": {} }, { "a/deal.json": "ADeal" }, ["name-clash"]],
    [
      "the file's that had it",
      { "a/deal.json": {} },
      { "a/deal.json": {}, "deal.json": {} },
      { "a/deal.json": "Deal", "deal.json": "DealSchema" },
      ["name-clash"],
    ],
    [
      "of a loser, once the other has left",
      { "a.json": DEAL, "b.json": DEAL },
      { "b.json": DEAL },
      { "b.json": "BDeal" },
      ["kept-name"],
    ],
    ["of who wants another by now", { "a.json": DEAL }, { "a.json": { title: "Sale" } }, { "a.json": "Sale" }, []],
    [
      "a variant's that had it",
      { "a.json": { properties: { b: { readOnly: true } } } },
      { "a.json": { properties: { b: { readOnly: true } } }, "b.json": { title: "AInput" } },
      { "a.json#@Input": "AInput", "b.json": "BAInput" },
      ["name-clash"],
    ],
  ])("%s", async (_, before, after, names, codes) => {
    const first = await run(before);
    const next = await run(after, first.memory);
    expect(next.names).toMatchObject(names);
    expect(next.codes).toEqual(codes);
  });

  test("metaschemas yield, with their modules", async () => {
    const schemas = { "schema.json": { $ref: "https://json-schema.org/draft/2020-12/schema" } };
    const { names, codes } = await run(schemas);
    expect(names["schema.json"]).toBe("Schema");
    expect(codes).toEqual([]);
  });
});

const WORDS = ["deal", "order", "item", "shop"] as const;
const word = fc.constantFrom(...WORDS);
const schema = fc
  .record({
    title: fc.option(word, { nil: undefined }),
    defs: fc.uniqueArray(word, { maxLength: 2 }),
    marked: fc.boolean(),
  })
  .map(({ title, defs, marked }) => ({
    ...(title === undefined ? {} : { title }),
    ...(marked ? { properties: { a: { readOnly: true } } } : {}),
    $defs: Object.fromEntries(defs.map((name) => [name, { type: "string" }])),
  }));
const file = fc.tuple(
  fc.constantFrom("", "x/", "y/", "deal/"),
  fc.constantFrom("a", "b", "c", ...WORDS),
  fc.constantFrom(".json", ".yaml"),
);

test("files that are not called as somebody is change no name when they come, go or are read in another order", async () => {
  const folder = fc.dictionary(
    file.map((parts) => parts.join("")),
    schema,
    { minKeys: 1, maxKeys: 5 },
  );
  await fc.assert(
    fc.asyncProperty(folder, folder, async (own, others) => {
      const first = await run(own);
      const taken = new Set(Object.values(first.names).map((name) => name.toLowerCase()));
      const isRelated = (path: string): boolean => taken.has(path.replace(/^.*\/|\.\w+$/g, "").toLowerCase());
      const unrelated = Object.fromEntries(
        Object.entries(others).filter(([path]) => !(path in own) && !isRelated(path)),
      );
      const more = await run({ ...unrelated, ...own }, first.memory);
      expect(more.names).toMatchObject(first.names);
      const reversed = Object.fromEntries(Object.entries({ ...unrelated, ...own }).reverse());
      expect(await run(reversed, more.memory)).toMatchObject({ names: more.names, memory: more.memory });
      expect((await run(own, more.memory)).names).toEqual(first.names);
      const all = Object.values(more.names).map((name) => name.toLowerCase());
      expect(new Set(all).size).toBe(all.length);
    }),
    { numRuns: 300 },
  );
});

describe("the file of names", () => {
  const root = mkdtempSync(join(tmpdir(), "triptych-stable-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test("is kept with the outputs and read by the next run", async () => {
    const options: GenerateOptions = {
      input: join(root, "schema"),
      output: join(root, "generated"),
      targets: ["types"],
    };
    const put = (path: string, json: Json): void => {
      mkdirSync(dirname(join(root, "schema", path)), { recursive: true });
      writeFileSync(join(root, "schema", path), JSON.stringify(json));
    };
    put("b.json", DEAL);
    expect((await generate(options)).written).toContain(".triptych-names");
    put("a.json", DEAL);
    await generate(options);
    const names = readFileSync(join(root, "generated/.triptych-names"), "utf8");
    expect(names.split("\n").slice(1)).toEqual(["ADeal, not Deal: a.json", "Deal: b.json", ""]);
    expect((await generate({ ...options, check: true })).diagnostics.map(({ code }) => code)).toEqual(["name-clash"]);
    rmSync(join(root, "schema/b.json"));
    expect((await generate(options)).diagnostics.map(({ code }) => code)).toEqual(["kept-name"]);
  });

  test("is read with the marks of a merge conflict in it", () => {
    const text = "<<<<<<< ours\nDeal: a.json\n=======\nBDeal, not Deal: b.json\nmodule order: urn:x\n>>>>>>> theirs\n";
    const { declarations, modules } = parseNames(text);
    expect([...declarations]).toEqual([
      ["a.json", { name: "Deal", wanted: "Deal" }],
      ["b.json", { name: "BDeal", wanted: "Deal" }],
    ]);
    expect([...modules]).toEqual([["urn:x", { name: "order", wanted: "order" }]]);
  });
});
