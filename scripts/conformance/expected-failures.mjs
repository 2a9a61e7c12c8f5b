import { readFileSync } from "node:fs";

/**
 * A test that is known to fail.
 * @typedef {object} ExpectedFailure
 * @property {string} draft
 * @property {string} file
 * @property {string} group
 * @property {string} test
 * @property {string} reason why it fails, and why that is accepted
 */

/** @typedef {import("./run.mjs").Outcome} Outcome */

/** @returns {readonly ExpectedFailure[]} */
export function expectedFailures() {
  return JSON.parse(readFileSync(new URL("expected-failures.json", import.meta.url), "utf8"));
}

/**
 * What the list is silent about, and what it is wrong about.
 * @param {readonly Outcome[]} outcomes
 * @param {readonly ExpectedFailure[]} expected
 * @returns {{ unexpected: readonly Outcome[], stale: readonly ExpectedFailure[] }}
 */
export function compareFailures(outcomes, expected) {
  const listed = new Set(expected.map(key));
  const failures = outcomes.filter(({ problem }) => problem !== undefined);
  const failed = new Set(failures.map(key));
  return {
    unexpected: failures.filter((failure) => !listed.has(key(failure))),
    stale: expected.filter((entry) => !failed.has(key(entry))),
  };
}

/** @param {Pick<Outcome, "draft" | "file" | "group" | "test">} place */
function key({ draft, file, group, test }) {
  return JSON.stringify([draft, file, group, test]);
}
