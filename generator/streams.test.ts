import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "triptych-streams-"));
  put("a/point.json", '{ "title": "Point", "type": "object", "properties": { "unit": { "$ref": "../b/unit.json" } } }');
  put("b/unit.json", '{ "title": "Unit", "enum": ["m", "km"] }');
  put("c/other.json", '{ "title": "Other" }');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function triptych(stdin: string, ...argv: readonly string[]): SpawnSyncReturns<string> {
  const environment = { PATH: process.env["PATH"], NO_COLOR: "1" };
  return spawnSync(process.execPath, [BIN, "generate", ...argv], {
    cwd: folder,
    env: environment,
    encoding: "utf8",
    input: stdin,
  });
}

describe("several inputs", () => {
  it("are read as parts of the folder that all are in, and refer to one another", () => {
    const { status, stderr } = triptych("", "-i", "a", "-i", "b/unit.json", "--target", "types");
    expect([status, stderr]).toEqual([0, ""]);
    expect(readFileSync(join(folder, "generated/types/a/point.ts"), "utf8")).toContain("../b/unit.js");
    expect(existsSync(join(folder, "generated/types/c/other.ts"))).toBe(false);
    expect(triptych("", "-i", "a", "-i", "b/unit.json", "--target", "types", "--check").status).toBe(0);
  });

  it("references to what lies beside them are as those to outside of the one input", () => {
    const { status, stderr } = triptych("", "-i", "a", "-i", "c");
    expect(status).toBe(2);
    expect(stderr).toContain("the file is outside of the input folder");
  });

  it("may stand in the config", () => {
    put("triptych.config.json", '{ "input": ["a", "b"], "targets": ["types"] }');
    expect(triptych("").status).toBe(0);
    expect(existsSync(join(folder, "generated/types/b/unit.ts"))).toBe(true);
  });

  it("of which one is not there are refused", () => {
    const { status, stderr } = triptych("", "-i", "a", "-i", "nowhere", "-i", "b");
    expect(status).toBe(2);
    expect(stderr).toContain("error[no-schemas]");
    expect(stderr).toContain("nowhere: there is no such folder or file");
    expect(existsSync(join(folder, "generated"))).toBe(false);
  });

  it("do not hold the output folder", () => {
    expect(triptych("", "-i", "a", "-i", "b", "-o", "b/out").stderr).toContain("error[output-inside-input]");
  });
});

describe("several configs", () => {
  const configs = ["-c", "one.json", "-c", "two.json"];

  beforeEach(() => {
    put("one.json", '{ "input": "b", "output": "one", "targets": ["types"] }');
    put("two.json", '{ "input": "c", "output": "two", "targets": ["types"] }');
  });

  it("are a run each", () => {
    expect(triptych("", ...configs)).toMatchObject({ status: 0, stderr: "" });
    expect([existsSync(join(folder, "one/types/unit.ts")), existsSync(join(folder, "two/types/other.ts"))]).toEqual([
      true,
      true,
    ]);
    expect(triptych("", ...configs, "--check").status).toBe(0);
    put("b/unit.json", '{ "title": "Unit", "enum": ["m"] }');
    const { status, stderr } = triptych("", ...configs, "--check");
    expect(status).toBe(1);
    expect(stderr).toContain("one/types/unit.ts:10:1: error[stale-output]");
  });

  it("are not watched", () => {
    const { status, stderr } = triptych("", ...configs, "--watch");
    expect([status, stderr]).toEqual([2, expect.stringContaining("--watch is for one config")]);
  });

  it("of which one is bad fail, and the others run", () => {
    put("one.json", '{ "inptu": "b" }');
    expect(triptych("", ...configs).status).toBe(2);
    expect(existsSync(join(folder, "two/types/other.ts"))).toBe(true);
  });
});

describe("standard input and output", () => {
  it("one schema goes in, one output comes out, and no file is written", () => {
    const { status, stdout, stderr } = triptych(
      '{ "title": "Deal", "type": "object" }',
      "-i",
      "-",
      "-o",
      "-",
      "--target",
      "types",
    );
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("export interface Deal {");
    expect(existsSync(join(folder, "generated"))).toBe(false);
  });

  it("YAML goes in, too, and references lead from the current folder", () => {
    const { status, stdout } = triptych(
      "title: Deal\nproperties:\n  a: { $ref: b/unit.json }\n",
      "-i",
      "-",
      "-o",
      "-",
      "--target",
      "docs",
    );
    expect(status).toBe(0);
    expect(stdout).toContain("# Deal");
  });

  it("what a schema of before gave is removed", () => {
    triptych('{ "title": "Deal", "$defs": { "a": {} } }', "-i", "-");
    const { status, stdout, stderr } = triptych('{ "title": "Deal" }', "-i", "-", "--target", "types");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("removed");
  });

  it("a schema that is wrong has its place", () => {
    const { status, stderr } = triptych('{\n  "type": "strnig" }', "-i", "-");
    expect(status).toBe(2);
    expect(stderr).toContain("stdin.json:2:3");
  });

  it.each([
    [["-i", "-", "-i", "a"], "--input - (input) is the only input, or none"],
    [["-i", "-", "-i", "-"], "It is given twice."],
    [["-o", "-", "-i", "a"], "--output - (output) prints one target, not types, guards, codecs, docs"],
    [
      ["-o", "-", "-i", "a", "-i", "b", "--target", "types"],
      "--output - (output) prints what one schema gives, and there are 2",
    ],
    [
      ["-o", "-", "-i", "c", "--target", "types", "--check"],
      "--check (check) compares a folder, and --output - (output) is none",
    ],
    [["-o", "-", "-i", "c", "--target", "types", "--language", "js"], "--output - (output) prints one file"],
    [["-o", "-", "-i", "c", "--target", "types", "--inject", "README.md"], "--inject (inject) writes files"],
    [["-o", "-", "-i", "c", "--target", "types", "--format", "json"], "--output - (output) prints the output where"],
    [["-o", "-", "-i", "c", "--target", "codecs"], "the schema has nothing among the codecs"],
  ])("%j", (argv, problem) => {
    const { status, stdout, stderr } = triptych("{}", ...argv);
    expect(status).toBe(2);
    expect(stdout + stderr).toContain(problem);
    expect(existsSync(join(folder, "generated"))).toBe(false);
  });
});

describe("a single file", () => {
  it("may have the outputs beside it, and nothing that stands there is removed", () => {
    put("deal.json", '{ "title": "Deal" }');
    for (const output of ["generated", "."]) {
      const { status, stderr } = triptych("", "-i", "deal.json", "-o", output);
      expect([status, stderr]).toEqual([0, ""]);
      expect(existsSync(join(folder, output, "types/deal.ts"))).toBe(true);
    }
    put(".triptych-manifest", `${readFileSync(join(folder, ".triptych-manifest"), "utf8")}deal.json\n`);
    expect(triptych("", "-i", "deal.json", "-o", ".").stderr).toContain("warning[kept-output]: deal.json");
    expect(readFileSync(join(folder, "deal.json"), "utf8")).toContain("Deal");
  });
});
