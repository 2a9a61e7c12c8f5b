// npm run bench -- errors --schemastore DIR [--file REGEX] [--sample N] [--rounds N]
// How long it takes to say what is wrong with invalid values: every schema of SchemaStore with instances that it should
// refuse, beside ajv, which stops at the first error or collects all of them, in turns in this very run.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchOptions } from "../bench.ts";
import { table } from "../table.ts";
import { ajvOf } from "./ajv-of.ts";
import type { Contender } from "./contender.ts";
import { exported, ourModule } from "./ours.ts";
import { shortestTimes } from "./rounds.ts";
import { type StoreCase, storeCases } from "./store-case.ts";
import { type Row, summaryOf } from "./summary.ts";

const ROUNDS = 5;
const WORST = 15;
/** How much is asked for: `most` of triptych, `allErrors` of ajv. */
const MODES = [
  { name: "the first error", max: 1, allErrors: false },
  { name: "all errors", max: undefined, allErrors: true },
] as const;

type Mode = (typeof MODES)[number];

export async function benchErrors({ schemastore, file, sample, rounds = ROUNDS }: BenchOptions): Promise<void> {
  if (schemastore === undefined) throw new Error("--schemastore is wanted: a folder with schemas/ and negative_test/");
  const cases = storeCases(schemastore, {
    valid: false,
    ...(file === undefined ? {} : { file: new RegExp(file) }),
    ...(sample === undefined ? {} : { sample }),
  });
  const scratch = mkdtempSync(join(tmpdir(), "triptych-bench-errors-"));
  try {
    for (const mode of MODES) {
      const rows: Row[] = [];
      for (const one of cases) rows.push(...(await rowOf(one, mode, join(scratch, mode.name, one.name), rounds)));
      print(report(mode, rows));
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The times on the instances that both refuse; none where either cannot compile the schema. */
async function rowOf(one: StoreCase, mode: Mode, folder: string, rounds: number): Promise<readonly Row[]> {
  const contenders = await contendersFor(one, mode, folder);
  const refused = one.texts.filter((text) => contenders.every(({ accepts }) => accepts(JSON.parse(text)) !== true));
  if (contenders.length === 0 || refused.length === 0) return [];
  return [{ name: one.name, instances: refused.length, times: shortestTimes(contenders, refused, rounds) }];
}

async function contendersFor(one: StoreCase, mode: Mode, folder: string): Promise<readonly Contender[]> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  try {
    const { file, validate } = await ourModule(one, "assert", folder);
    const validation = await exported(file, validate);
    const { validate: ajv } = ajvOf(one, "assert", { allErrors: mode.allErrors });
    return [
      { name: "triptych", accepts: (value) => isOk(validation(value, mode.max)) },
      { name: "ajv", accepts: ajv },
    ];
  } catch {
    return [];
  }
}

function isOk(validation: unknown): boolean {
  return typeof validation === "object" && validation !== null && "ok" in validation && validation.ok === true;
}

function report({ name }: Mode, rows: readonly Row[]): string {
  const { schemas, mean, tenth, median, losses, worst } = summaryOf("ajv", rows, WORST);
  const head = ["schemas", "geometric mean", "p10", "median", "slower on"];
  const cells = [String(schemas), mean.toFixed(2), tenth.toFixed(2), median.toFixed(2), String(losses)];
  const slowest = worst.map((one) => [one.name, one.ratio.toFixed(2), ...one.times.map((time) => time.toFixed(0))]);
  return [
    `\n${name}: how many times the time of triptych ajv takes.\n`,
    table([head, cells]),
    table([["worst", "ratio", "ns triptych", "ns ajv"], ...slowest]),
  ].join("\n");
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
