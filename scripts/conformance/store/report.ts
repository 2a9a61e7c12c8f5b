import { readFileSync } from "node:fs";
import { table } from "../../bench/table.ts";
import type { StoreOutcome } from "./run-store.ts";

/** A schema that is known not to generate, or an instance on which the guard is known to disagree with the folder. */
export interface Expected {
  /** Below the folder. */
  readonly path: string;
  /** How the problem that is expected starts. */
  readonly problem: string;
  /** Why, and why that is right. */
  readonly reason: string;
}

export interface StoreReport {
  readonly text: string;
  /** True where every schema and verdict is as the folder or the list has it. */
  readonly ok: boolean;
  /** Totals, the head first. */
  readonly rows: readonly (readonly string[])[];
}

/** What is to be said about a run over a SchemaStore folder. */
export function storeReport(outcomes: readonly StoreOutcome[]): StoreReport {
  const ran = new Set(outcomes.flatMap(({ path, verdicts }) => [path, ...verdicts.map((verdict) => verdict.path)]));
  const expected = new Map(listed().map((entry) => [entry.path, entry]));
  const problems = outcomes.flatMap(problemsOf);
  const failed = new Set(problems.map(({ path }) => path));
  // A crash is never expected, whatever the list says.
  const known = problems.filter(
    ({ path, state, problem }) => state !== "crashed" && problem.startsWith(expected.get(path)?.problem ?? "\0"),
  );
  const stale = [...expected.keys()].filter((path) => ran.has(path) && !failed.has(path));
  const unexpected = problems.filter((problem) => !known.includes(problem));
  const rows = totals(outcomes);
  const lines = [
    ...known.map(
      ({ path, state, problem }) => `known   ${path}: ${state}: ${expected.get(path)?.reason}\n        ${problem}`,
    ),
    ...unexpected.map(({ path, state, problem }) => `FAILED  ${path}: ${state}\n        ${problem}`),
    ...stale.map((path) => `LISTED  ${path}\n        it did not fail: remove it from the list`),
    table(rows).trimEnd(),
    `${unexpected.length} unexpected, ${known.length} expected failures; ${timing(outcomes)}`,
    unread(outcomes),
  ];
  return { text: `${lines.join("\n")}\n`, ok: unexpected.length + stale.length === 0, rows };
}

function listed(): readonly Expected[] {
  return JSON.parse(readFileSync(new URL("expected-failures.json", import.meta.url), "utf8"));
}

function problemsOf({
  path,
  state,
  problem = "",
  verdicts,
}: StoreOutcome): readonly { path: string; state: string; problem: string }[] {
  const own = state === "generated" ? [] : [{ path, state, problem }];
  const disagreements = verdicts.flatMap((verdict) =>
    verdict.problem === undefined ? [] : [{ path: verdict.path, state: "disagrees", problem: verdict.problem }],
  );
  return [...own, ...disagreements];
}

function totals(outcomes: readonly StoreOutcome[]) {
  const verdicts = outcomes.flatMap((outcome) => outcome.verdicts);
  const agreed = (valid: boolean) => {
    const asked = verdicts.filter((verdict) => verdict.valid === valid);
    return `${asked.filter(({ problem }) => problem === undefined).length}/${asked.length}`;
  };
  const count = (wanted: StoreOutcome["state"]) => String(outcomes.filter(({ state }) => state === wanted).length);
  return [
    ["schemas", "generated", "faulty", "crashed", "positive accepted", "negative refused"],
    [String(outcomes.length), count("generated"), count("faulty"), count("crashed"), agreed(true), agreed(false)],
  ];
}

function timing(outcomes: readonly StoreOutcome[]) {
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const mean = times.reduce((sum, time) => sum + time, 0) / Math.max(times.length, 1);
  const median = times[times.length >> 1] ?? 0;
  const max = times.at(-1) ?? 0;
  const slowest = outcomes.find(({ milliseconds }) => milliseconds === max);
  return [
    `ms per schema: mean ${mean.toFixed(0)}`,
    `median ${median.toFixed(0)}`,
    `most ${max.toFixed(0)} (${slowest?.path ?? "none"})`,
  ].join(", ");
}

function unread(outcomes: readonly StoreOutcome[]) {
  const unasked = outcomes.reduce((sum, outcome) => sum + outcome.unasked, 0);
  const skipped = outcomes.flatMap((outcome) => outcome.skipped);
  const formats = [...new Set(skipped.map((path) => path.replace(/^.*\./, "")))].sort().join(", ");
  const others = skipped.length === 0 ? "" : `, ${skipped.length} in formats that are not read here (${formats})`;
  return `not asked: ${unasked} instances of faulty schemas${others}`;
}
