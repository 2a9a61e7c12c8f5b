// npm run mutate -- [--file GLOB]... [--lines FROM-TO] [--sample N] [--seed N] [--tests GLOB]...
// Changes the generator's code bit by bit, and looks whether a test fails: a mutant that survives is a test that is missing.
// --sample takes so many of the files at random. --tests takes these tests alone instead of all that are cheap: those beside
// the code answer soon. Prints the score and the survivors.
import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import picomatch from "picomatch";
import { type Mutant, score, survivors } from "./report.ts";
import { TESTS_VARIABLE } from "./vitest.config.ts";

/** What is used of Stryker; its own declarations do not pass the strictest flags. */
interface MutationTester {
  readonly Stryker: new (options: object) => { readonly runMutationTest: () => Promise<readonly Mutant[]> };
}

/** A name that is no literal keeps the declarations out. */
const PACKAGE: string = "@stryker-mutator/core";
const { Stryker }: MutationTester = await import(PACKAGE);

const FILES = ["generator/{keywords,model,analyse,emit}/**/*.ts"];

const { values } = parseArgs({
  options: {
    file: { type: "string", multiple: true, default: FILES },
    lines: { type: "string" },
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    tests: { type: "string", multiple: true, default: [] },
  },
});

const isWanted = picomatch(values.file, { ignore: "**/*.test.ts" });
const sources = readdirSync("generator", { recursive: true, encoding: "utf8" });
const files = sampled(
  sources
    .map((path) => join("generator", path).replaceAll(sep, "/"))
    .filter((path) => isWanted(path))
    .sort(),
);
if (files.length === 0) throw new Error("no file is named so");

// The tester's processes load the configuration by themselves.
process.env[TESTS_VARIABLE] = values.tests.join(",");
const results = await new Stryker({
  mutate: values.lines === undefined ? files : files.map((file) => `${file}:${values.lines}`),
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "scripts/mutate/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  // What is made once, when a module is loaded, would need all tests for each mutant.
  ignoreStatic: true,
  concurrency: 1,
  dryRunTimeoutMinutes: 30,
  timeoutMS: 30_000,
  // The sources are neither rewritten for a compiler nor marked as unchecked: vitest needs no types.
  tsconfigFile: "no-tsconfig.json",
  disableTypeChecks: false,
  tempDirName: "node_modules/.cache/mutants",
  ignorePatterns: ["/generated", "fuzz-failures", "scripts/toolchains/projects"],
  reporters: ["progress-append-only"],
  fileLogLevel: "off",
  logLevel: "warn",
}).runMutationTest();

process.stdout.write(`${files.join("\n")}\n\n${survivors(results)}\n${score(results)}\n`);

/** So many of the files as are asked for, the same ones for a seed. */
function sampled(sorted: readonly string[]): readonly string[] {
  if (values.sample === undefined) return sorted;
  const length = Math.min(Number(values.sample), sorted.length);
  const subsets = fc.shuffledSubarray([...sorted], { minLength: length, maxLength: length });
  return fc.sample(subsets, { seed: Number(values.seed), numRuns: 1 })[0] ?? [];
}
