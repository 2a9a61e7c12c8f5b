// npm run bench -- docs [--runs N] [--schemas FOLDER] [--models 1000,10000]
// Full docs beside those of jsonschema2md: time, pages and their sizes; and how their time grows with the declarations.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchOptions } from "./bench.ts";
import { peers } from "./contenders.ts";
import { goalTable } from "./goals.ts";
import { type Contender, type Measurement, measure, median } from "./measure.ts";
import { syntheticModels } from "./synthetic-models.ts";
import { table } from "./table.ts";

/** Milliseconds for 1,000 declarations beyond those for one, and how much more each may cost where there are many. */
const THOUSAND = 1500;
const GROWTH = 1.5;

/** Times full docs. */
export function benchDocs({ runs, schemas, models }: BenchOptions) {
  const scratch = mkdtempSync(join(tmpdir(), "triptych-bench-docs-"));
  try {
    const settings = { cwd: process.cwd(), scratch, runs };
    const theirs = peers(schemas).filter(({ name }) => name.includes("jsonschema2md"));
    const contenders = [docsOf("full", schemas), docsOf("reference", schemas), ...theirs];
    const measured = measure(contenders, settings);
    const sizes = contenders.map((_, index) => pagesIn(join(scratch, String(index))));
    print(
      `${schemas}\n${table([["program", "median", "pages", "KB"], ...measured.map((one, at) => row(one, sizes[at]))])}`,
    );
    const [ours, , other] = sizes;
    if (ours !== undefined && other !== undefined) print(`\n${goalTable([noMorePages(ours.pages, other.pages)])}`);
    print(`\n${growth([1, ...models], { ...settings, runs: 1 })}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
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
function growth(
  counts: readonly number[],
  settings: { readonly runs: number; readonly cwd: string; readonly scratch: string },
) {
  const times = counts.map((count) => {
    const schemas = join(settings.scratch, `schemas-${count}`);
    mkdirSync(schemas);
    for (const { file, schema } of syntheticModels(count)) writeFileSync(join(schemas, file), JSON.stringify(schema));
    const [measured] = measure([docsOf("full", schemas)], settings);
    return { count, time: measured === undefined ? Number.NaN : median(measured.times) };
  });
  const [single, ...many] = times;
  const rows = many.map(({ count, time }) => ({ count, added: time - (single?.time ?? Number.NaN) }));
  const min = rows[0];
  return [
    table([
      ["models", "beyond one", "per model"],
      ...rows.map(({ count, added }) => [String(count), milliseconds(added), `${(added / count).toFixed(2)} ms`]),
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
