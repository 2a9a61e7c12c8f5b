import type { Reporter, TestModule } from "vitest/node";

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Prints `N passed, N failed` (and `, N skipped` when there are any) as the last line of all. A file or suite that
 * could not run and an error outside of any test count as one failure each, so the line never looks better than the
 * exit code.
 */
export default function closingLine(): Reporter {
  let tally: Tally | undefined;
  process.once("exit", (exitCode) => {
    const counted = tally ?? { passed: 0, failed: 0, skipped: 0 };
    if (exitCode !== 0 && counted.failed === 0) counted.failed = 1;
    process.stdout.write(`${wording(counted)}\n`);
  });
  return {
    onTestRunEnd(modules, unhandledErrors) {
      tally = count(modules, unhandledErrors.length);
    },
  };
}

function count(modules: readonly TestModule[], unhandledErrors: number): Tally {
  const tally: Tally = { passed: 0, failed: unhandledErrors, skipped: 0 };
  for (const module of modules) {
    if (module.errors().length > 0) tally.failed += 1;
    for (const suite of module.children.allSuites()) if (suite.errors().length > 0) tally.failed += 1;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      // A test that never got to a verdict, because the run was cut short, has not passed.
      tally[state === "pending" ? "failed" : state] += 1;
    }
  }
  return tally;
}

function wording({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
