import { basename, join } from "node:path";
import { performance } from "node:perf_hooks";
import { compile } from "../../../dist/index.js";
import { type GuardsOf, importGuards, writeArtifacts } from "../../vitest/emitted.ts";
import { firstError, judge } from "../guard.ts";
import { crash, firstProblem } from "../problem.ts";
import { type Documents, documentsOf } from "./documents.ts";
import { evenSample, type Instance, storeInstances, storeSchemas } from "./folder.ts";

/** What became of a schema. */
export interface StoreOutcome {
  /** `schemas/bower.json`. */
  readonly path: string;
  readonly state: "generated" | "faulty" | "crashed";
  /** Where it was not generated: the first diagnostic, or the error. */
  readonly problem?: string;
  /** That the generation took. */
  readonly milliseconds: number;
  /** Empty where it was not generated. */
  readonly verdicts: readonly Verdict[];
  /** Instances of a schema that was not generated. */
  readonly unasked: number;
  /** Paths of instances in a format that is not read here. */
  readonly skipped: readonly string[];
}

export interface Verdict {
  readonly path: string;
  /** What it should be. */
  readonly valid: boolean;
  /** Absent where the guard agrees. */
  readonly problem?: string;
}

export interface StoreSettings {
  /** Empty, for the modules. */
  readonly folder: string;
  /** How many schemas, evenly spread; all where absent. */
  readonly sample: number | undefined;
  /** Of the schemas; all where absent. */
  readonly files: readonly string[] | undefined;
}

/**
 * Generates the guard of every schema of a SchemaStore folder, each on its own with what it refers to, and asks it for
 * every instance.
 * @param store - a folder with schemas/, test/ and negative_test/
 */
export async function runStore(
  store: string,
  { folder, sample, files }: StoreSettings,
): Promise<readonly StoreOutcome[]> {
  const all = storeSchemas(store);
  const outcomes: StoreOutcome[] = [];
  for (const file of evenSample(files ?? [...all.keys()], sample)) {
    const { instances, skipped } = storeInstances(store, basename(file, ".json"));
    const start = performance.now();
    const { milliseconds, guard, ...found } = await guardOf(documentsOf(file, all), join(folder, file));
    const verdicts = guard === undefined ? [] : instances.map((instance) => verdictOn(instance, guard));
    const unasked = guard === undefined ? instances.length : 0;
    outcomes.push({
      path: `schemas/${file}`,
      ...found,
      milliseconds: milliseconds - start,
      verdicts,
      unasked,
      skipped,
    });
  }
  return outcomes;
}

/** @returns `milliseconds` is the time at which the generation ended */
async function guardOf(
  { uri, schemas }: Documents,
  folder: string,
): Promise<Pick<StoreOutcome, "state" | "problem"> & { milliseconds: number; guard?: GuardsOf }> {
  try {
    const result = await compile({
      schemas,
      entry: [uri],
      dialect: "draft-07",
      formats: "assert",
      targets: ["guards"],
      unknownKeywords: "ignore",
      language: "js",
    });
    const milliseconds = performance.now();
    const problem = firstProblem(result.diagnostics);
    if (problem !== undefined) return { state: "faulty", problem, milliseconds };
    writeArtifacts(folder, result.artifacts);
    return { state: "generated", milliseconds, guard: await importGuards(folder, result, uri) };
  } catch (error) {
    return { state: "crashed", problem: crash(error), milliseconds: performance.now() };
  }
}

function verdictOn({ path, valid, value }: Instance, guard: GuardsOf): Verdict {
  const problem = judge(guard, { data: value, valid });
  if (problem === undefined) return { path, valid };
  return { path, valid, problem: valid ? `${problem}: ${firstError(guard, value)}` : problem };
}
