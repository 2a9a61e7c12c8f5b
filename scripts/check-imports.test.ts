import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { importFindings } from "./check-imports.ts";

const GENERATOR = fileURLToPath(new URL("../generator", import.meta.url));

test("generator/ keeps to the import table", () => {
  expect(importFindings(GENERATOR)).toEqual([]);
});

/** A file, what it holds, and the finding about it; undefined where the import is fine. */
const ROWS: readonly [file: string, text: string, finding: RegExp | undefined][] = [
  [
    "model/shape.ts",
    'import "../code/literal.ts";',
    /model\/shape\.ts imports code\/literal\.ts: model may import nothing/,
  ],
  ["model/shape.ts", 'import type { A } from "../options.ts";', /model may import nothing of ours/],
  ["model/shape.ts", 'import "./gone.ts";', /model\/gone\.ts, which does not exist/],
  ["model/shape.ts", 'import "./json.ts"; import { ts } from "ts-morph";', undefined],
  ["keywords/minimum.ts", 'export { a } from "./type.ts";', /a keyword imports no other one/],
  ["keywords/minimum.ts", 'import type { A } from "./keyword.ts";', undefined],
  ["keywords/dialects/ages.ts", 'import { A } from "../vocabulary.ts";', undefined],
  ["keywords/dialects/ages.ts", 'import { A } from "../type.ts";', /a keyword imports no other one/],
  ["keywords/minimum.ts", 'type A = import("./type.ts").A;', /a keyword imports no other one/],
  ["keywords/vocabulary.ts", 'import { type } from "./type.ts";', undefined],
  ["load/load.ts", 'import "../analyse/analyse.ts";', /load may import model, diagnostics\.ts/],
  ["load/load.ts", 'const a = await import("../keywords/type.ts");', /load may import model, diagnostics\.ts/],
  ["load/load.ts", 'import "../diagnostics.ts"; import "../model/json.ts";', undefined],
  ["analyse/analyse.ts", 'import "../keywords/vocabulary.ts";', undefined],
  ["emit/docs/docs.ts", 'import "../types/types.ts";', /emit\/docs may import/],
  ["emit/docs/docs.ts", 'import type { Target } from "../target.ts";', undefined],
  ["emit/target.ts", 'import { types } from "./types/types.ts";', /the contract may import model/],
  ["emit/targets.ts", 'import { types } from "./types/types.ts";', undefined],
  ["emit/targets.ts", 'import { printed } from "./types/printer.ts";', /it may import the contract and the targets/],
  ["emit/guards/runtime/equal.ts", 'import "../../../code/literal.ts";', /the runtime imports only itself/],
  ["emit/guards/runtime/equal.ts", 'import "node:util";', /the runtime has no dependency/],
  ["cli.ts", 'import "./load/load.ts"; import "./write/write.ts";', /cli\.ts imports the phases load, write/],
  ["generate.ts", 'import "./load/load.ts"; import "./write/write.ts";', undefined],
  ["elsewhere/new.ts", 'import "../model/json.ts";', /not in the import table/],
  ["load/load.test.ts", 'import "../write/write.ts";', undefined],
];

test.for(ROWS)("%s: %s", ([file, text, finding], { onTestFinished }) => {
  const generator = mkdtempSync(join(tmpdir(), "imports-"));
  onTestFinished(() => rmSync(generator, { recursive: true }));
  const others = ROWS.map(([other]) => other);
  for (const other of [...others, "code/literal.ts", "model/json.ts", "keywords/type.ts", "keywords/keyword.ts"]) {
    place(generator, other, "export {};");
  }
  for (const other of [
    "diagnostics.ts",
    "options.ts",
    "write/write.ts",
    "emit/types/types.ts",
    "emit/types/printer.ts",
  ]) {
    place(generator, other, "export {};");
  }
  place(generator, file, text);
  const findings = importFindings(generator);
  if (finding === undefined) expect(findings).toEqual([]);
  else expect(findings).toEqual([expect.stringMatching(finding)]);
});

function place(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
