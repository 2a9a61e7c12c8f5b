// npm run bench [-- --runs N] [--schemas FOLDER]
// npm run bench -- guards [--rounds N] [--schemastore FOLDER] [--write-readme]
// The wall time and memory of triptych beside those of the tools that it stands in for, measured in this very run.
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bareNode, coldGenerate, peers, repeatedGenerate } from "./contenders.mjs";
import { benchGuards } from "./guards.mjs";
import { measure, median } from "./measure.mjs";
import { table } from "./table.mjs";

/** @import { Measurement } from "./measure.mjs" */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Startup times are short and noisy, so they get more runs. */
const STARTUP_FACTOR = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string", default: "7" },
    schemas: { type: "string", default: "schema" },
    rounds: { type: "string", default: "9" },
    schemastore: { type: "string" },
    "write-readme": { type: "boolean", default: false },
  },
});
if (positionals[0] === "guards") {
  await benchGuards({
    schemastore: values.schemastore,
    rounds: Number(values.rounds),
    writeReadme: values["write-readme"],
  });
  process.exit();
}
const runs = Number(values.runs);
const scratch = mkdtempSync(join(tmpdir(), "triptych-bench-"));
process.chdir(ROOT);

try {
  if (!existsSync("dist/cli.js")) throw new Error("dist/cli.js does not exist; run npm run build");
  const files = readdirSync(values.schemas).filter((name) => name.endsWith(".json"));
  const settings = { cwd: ROOT, scratch };
  print(
    `${files.length} schemas in ${values.schemas}/, node ${process.version}, ${cpus().length} x ${cpus()[0]?.model}\n`,
  );
  const [ours, ...others] = measure([coldGenerate(values.schemas), ...peers(values.schemas)], { ...settings, runs });
  const [again, bare] = measure([repeatedGenerate(values.schemas), bareNode], {
    ...settings,
    runs: runs * STARTUP_FACTOR,
  });
  if (ours === undefined || again === undefined || bare === undefined) throw new Error("nothing was measured");
  report([ours, ...others, again, bare]);
  goals(ours, others, again, bare);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** @param {readonly Measurement[]} measurements */
function report(measurements) {
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

/**
 * @param {Measurement} ours
 * @param {readonly Measurement[]} others
 * @param {Measurement} again
 * @param {Measurement} bare
 */
function goals(ours, others, again, bare) {
  // A program that failed did not do the work, so its time does not count in our favour.
  const sum = others
    .filter(({ failure }) => failure === undefined)
    .reduce((total, { times }) => total + median(times), 0);
  const rows = [
    goal("cold generate, less than the others together", ours, 1, sum),
    goal("nothing changed, at most 2 x node -e 0", again, 2, median(bare.times)),
  ];
  print(`\n${table([["goal", "triptych", "limit", "ratio", "verdict"], ...rows])}`);
}

/**
 * @param {string} name
 * @param {Measurement} ours
 * @param {number} factor
 * @param {number} base milliseconds
 */
function goal(name, ours, factor, base) {
  if (ours.failure !== undefined) return [name, "failed", milliseconds(base * factor), "", "not met"];
  const time = median(ours.times);
  const verdict = time <= base * factor ? "met" : "not met";
  return [name, milliseconds(time), milliseconds(base * factor), `${(time / base).toFixed(2)} x`, verdict];
}

/** @param {number | undefined} time */
function milliseconds(time) {
  return time === undefined ? "" : `${time.toFixed(0)} ms`;
}

/** @param {string} text */
function print(text) {
  process.stdout.write(text);
}
