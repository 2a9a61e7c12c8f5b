/** What Stryker has told of the mutants that tests run; as far as it is used. */
interface Namespace {
  readonly __stryker__?: { readonly mutantCoverage?: { perTest: object } };
}

// Runs before each file of tests. In a thread that is kept, Stryker would send with each file what all files before it have
// run as well: gigabytes, of which a process dies.
const coverage = (globalThis as Namespace).__stryker__?.mutantCoverage;
if (coverage !== undefined) coverage.perTest = {};
