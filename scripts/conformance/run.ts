import { join } from "node:path";
import { compile, type Dialect, type Json } from "../../dist/index.js";
import { type GuardsOf, importGuards, writeArtifacts } from "../vitest/emitted.ts";
import { judge } from "./guard.ts";
import { crash, firstProblem } from "./problem.ts";
import type { TestFile, TestGroup } from "./suite.ts";

/** The verdict on one test. */
export interface Outcome {
  readonly draft: string;
  readonly file: string;
  readonly group: string;
  readonly test: string;
  /** What went wrong; absent where the test passed. */
  readonly problem?: string;
}

/** What all groups of a file share. */
export interface Settings {
  readonly remotes: Readonly<Record<string, Json>>;
  readonly dialect: Dialect;
  /** Empty, and the file's own. */
  readonly folder: string;
}

/** Runs a test file: the guards of its groups are generated, written, imported and asked. */
export async function runFile(file: TestFile, settings: Settings): Promise<readonly Outcome[]> {
  const guards = await guardsOfGroups(file, settings);
  return file.groups.flatMap((group) =>
    group.tests.map((test) => {
      const guard = guards.get(group) ?? "it was left out";
      const problem = typeof guard === "string" ? guard : judge(guard, test);
      const place = { draft: file.draft, file: file.path, group: group.description, test: test.description };
      return problem === undefined ? place : { ...place, problem };
    }),
  );
}

/** The guard of each group of a file, or why there is none. */
export async function guardsOfGroups(
  file: TestFile,
  settings: Settings,
): Promise<ReadonlyMap<TestGroup, GuardsOf | string>> {
  const formats = file.path.startsWith("optional/format/") ? "assert" : "annotate";
  const guards = new Map<TestGroup, GuardsOf | string>();
  for (const [index, batch] of batches(file.groups).entries()) {
    const schemas = batch.map((group) => group.schema);
    const found = await guardsOf(schemas, formats, { ...settings, folder: join(settings.folder, String(index)) });
    batch.forEach((group, at) => {
      guards.set(group, found[at] ?? "it was left out");
    });
  }
  return guards;
}

/** Groups that can be compiled together, since no two of a batch give a schema the same URI. */
function batches(groups: readonly TestGroup[]): readonly (readonly TestGroup[])[] {
  const found: { ids: Set<string>; groups: TestGroup[] }[] = [];
  for (const group of groups) {
    const ids = [...JSON.stringify(group.schema).matchAll(/"\$?id":("(?:[^"\\]|\\.)*")/g)].map(([, id = ""]) => id);
    let batch = found.find((one) => !ids.some((id) => one.ids.has(id)));
    if (batch === undefined) {
      batch = { ids: new Set(), groups: [] };
      found.push(batch);
    }
    for (const id of ids) batch.ids.add(id);
    batch.groups.push(group);
  }
  return found.map((batch) => batch.groups);
}

/** The guard of each schema, or why there is none. Where schemas do not compile together, each is compiled alone. */
async function guardsOf(
  schemas: readonly Json[],
  formats: "assert" | "annotate",
  { remotes, dialect, folder }: Settings,
): Promise<readonly (GuardsOf | string)[]> {
  const uris = schemas.map((_, index) => uriOf(index));
  const own = Object.fromEntries(schemas.map((schema, index) => [uriOf(index), schema]));
  try {
    const result = await compile({
      schemas: { ...remotes, ...own },
      entry: uris,
      dialect,
      formats,
      targets: ["guards"],
      unknownKeywords: "ignore",
      language: "js",
    });
    const problem = firstProblem(result.diagnostics);
    if (problem !== undefined && schemas.length === 1) return [problem];
    if (problem !== undefined) {
      const alone = schemas.map((schema, index) =>
        guardsOf([schema], formats, { remotes, dialect, folder: join(folder, String(index)) }),
      );
      return (await Promise.all(alone)).flat();
    }
    writeArtifacts(folder, result.artifacts);
    return await Promise.all(uris.map((uri) => importGuards(folder, result, uri)));
  } catch (error) {
    const problem = `crashed: ${crash(error)}`;
    return schemas.map(() => problem);
  }
}

function uriOf(index: number): string {
  return `suite:///schemas/${index}.json`;
}
