// npm run bench -- guards [--schemastore FOLDER] [--rounds N]
// How long a verdict takes, side by side in this very run and over the same instances, and how large the code is.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchOptions } from "./bench.ts";
import { schemastoreCases, specCase } from "./guard-cases.ts";
import { table } from "./table.ts";
import { type Contender, contenders } from "./validators.ts";

/** One sample lasts at least this long, in nanoseconds: the clock is not what is measured. */
const SAMPLE = 20e6;
const ROUNDS = 9;

/** Times verdicts, and weighs the code. */
export async function benchGuards({ schemastore, rounds = ROUNDS }: BenchOptions) {
  const scratch = mkdtempSync(join(tmpdir(), "triptych-bench-guards-"));
  try {
    const cases = [specCase(), ...(schemastore === undefined ? [] : schemastoreCases(schemastore))];
    const ratios = new Map<string, number[]>();
    const rows: string[][] = [];
    for (const [index, one] of cases.entries()) {
      const entrants = await contenders(one, join(scratch, String(index)));
      const times = measure(entrants, one.instances, rounds);
      const ours = times.get("triptych");
      rows.push([one.name, String(one.instances.length), ...entrants.map((entrant) => cell(entrant, times))]);
      for (const [name, time] of times) {
        if (ours !== undefined && name !== "triptych") ratios.set(name, [...(ratios.get(name) ?? []), time / ours]);
      }
      for (const { name, failure } of entrants) if (failure !== undefined) print(`${one.name}: ${name}: ${failure}`);
    }
    const names = ["triptych", "ajv", "ata-validator", "typebox", "JSON.parse"];
    print(`\nNanoseconds per instance (kilobytes of the code, minified and gzipped); median of ${rounds} rounds.\n`);
    print(table([["case", "instances", ...names], ...rows]));
    print("\nHow many times the time of triptych, geometric mean (least to most):");
    for (const [name, values] of ratios) print(`${name}: ${spread(values)}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function cell({ name, bytes }: Contender, times: ReadonlyMap<string, number>) {
  const time = times.get(name);
  if (time === undefined) return "-";
  return `${time.toFixed(0)}${bytes === undefined ? "" : ` (${(bytes / 1000).toFixed(1)})`}`;
}

function spread(values: readonly number[]) {
  const mean = Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
  return `${mean.toFixed(2)} (${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}), ${values.length} cases`;
}

/**
 * The median time of each contender for one instance, in nanoseconds. All of them take turns in every round, so
 * that a machine that slows down slows all of them down.
 */
function measure(entrants: readonly Contender[], instances: readonly unknown[], rounds: number) {
  const texts = instances.map((instance) => JSON.stringify(instance));
  const able = entrants.flatMap(({ name, accepts }) => (accepts === undefined ? [] : [{ name, accepts }]));
  const samples = new Map<string, number[]>();
  const turns = able.map(({ name, accepts }) => {
    const values = name === "JSON.parse" ? texts : instances;
    let repeats = 1;
    while (lap(accepts, values, repeats) < SAMPLE) repeats *= 2;
    return { name, accepts, values, repeats };
  });
  for (let round = 0; round < rounds; round++) {
    for (const { name, accepts, values, repeats } of turns) {
      const time = lap(accepts, values, repeats) / repeats / values.length;
      samples.set(name, [...(samples.get(name) ?? []), time]);
    }
  }
  return new Map([...samples].map(([name, times]) => [name, times.sort((a, b) => a - b)[times.length >> 1] ?? 0]));
}

/** Verdicts go here, so that no engine may leave them out. */
export const verdicts = { accepted: 0 };

function lap(accepts: (value: unknown) => unknown, values: readonly unknown[], repeats: number) {
  const start = process.hrtime.bigint();
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (let index = 0; index < values.length; index++) if (accepts(values[index])) verdicts.accepted++;
  }
  return Number(process.hrtime.bigint() - start);
}

function print(line: string) {
  process.stdout.write(`${line}\n`);
}
