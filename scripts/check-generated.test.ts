import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A folder of committed output, the arguments that make it, and the command that makes it anew. */
const ROWS: readonly [folder: string, argv: readonly string[], command: string][] = [
  ["generated/", [], "npm run generate"],
  ["generated/docs-full/", ["-c", "triptych.full.config.json"], "npm run generate"],
  ["generator/config/generated/", ["-c", "generator/config/triptych.config.json"], "npm run generate:config"],
];

test.for(ROWS)("%s is what its schemas give", ([, argv, command]) => {
  const run = spawnSync(process.execPath, ["dist/cli.js", "generate", "--check", ...argv], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(run.status, `run ${command} and commit the result\n${run.stdout}${run.stderr}`).toBe(0);
});
