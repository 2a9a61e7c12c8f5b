import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { newProject } from "../../scripts/vitest/project.ts";

// Each kind of config file, with the built program.

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const TYPED = `import { defineConfig } from "triptych";
import { targets } from "./targets.mts";
const options: { readonly targets: readonly ["types"] } = { targets } satisfies object;
export default defineConfig({ ...options, output: "out" as string });
`;

it.each([
  ["triptych.config.ts", TYPED],
  ["triptych.config.mts", TYPED],
  ["triptych.config.js", 'export default { targets: ["types"], output: "out" };'],
  ["triptych.config.mjs", 'export default Promise.resolve({ targets: ["types"], output: "out" });'],
  ["triptych.config.json", '{ "targets": ["types"], "output": "out" }'],
  ["triptych.config.yaml", "targets: [types]\noutput: out\n"],
  ["triptych.config.yml", "targets: [types]\noutput: out\n"],
  ["package.json", '{ "type": "module", "triptych": { "targets": ["types"], "output": "out" } }'],
])("%s is found, from a folder below, too", (name, text) => {
  const project = newProject({
    "package.json": { type: "module" },
    "schema/deal.json": { title: "Deal" },
    "targets.mts": 'export const targets: readonly ["types"] = ["types"];',
    "node_modules/.package-lock.json": {},
    [name]: text,
  });
  symlinkSync(ROOT, join(project.folder, "node_modules/triptych"));
  expect(project.runWith({ within: "schema" }, "generate")).toEqual({
    exitCode: 0,
    stdout: "2 files written, 0 unchanged\n",
    stderr: "",
  });
  expect(project.read("out/types/deal.ts")).toContain("export type Deal");
});

it.each([
  ["is no TypeScript", "export default {", /^triptych\.config\.ts:1:1: error\[bad-config\]: it throws: /],
  ["throws", "throw new Error('no') as never;", /^triptych\.config\.ts:1:1: error\[bad-config\]: it throws: no\n/],
  ["has no default export", "export const a = 1 as number;", /: error\[bad-config\]: it has no default export\n/],
  ["has wrong options", "export default { input: 1 as number };", /: error\[bad-config\]: input must be a string/],
])("a config that %s is one diagnostic", (_, text, finding) => {
  const project = newProject({ "schema/deal.json": {}, "triptych.config.ts": text });
  const { exitCode, stdout, stderr } = project.run("generate");
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(finding);
  expect(stderr).toMatch(/\n1 error\n$/);
});

it("several are a run each", () => {
  const project = newProject({
    "schema/deal.json": { title: "Deal" },
    "one.json": { targets: ["types"], output: "one" },
    "two.yaml": "targets: [guards]\noutput: two\n",
  });
  expect(project.run("generate", "-c", "one.json", "-c", "two.yaml").exitCode).toBe(0);
  expect(project.read("one/types/deal.ts")).toContain("-c one.json`");
  expect(project.read("two/guards/deal.ts")).toContain("-c two.yaml`");
});
