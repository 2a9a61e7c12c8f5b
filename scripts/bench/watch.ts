// npm run bench -- watch [--models 1000] [--edits 50] [--against FOLDER]
// How long a watch takes from a saved schema to the last output. FOLDER holds another build, dist/ of an earlier version.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { BenchOptions } from "./bench.ts";
import { type SyntheticModel, syntheticModels } from "./synthetic-models.ts";
import { table } from "./table.ts";

const BUILD = fileURLToPath(new URL("../../dist", import.meta.url));
const PROGRAM = fileURLToPath(new URL("watched-edits.mjs", import.meta.url));
/** So many models name the one whose title changes. */
const NAMING = 30;
/** Milliseconds that half of the edits, and nineteen of twenty, may take: of 1,000 models and of more. */
const GOALS = { few: [50, 100], title: [100, 200], many: [150, 300] } as const;
/** MiB for 1,000 models. */
const MEMORY = 400;

/** One kind of edit. */
interface EditTimes {
  readonly kind: string;
  /** On the wall clock, from the return of the writing call to the last output. */
  readonly times: readonly number[];
  /** Of the processor, which a busy machine does not lengthen as much. */
  readonly processor: readonly number[];
}

/** What the measured program prints; milliseconds, and MiB at the peak. */
interface WatchTimes {
  readonly kinds: readonly EditTimes[];
  readonly first: number;
  readonly memory: number;
}

/** Times edits of each kind under a watch. */
export function benchWatch({ models, edits, against }: BenchOptions) {
  const builds = [BUILD, ...(against === undefined ? [] : [resolve(against)])];
  for (const count of models) {
    const measured = builds.map((build) => measureBuild(build, count, edits));
    const kinds = measured[0]?.kinds.map(({ kind }) => kind) ?? [];
    const rows = kinds.map((kind) => [kind, ...measured.map((one) => cell(one, kind)), goalOf(kind, count)]);
    const heads = [
      `${count} models: p50 / p95 ms (of the processor)`,
      "this build",
      ...(against === undefined ? [] : ["the other"]),
      "goal",
    ];
    const memory = ["peak MiB", ...measured.map((one) => one.memory.toFixed(0)), count > 1000 ? "" : String(MEMORY)];
    const first = ["first run, s", ...measured.map((one) => (one.first / 1000).toFixed(1)), ""];
    process.stdout.write(`${table([heads, ...rows, first, memory])}\n`);
  }
}

function measureBuild(build: string, count: number, edits: number): WatchTimes {
  const folder = mkdtempSync(join(tmpdir(), "triptych-bench-watch-"));
  try {
    mkdirSync(join(folder, "schemas"));
    let index = 0;
    for (const { file, schema } of syntheticModels(count))
      writeFileSync(join(folder, "schemas", file), JSON.stringify(naming(schema, index++), null, 2));
    const argv = [PROGRAM, build, folder, String(edits)];
    const { stdout, stderr, status } = spawnSync(process.execPath, argv, { encoding: "utf8", maxBuffer: 1e8 });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as WatchTimes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first models refer to the very first one, too. */
function naming(schema: SyntheticModel, index: number): SyntheticModel {
  if (index === 0 || index > NAMING) return schema;
  const named = { named: { $ref: "model-000000.schema.json" } };
  return { ...schema, properties: { ...schema.properties, ...named } };
}

function cell({ kinds }: WatchTimes, wanted: string) {
  const found = kinds.find(({ kind }) => kind === wanted);
  return `${quantiles(found?.times ?? [])} (${quantiles(found?.processor ?? [])})`;
}

function quantiles(times: readonly number[]) {
  const ascending = [...times].sort((a, b) => a - b);
  return [0.5, 0.95].map((part) => quantile(ascending, part)).join(" / ");
}

function quantile(ascending: readonly number[], part: number) {
  return (ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * part))] ?? Number.NaN).toFixed(0);
}

function goalOf(kind: string, count: number) {
  return (count > 1000 ? GOALS.many : kind === "title" ? GOALS.title : GOALS.few).join(" / ");
}
