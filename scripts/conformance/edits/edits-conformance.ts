import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type GenerateOptions, type GenerateResult, generate, type Json, watch } from "../../../dist/index.js";
import { isObject } from "../../fuzz/dialects.ts";
import { pick, randomNumbers } from "../../laws/edit.ts";
import { textsBelow } from "../../vitest/watched.ts";
import { storeSchemas } from "../store/folder.ts";
import { randomlyEdited } from "./random-edit.ts";

// Whatever is edited in folders of SchemaStore's schemas, run by run and in a watch: outputs and findings are those of a
// run that knows of nothing before.

/** Folders that are edited where no other number is asked for. */
const FOLDERS = 20;
const FILES = 6;
/** Edits of each folder. */
const EDITS = 8;
/** Characters of a schema; large ones take their time and show no more. */
const LARGEST = 25_000;
/** What folders are generated with, by turns. */
const OPTIONS: readonly GenerateOptions[] = [
  {},
  { layout: "full" },
  { language: "js" },
  { targets: ["types", "docs"] },
  { formats: "assert" },
  { namedInline: "all" },
  { readWriteVariants: true },
  { wireNames: "PascalCase" },
  { conditions: "union" },
  { notations: ["python", "json"] },
];
/** Milliseconds that a watch may take to hear of an edit and to run. */
const LONGEST_WAIT = 60_000;
/** Written by a run for later runs; names depend on those of before, on purpose. */
const MEMORY = [".triptych-names", ".triptych-manifest"];

export interface EditsOptions {
  readonly store: string;
  /** How many folders. */
  readonly folders: number | undefined;
  readonly seed: number | undefined;
  /** An empty folder. */
  readonly scratch: string;
}

/** Runs again after something was edited. */
interface Runs {
  /** @param edit - changes a file of the input */
  readonly after: (edit: () => void) => Promise<GenerateResult>;
  readonly close: () => Promise<void>;
}

/** How runs come to follow one another. */
const WAYS: readonly ((options: GenerateOptions) => Promise<Runs>)[] = [runByRun, inWatch];

export async function editsConformance({
  store,
  folders = FOLDERS,
  seed = 1,
  scratch,
}: EditsOptions): Promise<{ readonly text: string; readonly ok: boolean }> {
  const schemas = [...storeSchemas(store)].filter(([, schema]) => JSON.stringify(schema).length < LARGEST);
  const random = randomNumbers(seed);
  const lines: string[] = [];
  let runs = 0;
  for (let index = 0; index < folders; index++) {
    const project = join(scratch, `folder-${index}`);
    const texts = new Map(Array.from({ length: FILES }, () => pick(schemas, random) ?? ["none.json", {}]));
    const options = { ...OPTIONS[index % OPTIONS.length], ...PLAIN, input: join(project, "schema") };
    // Where runs remember one another.
    for (const name of ["schema", "node_modules"]) mkdirSync(join(project, name), { recursive: true });
    const folder = await usableFolder(texts, options);
    // Shifted by one with each round of the options, so that all of them are gone both ways.
    const start = WAYS[(index + Math.floor(index / OPTIONS.length)) % WAYS.length];
    if (folder === undefined || start === undefined) continue;
    const found = await edited(project, folder, { options, start, random });
    runs += found.runs;
    lines.push(...found.wrong.map((line) => `folder ${index}, ${JSON.stringify(options)}: ${line}\n`));
    rmSync(project, { recursive: true });
  }
  const isWhole = runs > 0 && lines.length === 0;
  return {
    text: `${lines.join("")}${runs} runs after edits, ${lines.length} otherwise than a run from nothing\n`,
    ok: isWhole,
  };
}

const PLAIN = {
  dialect: "draft-07",
  unknownKeywords: "ignore",
  source: "schema/",
  command: "npm run generate",
} as const;

/** The schemas, each of which refers to the one before it: what one is called is a matter of others. */
function linked(schemas: ReadonlyMap<string, Json>, input: string): ReadonlyMap<string, Json> {
  const files = [...schemas.keys()];
  const all = [...schemas].map(
    ([file, schema], index) => [file, withMember(schema, files.at(index - 1) ?? "")] as const,
  );
  for (const [file, schema] of all) put(input, file, schema);
  return new Map(all);
}

function withMember(schema: Json, $ref: string): Json {
  if (!isObject(schema)) return schema;
  const members = isObject(schema["properties"]) ? schema["properties"] : {};
  return { ...schema, properties: { ...members, linked: { $ref } } };
}

/** The schemas without those that cannot be generated among the others; undefined where fewer than two are left. */
async function usableFolder(
  schemas: ReadonlyMap<string, Json>,
  options: GenerateOptions & { readonly input: string },
): Promise<ReadonlyMap<string, Json> | undefined> {
  for (const [file, schema] of schemas) put(options.input, file, schema);
  const left = new Map(schemas);
  while (left.size > 1) {
    const { diagnostics } = await generate({ ...options, cacheSize: 0, output: join(options.input, "../probe") });
    const faulty = diagnostics.flatMap((finding) =>
      finding.severity === "error" && left.has(finding.position?.file ?? "") ? [finding.position?.file ?? ""] : [],
    );
    if (faulty.length === 0) return linked(left, options.input);
    for (const file of faulty) {
      left.delete(file);
      rmSync(join(options.input, file), { force: true });
    }
  }
  return undefined;
}

/** What is otherwise than it should be after each of some edits. An edit that forbids outputs is taken back. */
async function edited(
  project: string,
  schemas: ReadonlyMap<string, Json>,
  {
    options,
    start,
    random,
  }: {
    readonly options: GenerateOptions & { readonly input: string };
    readonly start: (options: GenerateOptions) => Promise<Runs>;
    readonly random: () => number;
  },
): Promise<{ readonly runs: number; readonly wrong: readonly string[] }> {
  const now = new Map(schemas);
  const files = [...schemas.keys()];
  const output = join(project, "generated");
  const wrong: string[] = [];
  let count = 0;
  const runs = await start({ ...options, output });
  const tried = async (file: string, schema: Json): Promise<boolean> => {
    const memory = join(project, "memory");
    keepMemory(output, memory);
    const result = await runs.after(() => put(options.input, file, schema));
    count++;
    const cold = join(project, "from-nothing");
    keepMemory(memory, cold);
    const expected = await generate({ ...options, output: cold, cacheSize: 0 });
    const isDone = !expected.diagnostics.some(({ severity }) => severity === "error");
    const isSame =
      findingsOf(result) === findingsOf(expected).replaceAll("from-nothing", "generated") &&
      (!isDone || outputOf(output) === outputOf(cold));
    if (!isSame) wrong.push(`${file} is now ${JSON.stringify(schema)}`);
    return isDone;
  };
  for (let edits = 0; edits < EDITS; edits++) {
    const file = pick(files, random) ?? "";
    const before = now.get(file) ?? true;
    const after = randomlyEdited(before, files, random);
    if (JSON.stringify(after) === JSON.stringify(before)) continue;
    if (await tried(file, after)) now.set(file, after);
    else await tried(file, before);
  }
  await runs.close();
  return { runs: count, wrong };
}

/** As a program does that begins anew each time. */
async function runByRun(options: GenerateOptions): Promise<Runs> {
  await generate(options);
  return {
    after: (edit) => {
      edit();
      return generate(options);
    },
    close: async () => undefined,
  };
}

async function inWatch(options: GenerateOptions): Promise<Runs> {
  let heard: (result: GenerateResult) => void = () => undefined;
  const next = (): Promise<GenerateResult> =>
    new Promise((resolve) => {
      heard = resolve;
    });
  const first = next();
  const { close } = watch(options, ({ result }) => heard(result));
  await first;
  return {
    after: (edit) => {
      const batch = next();
      edit();
      return Promise.race([batch, late()]);
    },
    close,
  };
}

async function late(): Promise<never> {
  await setTimeout(LONGEST_WAIT, undefined, { ref: false });
  throw new Error("a watch did not run after an edit");
}

function put(folder: string, file: string, schema: Json): void {
  writeFileSync(join(folder, file), JSON.stringify(schema, null, 2));
}

/** An empty folder with what one run left for the next one. */
function keepMemory(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to);
  for (const name of MEMORY) if (existsSync(join(from, name))) copyFileSync(join(from, name), join(to, name));
}

function findingsOf({ diagnostics }: GenerateResult): string {
  return JSON.stringify(diagnostics);
}

function outputOf(folder: string): string {
  return JSON.stringify([...textsBelow(folder)].filter(([path]) => !MEMORY.includes(path)));
}
