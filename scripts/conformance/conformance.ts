// Runs generated, imported guards on tests of others.
//
//   npm run conformance -- --suite DIR [--draft draft7] [--file ref.json]    the official JSON Schema test suite
//   npm run conformance -- --schemastore DIR [--sample 60] [--file bower.json]    schemas and instances of SchemaStore
//   npm run conformance -- --types --suite DIR [--schemastore DIR] [--sample 60]    the types instead of the guards
//   npm run conformance -- --docs --schemastore DIR [--sample 60] [--file bower.json] [--compile]    whether full docs say all that schemas say
//   npm run conformance -- --wire DIR [--schemastore DIR] [--sample 60]    codecs: job documents, and the laws over made-up forms
//   npm run conformance -- --edits --schemastore DIR [--sample 20] [--seed N]    whether runs after edits of so many folders make what a run from nothing makes
//   npm run conformance -- --embedded --suite DIR [--draft draft7] [--file ref.json]    the JSON Schemas that guards give
//   npm run conformance -- --suite DIR --schemastore DIR [--types] --write-readme    also the tables in README.md
//
// Prints how many tests pass, and each failure that no list of expected failures has. Exit code 1 where there is one,
// or where a listed test passes; 2 for bad usage.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { docsConformance } from "./docs/docs-conformance.ts";
import { editsConformance } from "./edits/edits-conformance.ts";
import { embeddedConformance, type WantedFile } from "./embedded/embedded.ts";
import { markdownTable, writeReadmeSection } from "./readme-section.ts";
import { type Outcome, runFile } from "./run.ts";
import { storeReport } from "./store/report.ts";
import { runStore } from "./store/run-store.ts";
import { DRAFTS, remotes, testFiles } from "./suite.ts";
import { suiteReport } from "./suite-report.ts";
import { typesConformance } from "./types/types-conformance.ts";
import { wireConformance } from "./wire/wire-conformance.ts";

const { values } = parseArgs({
  options: {
    suite: { type: "string" },
    schemastore: { type: "string" },
    draft: { type: "string", multiple: true },
    file: { type: "string", multiple: true },
    sample: { type: "string" },
    types: { type: "boolean", default: false },
    docs: { type: "boolean", default: false },
    compile: { type: "boolean", default: false },
    embedded: { type: "boolean", default: false },
    edits: { type: "boolean", default: false },
    seed: { type: "string" },
    wire: { type: "string" },
    verbose: { type: "boolean", default: false },
    "write-readme": { type: "boolean", default: false },
  },
});
const sample = values.sample === undefined ? undefined : Number(values.sample);

async function runSuite(suite: string, scratch: string): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { file, settings } of wantedFiles(suite, scratch)) outcomes.push(...(await runFile(file, settings)));
  return outcomes;
}

/** The files that were asked for, each with a folder of its own. */
function wantedFiles(suite: string, scratch: string): readonly WantedFile[] {
  const drafts = Object.entries(DRAFTS).filter(([draft]) => values.draft?.includes(draft) ?? true);
  return drafts.flatMap(([draft, dialect]) => {
    const served = remotes(suite, draft);
    return testFiles(suite, draft)
      .filter(isWanted)
      .map((file) => {
        const folder = join(scratch, draft, file.path);
        mkdirSync(folder, { recursive: true });
        return { file, settings: { remotes: served, dialect, folder } };
      });
  });
}

function isWanted({ path }: { path: string }) {
  return values.file === undefined || values.file.includes(path);
}

async function guardsConformance(scratch: string) {
  const { suite, schemastore, file: files } = values;
  const reports = [
    ...(suite === undefined ? [] : [suiteReport(await runSuite(suite, scratch))]),
    ...(schemastore === undefined
      ? []
      : [storeReport(await runStore(schemastore, { folder: scratch, sample, files }))]),
  ];
  if (values["write-readme"]) {
    const [official = [], store = []] = reports.map(({ rows }) => markdownTable(rows));
    writeReadmeSection("conformance", `The official suite:\n\n${official}\n\nHalf of SchemaStore:\n\n${store}`);
  }
  return { text: reports.map(({ text }) => text).join("\n"), ok: reports.every(({ ok }) => ok) };
}

/** What is wrong with the arguments. */
function misuse(): string | undefined {
  const { suite, schemastore, draft, file, types, docs, edits, wire, embedded } = values;
  if (wire !== undefined) return existsSync(wire) ? undefined : `${wire} does not exist`;
  if ((docs || edits) && schemastore === undefined) return "name the folder with --schemastore";
  if (suite === undefined && (schemastore === undefined || types || embedded))
    return "name a folder with --suite or --schemastore";
  if (suite !== undefined && !existsSync(join(suite, "tests"))) return `${suite} holds no tests/`;
  if (schemastore !== undefined && !existsSync(join(schemastore, "schemas"))) return `${schemastore} holds no schemas/`;
  if (sample !== undefined && !(Number.isInteger(sample) && sample > 0)) return "--sample takes a positive integer";
  const isPart = [suite, schemastore].includes(undefined) || draft !== undefined || file !== undefined;
  return values["write-readme"] && (isPart || sample !== undefined)
    ? "--write-readme needs both folders, the whole of them"
    : undefined;
}

async function run() {
  const start = performance.now();
  const scratch = mkdtempSync(join(tmpdir(), "conformance-"));
  try {
    const { text, ok } = await report(scratch);
    process.stdout.write(`${text}${((performance.now() - start) / 1000).toFixed(1)} s\n`);
    process.exitCode = ok ? 0 : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function report(scratch: string): Promise<{ text: string; ok: boolean }> {
  const { wire, schemastore: store, file: files } = values;
  if (wire !== undefined) return wireConformance({ documents: wire, store, sample, files, scratch });
  if (values.docs) return docsReport();
  if (values.edits) return editsReport(scratch);
  if (values.embedded) return embeddedConformance(wantedFiles(values.suite ?? "", scratch), values.verbose);
  return values.types ? typesReport() : guardsConformance(scratch);
}

async function editsReport(scratch: string) {
  const { schemastore: store = "", seed } = values;
  return editsConformance({ store, folders: sample, seed: seed === undefined ? undefined : Number(seed), scratch });
}

async function docsReport() {
  const { schemastore = "", file: files, compile: compiles } = values;
  return docsConformance(schemastore, { sample, files, compiles });
}

async function typesReport() {
  const { suite = "", schemastore, draft: drafts, verbose } = values;
  const { rows, ...report } = await typesConformance({ suite, schemastore, sample, drafts, verbose });
  if (values["write-readme"]) writeReadmeSection("types", markdownTable(rows));
  return report;
}

const wrong = misuse();
if (wrong === undefined) {
  await run();
} else {
  process.stderr.write(`conformance: ${wrong}\n`);
  process.exitCode = 2;
}
