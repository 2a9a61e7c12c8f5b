import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const IMPORT = 'import { expect, test } from "vitest";\n';

/** Test files by name, the last line of the run, and its exit code. */
const ROWS: readonly [files: Record<string, string>, line: string, status: number][] = [
  [{ a: `${IMPORT}test("a", () => {});` }, "1 passed, 0 failed", 0],
  [{ a: `${IMPORT}test("a", () => {}); test.skip("b", () => {});` }, "1 passed, 0 failed, 1 skipped", 0],
  [{ a: `${IMPORT}test("a", () => {}); test("b", () => expect(1).toBe(2));` }, "1 passed, 1 failed", 1],
  [{ a: `${IMPORT}test("a", () => {});`, b: 'import "./gone.js";' }, "1 passed, 1 failed", 1],
  [{ a: `${IMPORT}test("a", () => { Promise.reject(new Error("nobody waits")); });` }, "1 passed, 1 failed", 1],
  [{}, "0 passed, 1 failed", 1],
];

test.for(ROWS)("%j: %s", ([files, line, status], { onTestFinished }) => {
  const temporary = join(ROOT, "node_modules/.temporary");
  mkdirSync(temporary, { recursive: true });
  // Inside the project, so that the test files find vitest.
  const folder = mkdtempSync(join(temporary, "closing-line-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.case.mjs`), text);
  const reporter = join(ROOT, "scripts/vitest/closing-line.ts");
  const reporters = ["default", reporter];
  const configuration = { root: folder, test: { include: ["*.case.mjs"], exclude: [], reporters } };
  writeFileSync(join(folder, "vitest.config.mjs"), `export default ${JSON.stringify(configuration)};`);
  const run = spawnSync(process.execPath, [join(ROOT, "node_modules/vitest/vitest.mjs"), "run"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(run.stdout.trimEnd().split("\n").at(-1), run.stdout + run.stderr).toBe(line);
  expect(run.status).toBe(status);
});
