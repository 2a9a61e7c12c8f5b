import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

/** A program to be measured. */
export interface Contender {
  /** As the table shows it. */
  readonly name: string;
  /** Arguments of node; `folder` is empty and the contender's own. */
  readonly argv: (folder: string) => readonly string[];
  /** Whether it must leave files in the folder. */
  readonly writes: boolean;
  /** True where all runs share one folder, which the first fills. */
  readonly keepsFolder?: boolean;
}

/** What was measured. */
export interface Measurement {
  readonly name: string;
  /** Milliseconds of wall time, one a run, ascending. */
  readonly times: readonly number[];
  /** Peak resident memory of one more run, in MiB. */
  readonly memory: number;
  /** Why the program failed; its numbers then say nothing. */
  readonly failure?: string;
}

interface State {
  readonly contender: Contender;
  readonly folder: string;
  readonly times: number[];
  readonly memory: number;
  failure: string | undefined;
}

/** Plain JavaScript, since the measured programs run without tsx. */
const REPORTER = new URL("report-memory.mjs", import.meta.url).href;

/** Runs the contenders in turn, so that a busy machine is equally unfair to all. */
export function measure(
  contenders: readonly Contender[],
  { runs, cwd, scratch }: { runs: number; cwd: string; scratch: string },
): readonly Measurement[] {
  const states = contenders.map((contender, index): State => {
    const folder = join(scratch, String(index));
    // The first run is not counted: it warms the disk cache, and asks for the memory.
    const { memory, failure } = measureOnce(contender, folder, { cwd, scratch });
    return { contender, folder, times: [], memory, failure };
  });
  for (let round = 0; round < runs; round++) {
    for (const state of states) {
      if (state.failure !== undefined) continue;
      const { time, failure } = run(state.contender, state.folder, cwd, []);
      state.times.push(time);
      state.failure = failure;
    }
  }
  return states.map(({ contender, times, memory, failure }) => ({
    name: contender.name,
    times: times.sort((a, b) => a - b),
    memory,
    ...(failure === undefined ? {} : { failure }),
  }));
}

/**
 * Runs a contender a single time.
 * @returns milliseconds, of the clock and of the processors, and MiB
 */
export function measureOnce(
  contender: Contender,
  folder: string,
  { cwd, scratch }: { cwd: string; scratch: string },
): { time: number; processor: number; memory: number; failure?: string | undefined } {
  const memoryFile = join(scratch, "memory");
  const { time, failure } = run(contender, folder, cwd, ["--import", REPORTER], memoryFile);
  if (failure !== undefined) return { time, processor: 0, memory: 0, failure };
  const [memory = Number.NaN, processor = Number.NaN] = readFileSync(memoryFile, "utf8").split(" ").map(Number);
  return { time, processor: processor / 1000, memory: memory / 1024 };
}

function run(
  contender: Contender,
  folder: string,
  cwd: string,
  nodeOptions: readonly string[],
  memoryFile?: string,
): { time: number; failure?: string } {
  if (contender.keepsFolder !== true) rmSync(folder, { recursive: true, force: true });
  const env = { ...process.env, NO_COLOR: "1", ...(memoryFile === undefined ? {} : { BENCH_MEMORY_FILE: memoryFile }) };
  const start = performance.now();
  const child = spawnSync(process.execPath, [...nodeOptions, ...contender.argv(folder)], {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const time = performance.now() - start;
  if (child.status === 0 && (!contender.writes || holdsFiles(folder))) return { time };
  if (child.status === 0) return { time, failure: "it left no output" };
  const lines = `${child.stderr}\n${child.stdout}`.split("\n").filter((line) => line.trim() !== "");
  return { time, failure: lines[0] ?? `exit code ${child.status}` };
}

function holdsFiles(folder: string) {
  return existsSync(folder) && readdirSync(folder).length > 0;
}

/** The middle one of ascending numbers; the mean of the middle two where there are two. */
export function median(sorted: readonly number[]) {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
