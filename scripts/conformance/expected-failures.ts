import { readFileSync } from "node:fs";
import type { Outcome } from "./run.ts";

/** A test that is known to fail. */
export interface ExpectedFailure {
  readonly draft: string;
  readonly file: string;
  readonly group: string;
  readonly test: string;
  /** Why it fails, and why that is accepted. */
  readonly reason: string;
}

/** The tests of the official suite that are known to fail. */
export function expectedFailures(): readonly ExpectedFailure[] {
  return JSON.parse(readFileSync(new URL("expected-failures.json", import.meta.url), "utf8"));
}

/** What the list is silent about, and what it is wrong about. */
export function compareFailures(
  outcomes: readonly Outcome[],
  expected: readonly ExpectedFailure[],
): { unexpected: readonly Outcome[]; stale: readonly ExpectedFailure[] } {
  const listed = new Set(expected.map(key));
  const failures = outcomes.filter(({ problem }) => problem !== undefined);
  const failed = new Set(failures.map(key));
  return {
    unexpected: failures.filter((failure) => !listed.has(key(failure))),
    stale: expected.filter((entry) => !failed.has(key(entry))),
  };
}

function key({ draft, file, group, test }: Pick<Outcome, "draft" | "file" | "group" | "test">) {
  return JSON.stringify([draft, file, group, test]);
}
