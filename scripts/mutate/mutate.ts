// npm run mutate -- [--file GLOB]... [--lines FROM-TO | --sample N [--seed N]] [--tests GLOB]...
// Changes the generator's code bit by bit, and looks whether a test fails: a mutant that survives is a test that is missing.
// --sample takes so many mutants at random, since all of them take a day. --tests takes these tests alone instead of all that
// `scripts/mutate/vitest.config.ts` lists: those beside the code answer soon. Prints the survivors, and the score with its
// confidence interval.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import picomatch from "picomatch";
import { type Mutant, score, survivors } from "./report.ts";
import { takeSample } from "./sample.ts";
import { TESTS_VARIABLE } from "./vitest.config.ts";

/** What is used of Stryker; its own declarations do not pass the strictest flags. */
interface MutationTester {
  readonly Stryker: new (options: object) => { readonly runMutationTest: () => Promise<readonly Mutant[]> };
}

/** A name that is no literal keeps the declarations out. */
const PACKAGE: string = "@stryker-mutator/core";
const { Stryker }: MutationTester = await import(PACKAGE);

const FILES = ["generator/{keywords,model,analyse,emit}/**/*.ts"];

/** What no test that says something within its process reads: looking for places in all files takes minutes. */
const UNREAD = ["/dist", "/examples", "/fuzz-failures", "/generator/diff/cases", "/scripts/toolchains"];

const { values } = parseArgs({
  options: {
    file: { type: "string", multiple: true, default: FILES },
    lines: { type: "string" },
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    tests: { type: "string", multiple: true, default: [] },
  },
});

// A runtime's files are copied into outputs as they stand, where what the tester writes into them does not compile.
const isWanted = picomatch(values.file, { ignore: ["**/*.test.ts", "**/testing/**", "**/runtime/**"] });
const sources = readdirSync("generator", { recursive: true, encoding: "utf8" });
const files = sources.map((path) => join("generator", path).replaceAll(sep, "/")).filter((path) => isWanted(path));
if (files.length === 0) throw new Error("no file is named so");

if (values.lines !== undefined && values.sample !== undefined)
  throw new Error("--lines and --sample exclude each other");
const all = values.lines === undefined ? files : files.map((file) => `${file}:${values.lines}`);
const sample =
  values.sample === undefined
    ? undefined
    : await takeSample(files, { size: Number(values.sample), seed: Number(values.seed) });

// The tester's processes load the configuration by themselves.
process.env[TESTS_VARIABLE] = JSON.stringify(values.tests);
process.env["WITHOUT_COMPILERS"] = "1";
process.env["RANDOM_SCHEMAS"] = "20";
const tempDirName = mkdtempSync(join(tmpdir(), "triptych-mutants-"));
process.once("exit", () => rmSync(tempDirName, { recursive: true, force: true }));
const results = await new Stryker({
  // Only what stands where the sample is gets changes: the code stays small and quick.
  mutate: sample?.places ?? all,
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner", fileURLToPath(new URL("sample.ts", import.meta.url))],
  // The plugin that samples is TypeScript.
  checkerNodeArgs: ["--import", "tsx"],
  testRunnerNodeArgs: ["--import", "tsx"],
  checkers: sample === undefined ? [] : ["sample"],
  sample: sample?.keys,
  vitest: { configFile: "scripts/mutate/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  // What is made once, when a module is loaded, would need all tests for each mutant.
  ignoreStatic: true,
  concurrency: 1,
  dryRunTimeoutMinutes: 60,
  // Long, so that a mutant is not taken for killed since others need the machine; endless loops are found by counting.
  timeoutMS: 60_000,
  timeoutFactor: 4,
  // The sources are neither rewritten for a compiler nor marked as unchecked: vitest needs no types.
  tsconfigFile: "no-tsconfig.json",
  disableTypeChecks: false,
  // Neither in `node_modules`, where an install deletes it, nor where other tools would take its files for the project's.
  tempDirName,
  cleanTempDir: "always",
  ignorePatterns: UNREAD,
  reporters: ["progress-append-only"],
  fileLogLevel: "off",
  logLevel: "warn",
}).runMutationTest();

process.stdout.write(`${survivors(results)}\n${score(results)}\n`);
