import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

/**
 * A program to be measured.
 * @typedef {object} Contender
 * @property {string} name as the table shows it
 * @property {(folder: string) => readonly string[]} argv arguments of node; `folder` is empty and the contender's own
 * @property {boolean} writes whether it must leave files in the folder
 * @property {boolean} [keepsFolder] true where all runs share one folder, which the first fills
 */

/**
 * What was measured.
 * @typedef {object} Measurement
 * @property {string} name
 * @property {readonly number[]} times milliseconds of wall time, one a run, ascending
 * @property {number} memory peak resident memory of one more run, in MiB
 * @property {string} [failure] why the program failed; its numbers then say nothing
 */

const REPORTER = new URL("report-memory.mjs", import.meta.url).href;

/**
 * Runs the contenders in turn, so that a busy machine is equally unfair to all.
 * @param {readonly Contender[]} contenders
 * @param {{ runs: number, cwd: string, scratch: string }} settings
 * @returns {readonly Measurement[]}
 */
export function measure(contenders, { runs, cwd, scratch }) {
  const states = contenders.map((contender, index) => ({
    contender,
    folder: join(scratch, String(index)),
    times: /** @type {number[]} */ ([]),
    memory: 0,
    /** @type {string | undefined} */
    failure: undefined,
  }));
  for (const state of states) {
    // The first run is not counted: it warms the disk cache, and asks for the memory.
    const { memory, failure } = measureOnce(state.contender, state.folder, { cwd, scratch });
    state.memory = memory;
    state.failure = failure;
  }
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
 * @param {Contender} contender
 * @param {string} folder
 * @param {{ cwd: string, scratch: string }} settings
 * @returns {{ time: number, memory: number, failure?: string | undefined }} milliseconds and MiB
 */
export function measureOnce(contender, folder, { cwd, scratch }) {
  const memoryFile = join(scratch, "memory");
  const { time, failure } = run(contender, folder, cwd, ["--import", REPORTER], memoryFile);
  return { time, memory: failure === undefined ? Number(readFileSync(memoryFile, "utf8")) / 1024 : 0, failure };
}

/**
 * @param {Contender} contender
 * @param {string} folder
 * @param {string} cwd
 * @param {readonly string[]} nodeOptions
 * @param {string} [memoryFile]
 * @returns {{ time: number, failure?: string }}
 */
function run(contender, folder, cwd, nodeOptions, memoryFile) {
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

/** @param {string} folder */
function holdsFiles(folder) {
  return existsSync(folder) && readdirSync(folder).length > 0;
}

/**
 * The middle one of ascending numbers; the mean of the middle two where there are two.
 * @param {readonly number[]} sorted
 */
export function median(sorted) {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
