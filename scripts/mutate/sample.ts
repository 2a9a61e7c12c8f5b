import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import type { Mutant } from "./report.ts";

/** So many mutants, the same ones for a seed. */
export interface Sample {
  readonly size: number;
  readonly seed: number;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** A mutant before it is tried. Lines and columns start at 0. */
type Untried = Pick<Mutant, "fileName" | "replacement"> & {
  readonly id: string;
  readonly location: { readonly start: Position; readonly end: Position };
};

/** What is used of Stryker's instrumenter; its own declarations do not pass the strictest flags. */
interface Instrumenting {
  readonly Instrumenter: new (
    logger: object,
  ) => {
    readonly instrument: (
      files: readonly { readonly name: string; readonly content: string; readonly mutate: boolean }[],
      options: object,
    ) => Promise<{ readonly mutants: readonly Untried[] }>;
  };
}

/** A name that is no literal keeps the declarations out. */
const PACKAGE: string = "@stryker-mutator/instrumenter";

const SILENT = { isDebugEnabled: () => false, debug: () => {}, info: () => {}, warn: () => {} };

/** From the root of the project, with `/`. */
function projectPath(file: string): string {
  return relative(process.cwd(), file).replaceAll(sep, "/");
}

/** What a mutant is known by in any run, while its file is as it was. */
function keyOf({ fileName, location: { start, end }, replacement }: Untried): string {
  return JSON.stringify([projectPath(fileName), start.line, start.column, end.line, end.column, replacement]);
}

/**
 * Takes a sample of all mutants of some files. A mutant that is chosen stays so while its file is as it was: each has a number
 * of its own by the seed, and the lowest ones are taken.
 *
 * @param files paths from the root of the project
 * @returns the keys of the chosen ones, and the places where they are, as Stryker's option `mutate` wants these
 */
export async function takeSample(
  files: readonly string[],
  { size, seed }: Sample,
): Promise<{ readonly keys: readonly string[]; readonly places: readonly string[] }> {
  const { Instrumenter }: Instrumenting = await import(PACKAGE);
  const sources = files.map((path) => ({ name: resolve(path), content: readFileSync(path, "utf8"), mutate: true }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const { mutants } = await new Instrumenter(SILENT).instrument(sources, options);
  const numbered = mutants.map((mutant) => {
    const key = keyOf(mutant);
    return { mutant, key, number: createHash("sha1").update(`${seed} ${key}`).digest("hex") };
  });
  const chosen = numbered.sort((one, other) => (one.number < other.number ? -1 : 1)).slice(0, size);
  const places = chosen.map(({ mutant: { fileName, location } }) => {
    const { start, end } = location;
    return `${projectPath(fileName)}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
  });
  return { keys: chosen.map(({ key }) => key), places: [...new Set(places)] };
}

/** Stryker's contract for what looks at mutants before tests do. */
interface Checker {
  readonly init: () => Promise<void>;
  readonly group: (mutants: readonly Untried[]) => Promise<readonly (readonly string[])[]>;
  readonly check: (mutants: readonly Untried[]) => Promise<Readonly<Record<string, { readonly status: string }>>>;
}

/** Passes the mutants of a sample on to the tests, and refuses those that merely stand in the same places. */
export function sampler({ sample }: { readonly sample: readonly string[] }): Checker {
  const chosen = new Set(sample);
  return {
    init: async () => {},
    // All in one group, so that they are checked at once.
    group: async (mutants) => [mutants.map(({ id }) => id)],
    check: async (mutants) =>
      Object.fromEntries(
        mutants.map((mutant) => [mutant.id, chosen.has(keyOf(mutant)) ? { status: "passed" } : REFUSED]),
      ),
  };
}
sampler.inject = ["options"] as const;

const REFUSED = { status: "compileError", reason: "not in the sample" };

export const strykerPlugins = [{ kind: "Checker", name: "sample", factory: sampler }] as const;

export const strykerValidationSchema = { properties: { sample: { type: "array" } } } as const;
