// npm run bench [-- --runs N] [--schemas FOLDER]
// The wall time and memory of whole programs: triptych beside those of the tools that it stands in for.
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchOptions } from "./bench.ts";
import { bareNode, coldGenerate, peers, repeatedGenerate } from "./contenders.ts";
import { goalTable } from "./goals.ts";
import { type Measurement, measure, median } from "./measure.ts";
import { table } from "./table.ts";

/** Startup times are short and noisy, so they get more runs. */
const STARTUP_FACTOR = 3;

/** Times whole programs. */
export function benchPrograms({ runs, schemas }: BenchOptions) {
  if (!existsSync("dist/cli.js")) throw new Error("dist/cli.js does not exist; run npm run build");
  const scratch = mkdtempSync(join(tmpdir(), "triptych-bench-"));
  try {
    const files = readdirSync(schemas).filter((name) => name.endsWith(".json"));
    const settings = { cwd: process.cwd(), scratch };
    print(`${files.length} schemas in ${schemas}/, node ${process.version}, ${cpus().length} x ${cpus()[0]?.model}\n`);
    const [ours, ...others] = measure([coldGenerate(schemas), ...peers(schemas)], { ...settings, runs });
    const [again, bare] = measure([repeatedGenerate(schemas), bareNode], { ...settings, runs: runs * STARTUP_FACTOR });
    if (ours === undefined || again === undefined || bare === undefined) throw new Error("nothing was measured");
    report([ours, ...others, again, bare]);
    print(`\n${goals(ours, others, again, bare)}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function report(measurements: readonly Measurement[]) {
  const rows = measurements.map(({ name, times, memory, failure }) =>
    failure === undefined
      ? [
          name,
          milliseconds(median(times)),
          milliseconds(times[0]),
          milliseconds(times.at(-1)),
          `${memory.toFixed(0)} MiB`,
        ]
      : [name, "failed", "", "", ""],
  );
  print(table([["program", "median", "least", "most", "peak memory"], ...rows]));
  for (const { name, failure } of measurements) if (failure !== undefined) print(`${name} failed: ${failure}\n`);
}

function goals(ours: Measurement, others: readonly Measurement[], again: Measurement, bare: Measurement) {
  // A program that failed did not do the work, so its time does not count in our favour.
  const sum = others
    .filter(({ failure }) => failure === undefined)
    .reduce((total, { times }) => total + median(times), 0);
  return goalTable([
    {
      name: "cold generate, less than the others together",
      value: time(ours),
      factor: 1,
      base: sum,
      phrase: milliseconds,
    },
    {
      name: "nothing changed, at most 2 x node -e 0",
      value: time(again),
      factor: 2,
      base: median(bare.times),
      phrase: milliseconds,
    },
  ]);
}

function time({ times, failure }: Measurement) {
  return failure === undefined ? median(times) : undefined;
}

function milliseconds(amount: number | undefined) {
  return amount === undefined ? "" : `${amount.toFixed(0)} ms`;
}

function print(text: string) {
  process.stdout.write(text);
}
