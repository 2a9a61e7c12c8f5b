import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { schemasOf } from "../../scripts/fuzz/schemas.ts";
import { emit } from "../emit/emit.ts";
import { newEmissions } from "../incremental/emissions.ts";
import { type Loaded, loadFolder } from "../load/load.ts";
import { allSaid } from "../model/keyword-use.ts";
import { completeOptions, type GivenOptions, type Options } from "../options/options.ts";
import { NAMES, namesArtifact } from "../write/name-memory.ts";
import { type Reading, understand } from "./pipeline.ts";
import { type RecordStore, recordsOf } from "./records.ts";

// What a run finds by what other processes recorded of a folder is what it would find without.

/** Sequences of edits; `SEQUENCES=1000` asks for more than a test should take. */
const SEQUENCES = Number(process.env["SEQUENCES"] ?? 4);
/** One of them is written in YAML. */
const FILES = ["a.json", "b.json", "c.json", "d.jsonc", "e.yaml"];
const ROOT = mkdtempSync(join(tmpdir(), "triptych-records-"));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

const file = fc.constantFrom(...FILES);
const reference = fc.record({ to: file, inside: fc.boolean() }).map(({ to, inside }) => ({
  $ref: `${to}${inside ? "#/$defs/inner" : ""}`,
}));
const member: fc.Arbitrary<object> = fc.oneof(
  reference,
  reference.map((items) => ({ type: "array", items })),
  fc.record({ anyOf: fc.array(reference, { minLength: 1, maxLength: 2 }), description: fc.string() }),
  fc.record({ type: fc.constantFrom("string", "integer"), default: fc.constantFrom("a", 1) }),
  fc.record({
    enum: fc.uniqueArray(fc.constantFrom("x", "y", "z"), { minLength: 1 }),
    title: fc.constantFrom("A", "B"),
  }),
  // Without a type, which is told.
  fc.record({ properties: fc.constant({ deep: { minimum: 0 } }) }),
);
const properties = fc.dictionary(fc.constantFrom("a", "b", "c"), member);
const inner = schemasOf("2020-12");
/** Each of them edits a file: most of them lead nowhere else. */
const change = fc.oneof(
  { weight: 4, arbitrary: fc.record({ description: fc.string() }) },
  { weight: 2, arbitrary: fc.record({ minProperties: fc.nat({ max: 3 }), maxProperties: fc.constantFrom(0, -0, 5) }) },
  { weight: 2, arbitrary: fc.record({ required: fc.uniqueArray(fc.constantFrom("a", "b")) }) },
  fc.record({ title: fc.constantFrom("Deal", "Order", "Line", "A") }),
  fc.record({ properties }),
  fc.record({ $defs: fc.record({ inner }) }),
  fc.record({ unevaluatedProperties: fc.boolean(), "x-wire-name": fc.constant("A"), unknownWord: fc.constant(1) }),
  fc.record({ $id: fc.constantFrom("https://example.com/one", "https://example.com/other") }),
);
const edit = fc.record({
  of: file,
  // Of one folder, outputs of several kinds can be made in turns.
  enums: fc.constantFrom(...(["union", "union", "union", "both"] as const)),
  change: fc.oneof({ weight: 20, arbitrary: change }, fc.constantFrom("gone", "broken")),
});

type Content = { readonly [keyword: string]: unknown };
const EMPTY: Content = { type: "object", $defs: { inner: { type: "string" } } };

/** Lines by what they are for. */
function memoryStore(): RecordStore & { readonly texts: Map<string, readonly string[]> } {
  const texts = new Map<string, readonly string[]>();
  return {
    texts,
    read: (settings) => texts.get(settings)?.map((line) => () => line),
    keep: (settings, lines) => void texts.set(settings, [...lines()]),
    add: (settings, lines) => texts.set(settings, [...(texts.get(settings) ?? []), ...lines()]) !== undefined,
  };
}

interface Run {
  readonly loaded: Loaded;
  readonly reading: Reading;
  readonly isFound: boolean;
}

/** The names that a run leaves. */
function leaveNames({ memory }: Reading, { output }: Options): void {
  const [artifact] = namesArtifact(memory);
  if (artifact === undefined) rmSync(join(output, NAMES), { force: true });
  else writeFileSync(join(output, NAMES), artifact.text);
}

/** A run as a process does it that finds the store, as far as the names that it leaves. */
async function run(options: Options, store: RecordStore): Promise<Run> {
  const records = recordsOf(options, store);
  const found = await records?.find();
  const loaded =
    found?.loaded ?? (await loadFolder({ ...options, ...records?.left, earlier: records?.left.load ?? {} }));
  const reading = found?.reading ?? (await understand(loaded, options, options, records?.left.analysis));
  records?.keep();
  if (reading.model !== undefined) leaveNames(reading, options);
  return { loaded, reading, isFound: found !== undefined };
}

/**
 * All that a run goes on with, and what it makes.
 * @param store - where it finds what other processes made
 */
async function told({ loaded, reading }: Omit<Run, "isFound">, options: Options, store?: RecordStore): Promise<object> {
  const { model, memory, place } = reading;
  const earlier = store && newEmissions(store);
  const made = model && (await emit(model, options, earlier));
  earlier?.keep();
  return {
    model: model && JSON.parse(JSON.stringify(model)),
    order: model && Object.keys(model.declarations),
    made: made && { ...made, keywordsSaid: made.keywordsSaid?.().flatMap(allSaid) },
    documents: reading.set.documents.map((document) => ({ ...document })),
    refused: loaded.set.refused,
    memory: namesArtifact(memory),
    findings: place(),
    sources: [...loaded.sources],
    folders: loaded.folders,
  };
}

function folder(given: GivenOptions = {}): {
  readonly options: Options;
  readonly write: (name: string, text: string) => void;
} {
  const at = mkdtempSync(join(ROOT, "folder-"));
  for (const name of ["schema", "out"]) mkdirSync(join(at, name));
  const options = completeOptions(at, { input: join(at, "schema"), output: join(at, "out"), ...given });
  return { options, write: (name, text) => writeFileSync(join(options.input, name), text) };
}

test(
  "what is found by records is what is found without",
  async () => {
    let found = 0;
    const edits = fc.array(edit, { minLength: 4, maxLength: 12 });
    const property = fc.asyncProperty(edits, async (sequence) => {
      const { options: usual, write } = folder();
      const store = memoryStore();
      const contents = new Map<string, Content>(FILES.map((name) => [name, EMPTY]));
      for (const [name, content] of contents) write(name, JSON.stringify(content));
      for (const { of, change: changed, enums } of sequence) {
        const options = { ...usual, enums };
        if (changed === "gone") rmSync(join(options.input, of), { force: true });
        else if (changed === "broken") write(of, "{");
        else {
          const content: Content = { ...contents.get(of), ...changed };
          contents.set(of, content);
          // Not by JSON.stringify, which has no negative zero.
          write(
            of,
            JSON.stringify(content).replace(
              /("maxProperties":)0/,
              Object.is(content["maxProperties"], -0) ? "$1-0" : "$10",
            ),
          );
        }
        const loaded = await loadFolder(options);
        const cold = { loaded, reading: await understand(loaded, options, options) };
        const again = await run(options, store);
        expect(await told(again, options, store)).toEqual(await told(cold, options));
        found += Number(again.isFound);
      }
    });
    await fc.assert(property, { numRuns: SEQUENCES });
    expect(found).toBeGreaterThan(SEQUENCES);
  },
  60_000 * SEQUENCES,
);

test("documents that did not change are not read, and those that changed meanwhile are told", async () => {
  const { options, write } = folder();
  const store = memoryStore();
  for (const name of ["a.json", "b.json"]) write(name, '{ "type": "object", "title": "Deal" }');
  write("b.json", '{ "$ref": "a.json" }');
  await run(options, store);
  write("a.json", '{ "type": "object", "title": "Deal", "description": "A deal." }');
  const { loaded, isFound } = await run(options, store);
  expect(isFound).toBe(true);
  write("b.json", '{ "$ref": "a.json", "title": "Other" }');
  expect(loaded.sources.get("a.json")).toContain("A deal.");
  expect(() => loaded.set.documents[1]?.json).toThrow("b.json changed while it was needed");
  expect(loaded.sources.get("b.json")).toBe("");
});

test.each<[what: string, edit: (lines: readonly string[]) => readonly string[]]>([
  ["nothing is there", () => []],
  ["its beginning is gone", (lines) => lines.slice(1)],
  ["its end is gone", (lines) => lines.slice(0, -1)],
])("a record of which %s is none", async (_, damaged) => {
  const { options, write } = folder();
  const store = memoryStore();
  write("a.json", '{ "type": "object" }');
  await run(options, store);
  expect((await run(options, store)).isFound).toBe(true);
  for (const [settings, lines] of store.texts) store.texts.set(settings, damaged(lines));
  expect((await run(options, store)).isFound).toBe(false);
  expect((await run(options, store)).isFound).toBe(true);
});

test.each<[what: string, given: GivenOptions]>([
  ["another dialect", { dialect: "draft-07" }],
  ["another reading of keywords", { formats: "assert" }],
  ["only some of the files", { include: ["a.json"] }],
])("what was found for other options is not taken over: %s", async (_, given) => {
  const { options, write } = folder();
  const store = memoryStore();
  for (const name of ["a.json", "b.json"]) write(name, '{ "type": "string", "format": "date" }');
  await run(options, store);
  expect((await run({ ...options, ...given } as Options, store)).isFound).toBe(false);
});
