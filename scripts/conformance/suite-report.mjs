import { table } from "../bench/table.mjs";
import { compareFailures, expectedFailures } from "./expected-failures.mjs";

/** @typedef {import("./run.mjs").Outcome} Outcome */

/** The groups of the table, and which of the suite's files are in each. */
const GROUPS = /** @type {const} */ ([
  ["required", (/** @type {string} */ file) => !file.startsWith("optional/")],
  ["optional", (/** @type {string} */ file) => /^optional\/[^/]+$/.test(file)],
  ["optional/format", (/** @type {string} */ file) => file.startsWith("optional/format/")],
]);

/**
 * What is to be said about a run of the official suite.
 * @param {readonly Outcome[]} outcomes
 * @returns {{ text: string, ok: boolean, rows: readonly (readonly string[])[] }} `ok` where no test fails that is not
 * listed, and no listed one passes; `rows` are the totals, the head first
 */
export function suiteReport(outcomes) {
  const ran = new Set(outcomes.map(({ draft, file }) => `${draft}/${file}`));
  const expected = expectedFailures().filter(({ draft, file }) => ran.has(`${draft}/${file}`));
  const { unexpected, stale } = compareFailures(outcomes, expected);
  const rows = totals(outcomes);
  const lines = [
    ...unexpected.map(
      ({ draft, file, group, test, problem }) => `FAILED  ${draft}/${file}: ${group}: ${test}\n        ${problem}`,
    ),
    ...stale.map(
      ({ draft, file, group, test }) =>
        `LISTED  ${draft}/${file}: ${group}: ${test}\n        it did not fail: remove it from the list`,
    ),
    table(rows).trimEnd(),
    `${unexpected.length} unexpected, ${expected.length - stale.length} expected failures`,
  ];
  return { text: `${lines.join("\n")}\n`, ok: unexpected.length + stale.length === 0, rows };
}

/** @param {readonly Outcome[]} outcomes */
function totals(outcomes) {
  const drafts = [...new Set(outcomes.map(({ draft }) => draft))];
  const rows = drafts.map((draft) => [
    draft,
    ...GROUPS.map(([, belongs]) => {
      const inGroup = outcomes.filter((outcome) => outcome.draft === draft && belongs(outcome.file));
      return `${inGroup.filter(({ problem }) => problem === undefined).length}/${inGroup.length}`;
    }),
  ]);
  return [["draft", ...GROUPS.map(([name]) => name)], ...rows];
}
