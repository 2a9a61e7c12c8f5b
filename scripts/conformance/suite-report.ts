import { table } from "../bench/table.ts";
import { compareFailures, expectedFailures } from "./expected-failures.ts";
import type { Outcome } from "./run.ts";

/** The groups of the table, and which of the suite's files are in each. */
const GROUPS = [
  ["required", (file: string) => !file.startsWith("optional/")],
  ["optional", (file: string) => /^optional\/[^/]+$/.test(file)],
  ["optional/format", (file: string) => file.startsWith("optional/format/")],
] as const;

/**
 * What is to be said about a run of the official suite.
 * @returns `ok` where no test fails that is not
 * listed, and no listed one passes; `rows` are the totals, the head first
 */
export function suiteReport(outcomes: readonly Outcome[]): {
  text: string;
  ok: boolean;
  rows: readonly (readonly string[])[];
} {
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

function totals(outcomes: readonly Outcome[]) {
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
