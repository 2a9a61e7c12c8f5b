// npm run bench -- linear [--check]
// How time grows with size: of generation, with schemas that are large in one way, and of verdicts, with documents of
// 10 kB to 1 MB that are as hard as can be for a format or a keyword. The slope is that of a line in a plot with
// logarithmic axes: 1 is linear, 2 is quadratic.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "../../../generator/index.ts";
import { importGuards, makeFolder, writeArtifacts } from "../../vitest/emitted.ts";
import type { BenchOptions } from "../bench.ts";
import { coldGenerate } from "../contenders.ts";
import { measureOnce } from "../measure.ts";
import { table } from "../table.ts";
import { LARGE_SCHEMAS } from "./large-schemas.ts";
import { LONG_INSTANCES } from "./long-instances.ts";

const PARTS = [2500, 10_000];
const BYTES = [10_000, 100_000, 1_000_000];
const MAX_SLOPE = 1.2;
const MAX_SECONDS = 20;
const MAX_MEBIBYTES = 1024;
/** Below so many milliseconds a slope is noise. */
const NOISE = 20;
/** Below so many milliseconds beyond start-up the slope of generation is noise. */
const NOISE_OF_GENERATION = 500;
const ROUNDS = 3;

export async function benchLinear({ check }: BenchOptions): Promise<void> {
  const isGood = [generation(), await verdicts()].every((one) => one);
  if (check && !isGood) process.exitCode = 1;
}

/** Whether large schemas are generated in time, that of the clock, in memory, and linearly, by the processor's time. */
function generation(): boolean {
  const scratch = mkdtempSync(join(tmpdir(), "triptych-bench-linear-"));
  try {
    const start = generated(1, () => true, scratch).processor;
    const rows = Object.entries(LARGE_SCHEMAS).map(([name, schemaOf]) => {
      const sizes = PARTS.map((size) => generated(size, schemaOf, scratch));
      const steps = sizes.map(({ processor }) => Math.max(1, processor - start));
      const isNoise = (steps.at(-1) ?? 0) < NOISE_OF_GENERATION;
      const grows = slope(PARTS, steps);
      const { milliseconds = Number.NaN, mebibytes = Number.NaN } = sizes.at(-1) ?? {};
      const isGood =
        (isNoise || grows <= MAX_SLOPE) && milliseconds <= MAX_SECONDS * 1000 && mebibytes <= MAX_MEBIBYTES;
      const times = sizes.map((size) => (size.milliseconds / 1000).toFixed(1));
      const cells = [name, ...times, mebibytes.toFixed(0), isNoise ? "" : grows.toFixed(2), isGood ? "met" : "not met"];
      return { isGood, cells };
    });
    const head = ["generation of", ...PARTS.map((size) => `${size}, s`), "peak MiB", "slope", "goal"];
    process.stdout.write(`${table([head, ...rows.map(({ cells }) => cells)])}\n`);
    return rows.every(({ isGood }) => isGood);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function generated(size: number, schemaOf: (size: number) => unknown, scratch: string) {
  const schemas = join(scratch, "schemas");
  mkdirSync(schemas, { recursive: true });
  writeFileSync(join(schemas, "large.schema.json"), JSON.stringify(schemaOf(size)));
  const options = { cwd: process.cwd(), scratch };
  const { time, processor, memory, failure } = measureOnce(coldGenerate(schemas), join(scratch, "output"), options);
  if (failure !== undefined) throw new Error(failure);
  return { milliseconds: time, processor, mebibytes: memory };
}

/** Whether long documents are judged linearly, by `isX` and by `validateX`. */
async function verdicts(): Promise<boolean> {
  const { folder, remove } = makeFolder("bench-linear");
  try {
    const schemas = Object.fromEntries(LONG_INSTANCES.map(({ schema }, index) => [`s${index}.json`, schema]));
    const result = await compile({ schemas, language: "js", targets: ["guards"], formats: "assert" });
    writeArtifacts(folder, result.artifacts);
    const rows: (readonly string[])[] = [];
    let areGood = true;
    for (const [index, { name, instanceOf }] of LONG_INSTANCES.entries()) {
      const { is, validate } = await importGuards(folder, result, `s${index}.json`);
      const instances = BYTES.map(instanceOf);
      const worst = [is, validate].map((ask) => instances.map((instance) => milliseconds(() => ask(instance))));
      const slopes = worst.map((times) => slope(BYTES.slice(1), times.slice(1)));
      const isGood = worst.every((times, one) => (times.at(-1) ?? 0) < NOISE || (slopes[one] ?? 0) <= MAX_SLOPE);
      areGood &&= isGood;
      const cells = worst.flatMap((times, one) => [
        ...times.map((time) => time.toFixed(2)),
        (times.at(-1) ?? 0) < NOISE ? "" : (slopes[one] ?? 0).toFixed(2),
      ]);
      rows.push([name, ...cells, isGood ? "met" : "not met"]);
    }
    const sizes = BYTES.map((bytes) => `${bytes / 1000} kB`);
    process.stdout.write(table([["ms of isX and validateX", ...sizes, "slope", ...sizes, "slope", "goal"], ...rows]));
    return areGood;
  } finally {
    remove();
  }
}

/** The least of some rounds, of the processor. */
function milliseconds(ask: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    ask();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Between the first and the last of the sizes. */
function slope(sizes: readonly number[], times: readonly number[]): number {
  const grown = (values: readonly number[]): number => (values.at(-1) ?? Number.NaN) / (values[0] ?? Number.NaN);
  return Math.log(grown(times)) / Math.log(grown(sizes));
}
