import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { validateTriptychModel } from "../config/generated/guards/triptych.model.js";
import { validateTriptychReport } from "../config/generated/guards/triptych.report.js";

const BIN = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const CASES = fileURLToPath(new URL("../cases/", import.meta.url));
const FOLDERS = [
  fileURLToPath(new URL("../../schema", import.meta.url)),
  ...readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(CASES, name, "schema")),
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "triptych-shapes-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the program prints as JSON. */
function printed(...argv: readonly string[]): unknown {
  return JSON.parse(spawnSync(process.execPath, [BIN, "generate", ...argv], { cwd: folder, encoding: "utf8" }).stdout);
}

describe("what is printed is as its published schema says", () => {
  test.each(FOLDERS)("--dump model: %s", (input) => {
    const options = ["-i", input, "--dump", "model", "--read-write-variants"];
    expect(validateTriptychModel(printed(...options))).toMatchObject({ ok: true });
  });

  test.each([
    ["a run", []],
    ["a run that changes nothing", []],
    ["a report", ["--report", "--verbose"]],
    ["differences", ["--check", "--command", "x"]],
    ["bad usage", ["--target", "nothing"]],
    ["bad input", ["-i", "nowhere"]],
  ])("--json: %s", (_, options) => {
    const json = printed("-i", join(CASES, "unions/schema"), ...options, "--json");
    expect(validateTriptychReport(json)).toMatchObject({ ok: true });
  });

  test("--json: a bad schema", () => {
    writeFileSync(join(folder, "bad.json"), '{ "type": "strong" }');
    const json = printed("-i", "bad.json", "--json");
    expect(validateTriptychReport(json)).toMatchObject({ ok: true });
    expect(JSON.stringify(json)).toContain('"severity":"error"');
  });

  test.each(["report", "files", "model", "diff", "breaks", "config"])("the schema of the %s is published", (name) => {
    const { exports } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    const path = `./dist/config/schema/triptych.${name}.schema.json`;
    expect(exports[`./triptych.${name}.schema.json`]).toBe(path);
    expect(readFileSync(join(BIN, "../..", path), "utf8")).toContain('"$schema"');
  });
});
