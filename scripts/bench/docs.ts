// npm run bench -- docs [--runs N] [--schemas FOLDER] [--schemastore FOLDER] [--models 1000,10000]
// Full docs beside those of jsonschema2md, of a folder and of GitHub's workflows in SchemaStore: time, pages and their sizes; how
// their time grows with the declarations; and what examples take of it.
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { BenchOptions } from "./bench.ts";
import { peers } from "./contenders.ts";
import { examplesTime } from "./docs-examples.ts";
import { goalTable } from "./goals.ts";
import { type Contender, type Measurement, measure, measureOnce, median } from "./measure.ts";
import { syntheticModels } from "./synthetic-models.ts";
import { table } from "./table.ts";

/** Milliseconds for 1,000 declarations beyond those for one, and how much more each may cost where there are many. */
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
    for (const folder of folders) print(`${besidePeers(folder, settings)}\n`);
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

function besidePeers(
  schemas: string,
  settings: { readonly runs: number; readonly cwd: string; readonly scratch: string },
) {
  const theirs = peers(schemas).filter(({ name }) => name.includes("jsonschema2md"));
  const contenders = [docsOf("full", schemas), docsOf("reference", schemas), ...theirs];
  const measured = measure(contenders, settings);
  const sizes = contenders.map((_, index) => pagesIn(join(settings.scratch, String(index))));
  const [ours, , other] = sizes;
  const goals = ours === undefined || other === undefined ? [] : [noMorePages(ours.pages, other.pages)];
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

/** What docs take as declarations become many. */
function growth(counts: readonly number[], settings: { readonly cwd: string; readonly scratch: string }) {
  const times = counts.map((count) => {
    const schemas = join(settings.scratch, `schemas-${count}`);
    mkdirSync(schemas);
    for (const { file, schema } of syntheticModels(count)) writeFileSync(join(schemas, file), JSON.stringify(schema));
    return { count, ...measureOnce(docsOf("full", schemas), join(settings.scratch, "pages"), settings) };
  });
  const [single, ...many] = times;
  const rows = many.map(({ count, time, processor }) => ({
    count,
    added: time - (single?.time ?? Number.NaN),
    worked: processor - (single?.processor ?? Number.NaN),
  }));
  const min = rows[0];
  return [
    table([
      ["models", "beyond one", "per model", "work of all threads"],
      ...rows.map(({ count, added, worked }) => [
        String(count),
        milliseconds(added),
        `${(added / count).toFixed(2)} ms`,
        milliseconds(worked),
      ]),
    ]),
    goalTable(
      rows.map(({ count, added }) => ({
        name: `full docs of ${count} models beyond start-up`,
        value: added,
        base:
          count === min?.count ? (THOUSAND * count) / 1000 : ((min?.added ?? Number.NaN) / (min?.count ?? 1)) * count,
        factor: count === min?.count ? 1 : GROWTH,
        phrase: milliseconds,
      })),
    ),
  ].join("\n");
}

function milliseconds(amount: number) {
  return `${amount.toFixed(0)} ms`;
}

function print(text: string) {
  process.stdout.write(text);
}
