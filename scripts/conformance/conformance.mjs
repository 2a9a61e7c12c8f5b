// Runs the official JSON Schema test suite through generated, imported guards.
//
//   node scripts/conformance/conformance.mjs --suite DIR [--draft draft7] [--file ref.json]
//
// Prints how many tests pass, and each failure that expected-failures.json does not list. Exit code 1 where there is
// one, or where a listed test passes; 2 for bad usage.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { table } from "../bench/table.mjs";
import { compareFailures, expectedFailures } from "./expected-failures.mjs";
import { runFile } from "./run.mjs";
import { DRAFTS, remotes, testFiles } from "./suite.mjs";

/** The groups of the table, and which of the suite's files are in each. */
const GROUPS = /** @type {const} */ ([
  ["required", (/** @type {string} */ file) => !file.startsWith("optional/")],
  ["optional", (/** @type {string} */ file) => /^optional\/[^/]+$/.test(file)],
  ["optional/format", (/** @type {string} */ file) => file.startsWith("optional/format/")],
]);

const { values } = parseArgs({
  options: {
    suite: { type: "string" },
    draft: { type: "string", multiple: true },
    file: { type: "string", multiple: true },
  },
});

/**
 * @param {string} suite the folder of the suite
 * @returns {Promise<readonly import("./run.mjs").Outcome[]>}
 */
async function runSuite(suite) {
  const scratch = mkdtempSync(join(tmpdir(), "conformance-"));
  const outcomes = [];
  try {
    for (const [draft, dialect] of Object.entries(DRAFTS)) {
      if (values.draft !== undefined && !values.draft.includes(draft)) continue;
      const served = remotes(suite, draft);
      for (const file of testFiles(suite, draft).filter(isWanted)) {
        const folder = join(scratch, draft, file.path);
        mkdirSync(folder, { recursive: true });
        outcomes.push(...(await runFile(file, { remotes: served, dialect, folder })));
      }
    }
    return outcomes;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** @param {{ path: string }} file */
function isWanted({ path }) {
  return values.file === undefined || values.file.includes(path);
}

/** @param {readonly import("./run.mjs").Outcome[]} outcomes */
function summary(outcomes) {
  const drafts = [...new Set(outcomes.map(({ draft }) => draft))];
  const rows = drafts.map((draft) => [
    draft,
    ...GROUPS.map(([, belongs]) => {
      const inGroup = outcomes.filter((outcome) => outcome.draft === draft && belongs(outcome.file));
      return `${inGroup.filter(({ problem }) => problem === undefined).length}/${inGroup.length}`;
    }),
  ]);
  return table([["draft", ...GROUPS.map(([name]) => name)], ...rows]);
}

/** @param {readonly import("./run.mjs").Outcome[]} outcomes */
function report(outcomes) {
  const ran = new Set(outcomes.map(({ draft, file }) => `${draft}/${file}`));
  const expected = expectedFailures().filter(
    ({ draft, file }) => (values.file === undefined && values.draft === undefined) || ran.has(`${draft}/${file}`),
  );
  const { unexpected, stale } = compareFailures(outcomes, expected);
  for (const { draft, file, group, test, problem } of unexpected) {
    process.stdout.write(`FAILED  ${draft}/${file}: ${group}: ${test}\n        ${problem}\n`);
  }
  for (const { draft, file, group, test } of stale) {
    process.stdout.write(
      `LISTED  ${draft}/${file}: ${group}: ${test}\n        it did not fail: remove it from the list\n`,
    );
  }
  process.stdout.write(
    `${summary(outcomes)}\n${unexpected.length} unexpected, ${expected.length - stale.length} expected failures`,
  );
  return unexpected.length + stale.length === 0;
}

if (values.suite === undefined || !existsSync(join(values.suite, "tests"))) {
  process.stderr.write("usage: conformance --suite DIR, where DIR holds the JSON Schema test suite\n");
  process.exitCode = 2;
} else {
  const start = performance.now();
  const isFine = report(await runSuite(values.suite));
  process.stdout.write(`, ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  process.exitCode = isFine ? 0 : 1;
}
