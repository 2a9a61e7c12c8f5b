import { createHash } from "node:crypto";
import { relative } from "node:path";
import type { Mutant } from "./report.ts";

/** So many mutants, the same ones for a seed. */
export interface Sample {
  readonly size: number;
  readonly seed: number;
}

/** Of Stryker's options, the one that is ours. */
interface Options {
  readonly sample: Sample;
}

/** A mutant by the number that it has in a run. */
type Numbered = Pick<Mutant, "fileName" | "location" | "replacement"> & { readonly id: string };

/** Stryker's contract for what looks at mutants before tests do. */
interface Checker {
  readonly init: () => Promise<void>;
  readonly group: (mutants: readonly Numbered[]) => Promise<readonly (readonly string[])[]>;
  readonly check: (mutants: readonly Numbered[]) => Promise<Readonly<Record<string, { readonly status: string }>>>;
}

/**
 * Passes the mutants of a sample on to the tests, and refuses all others, so that they count for nothing. A mutant that is
 * chosen stays so while its file is as it was: each has a number of its own by the seed, and the lowest ones are taken.
 */
export function sampler({ sample: { size, seed } }: Options): Checker {
  const numberOf = ({ fileName, location, replacement }: Numbered): string =>
    createHash("sha1")
      .update(JSON.stringify([seed, relative(process.cwd(), fileName), location, replacement]))
      .digest("hex");
  return {
    init: async () => {},
    // All in one group, so that they are checked at once.
    group: async (mutants) => [mutants.map(({ id }) => id)],
    check: async (mutants) => {
      const numbers = mutants.map((mutant) => ({ id: mutant.id, number: numberOf(mutant) }));
      const lowest = numbers.sort((one, other) => (one.number < other.number ? -1 : 1)).slice(0, size);
      const chosen = new Set(lowest.map(({ id }) => id));
      return Object.fromEntries(mutants.map(({ id }) => [id, chosen.has(id) ? { status: "passed" } : REFUSED]));
    },
  };
}
sampler.inject = ["options"] as const;

const REFUSED = { status: "compileError", reason: "not in the sample" };

export const strykerPlugins = [{ kind: "Checker", name: "sample", factory: sampler }] as const;

export const strykerValidationSchema = { properties: { sample: { type: "object" } } } as const;
