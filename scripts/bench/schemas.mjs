// npm run bench -- schemas [--schemas FOLDER] [--schemastore FOLDER] [--rounds N] [--write-readme]
// Milliseconds per schema inside one process, the packages loaded and warm: what a tool costs a program that calls it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { markdownTable, writeReadmeSection } from "../conformance/readme-section.ts";
import { schemasIn, storeSchemas } from "../conformance/store/folder.ts";
import { allOutputs, peer, typesOnly } from "./compilers.mjs";
import { goalTable } from "./goals.mjs";
import { median } from "./measure.mjs";
import { table } from "./table.ts";
import { takeTurns, tryOut } from "./turns.mjs";

/** @import { BenchOptions } from "./bench.mjs" */
/** @import { Task } from "./compilers.mjs" */

/**
 * One number for each compiler, in the order of COMPILERS.
 * @typedef {object} Row
 * @property {string} name
 * @property {readonly number[]} values
 * @property {"milliseconds" | "ratio"} unit the ratio is that to json-schema-to-typescript
 * @property {boolean} [isGoal] whether triptych has promised something about it
 * @property {boolean} [isBrief] whether README.md has it
 */

const COMPILERS = [allOutputs, typesOnly, peer];
const ROUNDS = 100;
/** Milliseconds for each set of schemas. */
const BUDGET = 120e3;
const FACTOR = 2;

/** @param {BenchOptions} options */
export async function benchSchemas({ schemas, schemastore, rounds = ROUNDS, writeReadme }) {
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

/**
 * The schemas of a folder, which refer to one another, all of them at once.
 * @param {string} folder
 * @param {{ rounds: number, budget: number }} limits
 * @returns {Promise<readonly Row[]>}
 */
async function folderRows(folder, limits) {
  const schemas = Object.fromEntries(schemasIn(folder));
  const count = Object.keys(schemas).length;
  const { rounds, times } = await takeTurns([{ schemas, folder: resolve(folder) }], COMPILERS, limits);
  print(`${count} schemas of ${folder}/ together: ${rounds} rounds`);
  const perSchema = (/** @type {(samples: readonly number[]) => number} */ pick) =>
    COMPILERS.map((compiler) => pick(times.get(compiler)?.[0] ?? []) / count);
  const name = `${basename(folder)}/, ${count} schemas together`;
  return [
    { name, values: perSchema(median), unit: "milliseconds", isGoal: true, isBrief: true },
    { name: `${name}, least`, values: perSchema(least), unit: "milliseconds" },
  ];
}

/**
 * The schemas of SchemaStore, each alone, as far as all compilers can do it.
 * @param {string} store
 * @param {{ rounds: number, budget: number }} limits
 * @returns {Promise<readonly Row[]>}
 */
async function storeRows(store, limits) {
  // Nothing is in the folder, so that none of them finds more than the one schema.
  const folder = mkdtempSync(join(tmpdir(), "triptych-bench-schemas-"));
  try {
    const tasks = [...storeSchemas(store)].map(([file, schema]) => ({ schemas: { [file]: schema }, folder }));
    const able = await ableTasks(tasks);
    const { rounds, times } = await takeTurns(able, COMPILERS, limits);
    print(`${able.length} schemas of SchemaStore, each alone: ${rounds} rounds`);
    const each = (/** @type {(samples: readonly number[]) => number} */ pick) =>
      COMPILERS.map((compiler) => (times.get(compiler) ?? []).map(pick));
    const medians = each(median);
    const name = `SchemaStore, ${able.length} schemas alone`;
    return [
      { name: `${name}, mean`, values: medians.map(mean), unit: "milliseconds", isGoal: true, isBrief: true },
      { name: `${name}, mean of the least`, values: each(least).map(mean), unit: "milliseconds" },
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

/**
 * Says how many are left out.
 * @param {readonly Task[]} tasks
 */
async function ableTasks(tasks) {
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
 * @param {readonly (readonly number[])[]} times of each compiler, for each schema
 */
function ratioMeans(times) {
  const base = times.at(-1) ?? [];
  return times.map((own) => Math.exp(mean(own.map((time, index) => Math.log(time / (base[index] ?? Number.NaN))))));
}

/** @param {readonly number[]} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** @param {readonly number[]} values in any order */
function middle(values) {
  return median(values.toSorted((a, b) => a - b));
}

/** @param {readonly number[]} sorted */
function least(sorted) {
  return sorted[0] ?? Number.NaN;
}

/** @param {Row} row */
function cells({ name, values, unit }) {
  const base = unit === "ratio" ? 1 : (values.at(-1) ?? Number.NaN);
  const ratios = values.map((value) => `${(value / base).toFixed(2)} x`);
  if (unit === "ratio") return [name, ...ratios];
  const own = values.length - 1;
  return [name, ...values.map((value, index) => `${value.toFixed(2)}${index < own ? ` (${ratios[index]})` : ""}`)];
}

/** @param {readonly Row[]} rows */
function goals(rows) {
  return goalTable(
    rows
      .filter(({ isGoal }) => isGoal === true)
      .map(({ name, values, unit }) => ({
        name: `all three outputs, at most ${FACTOR} x json-schema-to-typescript: ${name}`,
        value: values[0],
        base: values.at(-1) ?? Number.NaN,
        factor: FACTOR,
        say: (amount) => (unit === "ratio" ? `${amount.toFixed(2)} x` : `${amount.toFixed(2)} ms`),
      })),
  );
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
