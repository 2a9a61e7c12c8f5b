// npm run bench -- docs [--runs N] [--schemas FOLDER] [--schemastore FOLDER] [--models 1000,10000]
// Full docs beside those of jsonschema2md, of a folder and of GitHub's workflows in SchemaStore: time, pages and their sizes, and
// what is wrong with them; how their time grows with the declarations; and what examples take of it.
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { pageBlocks } from "../../generator/emit/docs/docs.ts";
import { pageFaults } from "../../generator/emit/docs/testing/page-faults.ts";
import { lostOn, sayingsIn } from "../../generator/emit/docs/testing/said.ts";
import type { Json } from "../../generator/model/json.ts";
import { modelOf } from "../vitest/model-of.ts";
import type { BenchOptions } from "./bench.ts";
import { peers } from "./contenders.ts";
import { examplesTime } from "./docs-examples.ts";
import { goalTable } from "./goals.ts";
import { type Contender, type Measurement, measure, measureOnce, median } from "./measure.ts";
import { syntheticModels } from "./synthetic-models.ts";
import { table } from "./table.ts";

/**
 * Milliseconds for the docs of 1,000 declarations, from the model in memory to the texts of all pages, and how much more each
 * may cost where there are many.
 */
const THOUSAND = 1500;
const GROWTH = 1.5;
/** Milliseconds of the processors for the examples of 1,000 declarations. */
const EXAMPLES = 1000;

/** Times full docs. */
export async function benchDocs({ runs, schemas, schemastore, models }: BenchOptions) {
  const scratch = mkdtempSync(join(tmpdir(), "triptych-bench-docs-"));
  try {
    const settings = { cwd: process.cwd(), scratch, runs };
    const folders = [schemas, ...(schemastore === undefined ? [] : [workflows(schemastore, scratch)])];
    for (const folder of folders) print(`${await besidePeers(folder, settings)}\n`);
    print(growth([1, ...models], settings));
    print(`\n${goalTable(await exampleGoals(1000))}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A folder with the schema of GitHub's workflows alone. */
function workflows(schemastore: string, scratch: string) {
  const name = "github-workflow";
  const folder = join(scratch, name);
  mkdirSync(folder);
  // The end of the name is what jsonschema2md looks for.
  copyFileSync(join(schemastore, "schemas", `${name}.json`), join(folder, `${name}.schema.json`));
  return folder;
}

async function besidePeers(
  schemas: string,
  settings: { readonly runs: number; readonly cwd: string; readonly scratch: string },
) {
  const theirs = peers(schemas).filter(({ name }) => name.includes("jsonschema2md"));
  const contenders = [docsOf("full", schemas), docsOf("reference", schemas), ...theirs];
  const measured = measure(contenders, settings);
  const sizes = contenders.map((_, index) => pagesIn(join(settings.scratch, String(index))));
  const [ours, , other] = sizes;
  const goals = [
    ...(ours === undefined || other === undefined ? [] : [noMorePages(ours.pages, other.pages)]),
    none("links that lead nowhere, doubled anchors, uneven tables", faultsIn(join(settings.scratch, "0")).length),
    none("of what the schemas say, lost on their pages", await lostIn(schemas)),
  ];
  return [
    basename(schemas),
    table([["program", "median", "pages", "KB"], ...measured.map((one, at) => row(one, sizes[at]))]),
    goalTable(goals),
  ].join("\n");
}

async function exampleGoals(count: number) {
  const { judged, madeUp } = await examplesTime(count);
  const limit = { base: EXAMPLES, factor: 1, phrase: milliseconds };
  return [
    { ...limit, name: `an example each of ${count} models, judged`, value: judged },
    { ...limit, name: `an example each of ${count} models, made up`, value: madeUp },
  ];
}

function docsOf(layout: "full" | "reference", schemas: string): Contender {
  const options = ["--target", "docs", "--layout", layout, "--notation", layout === "full" ? "json" : "python"];
  return {
    name: `triptych, ${layout} docs, cold`,
    writes: true,
    argv: (folder) => ["dist/cli.js", "generate", "--silent", "-i", schemas, "-o", folder, ...options],
  };
}

/** The Markdown below a folder. */
function pagesIn(folder: string) {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  return { pages: paths.length, bytes: paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0) };
}

/** Links to the schemas lead out of the pages' folder, which is a scratch one here. */
function faultsIn(folder: string) {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  const pages = paths.map((path) => [path.replaceAll(sep, "/"), readFileSync(join(folder, path), "utf8")] as const);
  return pageFaults(new Map(pages)).filter((fault) => !/\.json(?:#L\d+)? leads nowhere$/.test(fault));
}

/** How many descriptions, titles, defaults, values, rules and examples no block tells that speaks of their place. */
async function lostIn(folder: string) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const schemas = files.map((file): [string, Json] => [file, JSON.parse(readFileSync(join(folder, file), "utf8"))]);
  const options = { layout: "full", notations: ["json"], command: "", source: "" } as const;
  const pages = await pageBlocks(await modelOf(Object.fromEntries(schemas)), options);
  return [...pages].flatMap(([{ shape }, blocks]) => lostOn(blocks, sayingsIn(shape))).length;
}

function none(name: string, value: number) {
  return { name, value, base: 0, factor: 1, phrase: String };
}

function row(
  { name, times, failure }: Measurement,
  size: { readonly pages: number; readonly bytes: number } | undefined = { pages: 0, bytes: 0 },
) {
  if (failure !== undefined) return [name, `failed: ${failure}`, "", ""];
  return [name, milliseconds(median(times)), String(size.pages), (size.bytes / 1000).toFixed(0)];
}

function noMorePages(ours: number, theirs: number) {
  return { name: "pages, no more than theirs", value: ours, base: theirs, factor: 1, phrase: String };
}

/** What docs take as declarations become many: the whole run, and of it the docs alone. */
function growth(counts: readonly number[], settings: { readonly cwd: string; readonly scratch: string }) {
  const times = counts.map((count) => {
    const schemas = join(settings.scratch, `schemas-${count}`);
    mkdirSync(schemas);
    for (const { file, schema } of syntheticModels(count)) writeFileSync(join(schemas, file), JSON.stringify(schema));
    return { count, ...measureOnce(docsOf("full", schemas), join(settings.scratch, "pages"), settings) };
  });
  const [single, ...many] = times;
  const rows = many.map(({ count, processor }) => ({
    count,
    worked: processor - (single?.processor ?? Number.NaN),
    alone: docsAlone(count),
  }));
  const min = rows[0];
  return [
    table([
      ["models", "docs alone", "per model", "their work, all threads", "work of the whole run beyond one"],
      ...rows.map(({ count, worked, alone }) => [
        String(count),
        milliseconds(alone.time),
        `${(alone.time / count).toFixed(2)} ms`,
        milliseconds(alone.processor),
        milliseconds(worked),
      ]),
    ]),
    goalTable(
      rows.map(({ count, alone }) => ({
        name: `full docs of ${count} models alone`,
        value: alone.time,
        base:
          count === min?.count
            ? (THOUSAND * count) / 1000
            : ((min?.alone.time ?? Number.NaN) / (min?.count ?? 1)) * count,
        factor: count === min?.count ? 1 : GROWTH,
        phrase: milliseconds,
      })),
    ),
  ].join("\n");
}

/** Milliseconds of the clock and of the processors for so many made-up models, in a process of their own. */
function docsAlone(count: number): { readonly time: number; readonly processor: number } {
  const program = fileURLToPath(new URL("docs-alone.mjs", import.meta.url));
  const schemas = Object.fromEntries([...syntheticModels(count)].map(({ file, schema }) => [file, schema]));
  const { stdout, stderr } = spawnSync(process.execPath, [program], {
    encoding: "utf8",
    input: JSON.stringify(schemas),
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

function milliseconds(amount: number) {
  return `${amount.toFixed(0)} ms`;
}

function print(text: string) {
  process.stdout.write(text);
}
