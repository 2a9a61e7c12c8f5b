// What a run without watch costs after another one, beside a cold one: part of npm run bench -- scale [--against FOLDER].
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Contender, measureOnce } from "./measure.ts";
import { syntheticModels } from "./synthetic-models.ts";
import { table } from "./table.ts";

/** Milliseconds after which files are no longer too new for their times to be trusted. */
const SETTLED = 2500;

/**
 * @param builds - folders of built programs, by their names in the table
 * @returns a table of seconds and MiB
 */
export function runsAgain(count: number, builds: ReadonlyMap<string, string>, scratch: string) {
  const columns = [...builds].map(([name, build]) => ({ name, cells: cellsOf(build, count, scratch) }));
  const kinds = Object.keys(columns[0]?.cells ?? {});
  const rows = kinds.map((kind) => [kind, ...columns.map(({ cells }) => cells[kind] ?? "")]);
  return table([[`${count} models: s (MiB)`, ...columns.map(({ name }) => name)], ...rows]);
}

function cellsOf(build: string, count: number, scratch: string): { readonly [kind: string]: string } {
  const project = join(scratch, "project");
  const schemas = join(project, "schemas");
  // Where runs remember one another.
  mkdirSync(join(project, "node_modules"), { recursive: true });
  mkdirSync(schemas);
  let changed = "";
  for (const { file, schema } of syntheticModels(count)) {
    changed = join(schemas, file);
    writeFileSync(changed, `${JSON.stringify(schema, null, 2)}\n`);
  }
  const measured = (...argv: readonly string[]): string => {
    const run = [join(build, "cli.js"), "generate", "--silent", "-i", "schemas", "-o", "generated", ...argv];
    const contender: Contender = { name: build, writes: false, keepsFolder: true, argv: () => run };
    const { time, memory, failure } = measureOnce(contender, "", { cwd: project, scratch });
    return failure ?? `${(time / 1000).toFixed(2)} (${memory.toFixed(0)})`;
  };
  const cold = measured();
  const { description, ...others } = JSON.parse(readFileSync(changed, "utf8")) as { readonly description: string };
  writeFileSync(changed, JSON.stringify({ ...others, description: `${description} Once more.` }, null, 2));
  const one = measured();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SETTLED);
  // The first of these finds that all files are old enough.
  measured();
  const cells = { cold, "one description changed": one, "nothing changed": measured(), "--check": measured("--check") };
  rmSync(project, { recursive: true });
  return cells;
}
