// npm run bench -- scale [--models 1000,10000] [--against FOLDER]
// Time and memory of one cold generate as the schemas become many: made-up models that refer to one another.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { BenchOptions } from "./bench.ts";
import { coldGenerate } from "./contenders.ts";
import { type Goal, goalTable } from "./goals.ts";
import { measureOnce } from "./measure.ts";
import { runsAgain } from "./runs-again.ts";
import { syntheticModels } from "./synthetic-models.ts";
import { table } from "./table.ts";

export interface Size {
  readonly models: number;
  /** Milliseconds. */
  readonly time: number;
  /** Peak, MiB. */
  readonly memory: number;
  readonly failure: string | undefined;
}

/** How many models must do with so many MiB. */
const MEMORY_GOAL = { models: 10_000, memory: 2048 };
/** How much more each model may cost where there are many. */
const GROWTH = 1.5;

/** Times many models. */
export function benchScale({ models, against }: BenchOptions) {
  const scratch = mkdtempSync(join(tmpdir(), "triptych-bench-scale-"));
  try {
    // A single model shows what any run takes before it has read a schema.
    const counts = [...new Set([1, ...models])].sort((a, b) => a - b);
    const sizes = counts.map((count) => measureSize(count, scratch));
    print(table([["models", "seconds", "ms per model", "peak MiB", "MiB per 1000 models"], ...sizes.map(cells)]));
    for (const { models: count, failure } of sizes) if (failure !== undefined) print(`${count} models: ${failure}\n`);
    print(`\n${goalTable(goals(sizes))}`);
    const builds = new Map([
      ["this build", resolve("dist")],
      ...(against === undefined ? [] : [["the other", against] as const]),
    ]);
    for (const count of models) print(`\n${runsAgain(count, builds, scratch)}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function measureSize(models: number, scratch: string): Size {
  const schemas = join(scratch, "schemas");
  const output = join(scratch, "output");
  mkdirSync(schemas);
  for (const { file, schema } of syntheticModels(models)) {
    writeFileSync(join(schemas, file), `${JSON.stringify(schema, null, 2)}\n`);
  }
  const { time, memory, failure } = measureOnce(coldGenerate(schemas), output, { cwd: process.cwd(), scratch });
  for (const folder of [schemas, output]) rmSync(folder, { recursive: true, force: true });
  return { models, time, memory, failure };
}

function cells({ models, time, memory, failure }: Size) {
  if (failure !== undefined) return [String(models), "failed", "", "", ""];
  const perThousand = models < 1000 ? "" : ((memory / models) * 1000).toFixed(0);
  return [String(models), (time / 1000).toFixed(1), (time / models).toFixed(2), memory.toFixed(0), perThousand];
}

/**
 * @param sizes - ascending, and the first one is that of a single model
 */
function goals([single, ...sizes]: readonly Size[]): readonly Goal[] {
  const [fewest, max] = [sizes[0], sizes.at(-1)];
  const large = sizes.find(({ models }) => models === MEMORY_GOAL.models);
  const goals: Goal[] = [];
  if (large !== undefined) {
    const name = `${large.models} models, less than ${MEMORY_GOAL.memory} MiB`;
    goals.push({ name, value: ifDone(large, large.memory), base: MEMORY_GOAL.memory, factor: 1, phrase: mebibytes });
  }
  if (single === undefined || fewest === undefined || max === undefined || fewest === max) return goals;
  const compared = `${max.models} models at most ${GROWTH} x that of ${fewest.models}`;
  goals.push({
    factor: GROWTH,
    name: `time per model, ${compared}`,
    value: ifDone(max, max.time / max.models),
    base: ifDone(fewest, fewest.time / fewest.models) ?? Number.NaN,
    phrase: (amount) => `${amount.toFixed(2)} ms`,
  });
  // The programs and the packages themselves are most of what few models take, and would make any growth look small.
  const added = ({ models, memory }: Size) => ((memory - single.memory) / (models - single.models)) * 1024;
  goals.push({
    factor: GROWTH,
    name: `memory per model beyond the first, ${compared}`,
    value: ifDone(max, added(max)),
    base: ifDone(fewest, added(fewest)) ?? Number.NaN,
    phrase: (amount) => `${amount.toFixed(0)} KiB`,
  });
  return goals;
}

function ifDone({ failure }: Size, amount: number) {
  return failure === undefined ? amount : undefined;
}

function mebibytes(amount: number) {
  return `${amount.toFixed(0)} MiB`;
}

function print(text: string) {
  process.stdout.write(text);
}
