// npm run bench -- store --schemastore DIR [--formats assert|annotate] [--file REGEX] [--sample N] [--rounds N]
//                        [--check] [--least-mean X] [--write-readme]
// How long a verdict takes on every schema of SchemaStore that has instances, beside ajv, ata-validator, and
// JSON.parse of the same text, in turns in this very run. --check: exit code 1 where a goal is missed; --least-mean X
// lowers the goals to one, X times ajv, for machines that do much else beside.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { markdownTable, writeReadmeSection } from "../../conformance/readme-section.ts";
import type { BenchOptions } from "../bench.ts";
import { table } from "../table.ts";
import type { Formats } from "./contender.ts";
import { contendersFor, PEERS } from "./contenders.ts";
import { missedGoals } from "./goals.ts";
import { shortestTimes } from "./rounds.ts";
import { type StoreCase, storeCases } from "./store-case.ts";
import { type Row, type Summary, summaryOf } from "./summary.ts";

const ROUNDS = 5;
/** So many of the schemas where triptych does worst are shown for each contender. */
const WORST = 15;

export async function benchStore(options: BenchOptions): Promise<void> {
  const { schemastore, file, sample, rounds = ROUNDS, formats } = options;
  if (schemastore === undefined) throw new Error("--schemastore is wanted: a folder with schemas/ and test/");
  const cases = storeCases(schemastore, {
    ...(file === undefined ? {} : { file: new RegExp(file) }),
    ...(sample === undefined ? {} : { sample }),
  });
  const found: (readonly [Formats, readonly Summary[]])[] = [];
  for (const mode of formats === undefined ? (["assert", "annotate"] as const) : [formats]) {
    const rows = await measure(cases, mode, rounds);
    const summaries = PEERS.map((name) => summaryOf(name, rows, WORST)).filter(({ schemas }) => schemas > 0);
    found.push([mode, summaries]);
    print(report(mode, rows, cases.length, summaries));
  }
  if (options.writeReadme) writeReadmeSection("speed", readmeText(found));
  if (!options.check) return;
  const missed = found.flatMap(([mode, summaries]) =>
    missedGoals(summaries, options.leastMean).map((goal) => `formats ${mode}: ${goal}`),
  );
  print(missed.length === 0 ? "All goals are met." : missed.map((goal) => `MISSED  ${goal}`).join("\n"));
  if (missed.length > 0) process.exitCode = 1;
}

async function measure(cases: readonly StoreCase[], formats: Formats, rounds: number): Promise<readonly Row[]> {
  const scratch = mkdtempSync(join(tmpdir(), "triptych-bench-store-"));
  try {
    const rows: Row[] = [];
    for (const one of cases) {
      const contenders = await contendersFor(one, formats, join(scratch, one.name));
      const values = one.texts.map((text): unknown => JSON.parse(text));
      const accepted = one.texts.filter((text, index) =>
        contenders.every(({ accepts, takesText }) => accepts(takesText ? text : values[index])),
      );
      if (contenders.length === 0 || accepted.length === 0) continue;
      rows.push({ name: one.name, instances: accepted.length, times: shortestTimes(contenders, accepted, rounds) });
    }
    return rows;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function report(mode: Formats, rows: readonly Row[], cases: number, summaries: readonly Summary[]): string {
  const left = cases - rows.length;
  const lines = [
    `\nformats: ${mode}; ${rows.length} schemas with instances that all accept (${left} without, or faulty).`,
    "How many times the time of triptych:\n",
    table([HEAD, ...summaries.map(cells)]),
  ];
  for (const { name, worst } of summaries) {
    const worstRows = worst.map((one) => [one.name, one.ratio.toFixed(2), ...one.times.map((time) => time.toFixed(0))]);
    lines.push(table([[`worst beside ${name}`, "ratio", "ns triptych", `ns ${name}`], ...worstRows]));
  }
  return lines.join("\n");
}

const HEAD = ["", "schemas", "geometric mean", "p10", "median", "slower on"];

function cells({ name, schemas, mean, tenth, median, losses }: Summary): readonly string[] {
  const part = `${losses} (${((losses / schemas) * 100).toFixed(1)} %)`;
  return [name, String(schemas), mean.toFixed(2), tenth.toFixed(2), median.toFixed(2), part];
}

function readmeText(found: readonly (readonly [Formats, readonly Summary[]])[]): string {
  const { node, v8 } = process.versions;
  const rows = found.flatMap(([mode, summaries]) => summaries.map((one) => [`formats: ${mode}`, ...cells(one)]));
  const title = `How many times the time of triptych (Node ${node}, V8 ${v8}):`;
  return `${title}\n\n${markdownTable([["", ...HEAD], ...rows])}`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
