// npm run bench -- schemas [--schemas FOLDER] [--schemastore FOLDER] [--rounds N] [--write-readme]
// Milliseconds per schema inside one process, the packages loaded and warm: what a tool costs a program that calls it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { markdownTable, writeReadmeSection } from "../conformance/readme-section.ts";
import { schemasIn, storeSchemas } from "../conformance/store/folder.ts";
import type { BenchOptions } from "./bench.ts";
import { allOutputs, peer, type Task, typesOnly } from "./compilers.ts";
import { goalTable } from "./goals.ts";
import { median } from "./measure.ts";
import { table } from "./table.ts";
import { takeTurns, tryOut } from "./turns.ts";

/** One number for each compiler, in the order of COMPILERS. */
export interface Row {
  readonly name: string;
  readonly values: readonly number[];
  /** The ratio is that to json-schema-to-typescript. */
  readonly unit: "milliseconds" | "ratio";
  /** Whether triptych has promised something about it. */
  readonly isGoal?: boolean;
  /** Whether README.md has it. */
  readonly isBrief?: boolean;
}

const COMPILERS = [allOutputs, typesOnly, peer];
const ROUNDS = 100;
/** Milliseconds for each set of schemas. */
const BUDGET = 120e3;
const FACTOR = 2;

/** Times generating. */
export async function benchSchemas({ schemas, schemastore, rounds = ROUNDS, writeReadme }: BenchOptions) {
  // With it, json-schema-to-typescript prints what it does.
  delete process.env["VERBOSE"];
  const limits = { rounds, budget: BUDGET };
  const rows = [...(await folderRows(schemas, limits))];
  if (schemastore !== undefined) rows.push(...(await storeRows(schemastore, limits)));
  const head = ["milliseconds per schema", ...COMPILERS.map(({ name }) => name)];
  print(`\n${table([head, ...rows.map(cells)])}\n${goals(rows)}`);
  if (!writeReadme) return;
  const { node, v8 } = process.versions;
  const brief = rows.filter(({ isBrief }) => isBrief === true);
  const title = `Milliseconds per schema, medians (Node ${node}, V8 ${v8}):`;
  writeReadmeSection("generation", `${title}\n\n${markdownTable([["", ...head.slice(1)], ...brief.map(cells)])}`);
}

/** The schemas of a folder, which refer to one another, all of them at once. */
async function folderRows(folder: string, limits: { rounds: number; budget: number }): Promise<readonly Row[]> {
  const schemas = Object.fromEntries(schemasIn(folder));
  const count = Object.keys(schemas).length;
  const { rounds, times } = await takeTurns([{ schemas, folder: resolve(folder) }], COMPILERS, limits);
  print(`${count} schemas of ${folder}/ together: ${rounds} rounds`);
  const perSchema = (pick: (samples: readonly number[]) => number) =>
    COMPILERS.map((compiler) => pick(times.get(compiler)?.[0] ?? []) / count);
  const name = `${basename(folder)}/, ${count} schemas together`;
  return [
    { name, values: perSchema(median), unit: "milliseconds", isGoal: true, isBrief: true },
    { name: `${name}, least`, values: perSchema(min), unit: "milliseconds" },
  ];
}

/** The schemas of SchemaStore, each alone, as far as all compilers can do it. */
async function storeRows(store: string, limits: { rounds: number; budget: number }): Promise<readonly Row[]> {
  // Nothing is in the folder, so that none of them finds more than the one schema.
  const folder = mkdtempSync(join(tmpdir(), "triptych-bench-schemas-"));
  try {
    const tasks = [...storeSchemas(store)].map(([file, schema]) => ({ schemas: { [file]: schema }, folder }));
    const able = await ableTasks(tasks);
    const { rounds, times } = await takeTurns(able, COMPILERS, limits);
    print(`${able.length} schemas of SchemaStore, each alone: ${rounds} rounds`);
    const each = (pick: (samples: readonly number[]) => number) =>
      COMPILERS.map((compiler) => (times.get(compiler) ?? []).map(pick));
    const medians = each(median);
    const name = `SchemaStore, ${able.length} schemas alone`;
    return [
      { name: `${name}, mean`, values: medians.map(mean), unit: "milliseconds", isGoal: true, isBrief: true },
      { name: `${name}, mean of the least`, values: each(min).map(mean), unit: "milliseconds" },
      { name: `${name}, median schema`, values: medians.map(middle), unit: "milliseconds", isBrief: true },
      {
        name: `${name}, geometric mean of the ratios`,
        values: ratioMeans(medians),
        unit: "ratio",
        isGoal: true,
        isBrief: true,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Says how many are left out. */
async function ableTasks(tasks: readonly Task[]) {
  const { error } = console;
  // json-schema-to-typescript prints what it finds, and throws after that.
  console.error = () => undefined;
  const { able, reasons } = await tryOut(tasks, [allOutputs, peer]).finally(() => {
    console.error = error;
  });
  print(`\n${tasks.length - able.length} of ${tasks.length} schemas of SchemaStore are left out:`);
  for (const [reason, count] of [...reasons].sort(([, a], [, b]) => b - a)) print(`${count} x ${reason}`);
  return able;
}

/**
 * For each compiler the geometric mean, over the schemas, of how many times the peer's time it takes.
 * @param times - of each compiler, for each schema
 */
function ratioMeans(times: readonly (readonly number[])[]) {
  const base = times.at(-1) ?? [];
  return times.map((own) => Math.exp(mean(own.map((time, index) => Math.log(time / (base[index] ?? Number.NaN))))));
}

function mean(values: readonly number[]) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** @param {readonly number[]} values in any order */
function middle(values: readonly number[]) {
  return median(values.toSorted((a, b) => a - b));
}

function min(sorted: readonly number[]) {
  return sorted[0] ?? Number.NaN;
}

function cells({ name, values, unit }: Row) {
  const base = unit === "ratio" ? 1 : (values.at(-1) ?? Number.NaN);
  const ratios = values.map((value) => `${(value / base).toFixed(2)} x`);
  if (unit === "ratio") return [name, ...ratios];
  const own = values.length - 1;
  return [name, ...values.map((value, index) => `${value.toFixed(2)}${index < own ? ` (${ratios[index]})` : ""}`)];
}

function goals(rows: readonly Row[]) {
  return goalTable(
    rows
      .filter(({ isGoal }) => isGoal === true)
      .map(({ name, values, unit }) => ({
        name: `all three outputs, at most ${FACTOR} x json-schema-to-typescript: ${name}`,
        value: values[0],
        base: values.at(-1) ?? Number.NaN,
        factor: FACTOR,
        phrase: (amount) => (unit === "ratio" ? `${amount.toFixed(2)} x` : `${amount.toFixed(2)} ms`),
      })),
  );
}

function print(line: string) {
  process.stdout.write(`${line}\n`);
}
