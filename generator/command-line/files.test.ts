import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { validateTriptychFiles } from "../config/generated/guards/triptych.files.js";
import type { TriptychFiles } from "../config/generated/types/triptych.files.js";
import { makeRule } from "./make-rule.ts";

const BIN = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

let root: string;
let folder: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "triptych-files-")));
  folder = join(root, "project");
  const files = {
    "schema/deal.json":
      '{ "title": "Deal", "type": "object", "properties": { "next": { "$ref": "../shared/job.json" } } }',
    "schema/deep/er/price.yaml": "title: Price\ntype: number\n",
    "schema/notes.txt": "no schema",
    "shared/job.json": '{ "title": "Job", "$ref": "price.json" }',
    "shared/price.json": '{ "type": "number" }',
    "shared/unused.json": "{}",
    "triptych.config.json": '{ "allowOutside": true, "inject": ["README.md"] }',
    "README.md": "<!-- triptych:start model=Deal section=fields -->\n<!-- triptych:end -->\n",
    "package.json": "{}",
    "../tsconfig.json": "{}",
    "node_modules/.package-lock.json": "{}",
  };
  for (const [path, text] of Object.entries(files)) put(path, text);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function run(program: string, ...argv: readonly string[]): { stdout: string; stderr: string; status: number | null } {
  return spawnSync(program, argv, { cwd: folder, encoding: "utf8" });
}

function triptych(...argv: readonly string[]): ReturnType<typeof run> {
  return run(process.execPath, BIN, ...argv);
}

function filesOf(...argv: readonly string[]): TriptychFiles {
  const found = validateTriptychFiles(JSON.parse(triptych("files", "--json", ...argv).stdout));
  if (!found.ok) throw new Error(JSON.stringify(found));
  return found.value;
}

describe("triptych files", () => {
  test("tells what a run reads and writes, and writes nothing", () => {
    const { tool, reads, writes, diagnostics } = filesOf();
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(tool.identity).toMatch(/^[0-9a-f]{64}$/);
    expect(reads.schemas).toEqual(["schema/deal.json", "schema/deep/er/price.yaml"]);
    expect(reads.outside).toEqual(["shared/job.json", "shared/price.json"]);
    expect(reads.config).toEqual(["triptych.config.json"]);
    expect(reads.folders).toEqual(["schema", "schema/deep", "schema/deep/er"]);
    expect(writes).toContain("README.md");
    expect(writes).toContain("generated/types/deal.ts");
    expect(run("ls").stdout).not.toContain("generated");
    expect(triptych("generate").status).toBe(0);
    const after = filesOf();
    expect(after.writes).toEqual(writes);
    expect(after.reads.other).toEqual([...new Set([...reads.other, "generated/.triptych-names"])].sort());
  });

  test("a broken schema: what was read, and no outputs", () => {
    put("schema/deal.json", '{ "type": "strong" }');
    const found = filesOf();
    expect(found.diagnostics.map(({ code }) => code)).toContain("keyword-value");
    expect(found.reads.schemas).toContain("schema/deal.json");
    expect(found.writes).toEqual([]);
    expect(triptych("files")).toMatchObject({ status: 2, stdout: "" });
  });

  test("a reference to a file that there is not", () => {
    rmSync(join(folder, "shared/price.json"));
    expect(filesOf().reads.absent).toContain("shared/price.json");
  });

  test("as text: a line for each file", () => {
    const lines = triptych("files").stdout.split("\n");
    expect(lines).toContain("outside  shared/job.json");
    expect(lines).toContain("writes   generated/types/deal.ts");
  });

  // A file system elsewhere reads otherwise, and tells nobody.
  test.skipIf(spawnSync("strace", ["true"]).status !== 0)("is what a trace of system calls shows", () => {
    triptych("generate");
    rmSync(join(folder, "node_modules/.cache"), { recursive: true });
    const told = filesOf();
    rmSync(join(folder, "node_modules/.cache"), { recursive: true, force: true });
    const trace = join(root, "trace");
    run("strace", "-f", "-qq", "-o", trace, "-e", "trace=%file", process.execPath, BIN, "generate");
    const { read, listed, absent, written } = traced(readFileSync(trace, "utf8"));
    const outputs = new Set(told.writes);
    const { schemas, outside, config, other, folders } = told.reads;
    expect(read.filter((path) => !outputs.has(path))).toEqual(
      [...schemas, ...outside, ...config, ...other].filter((path) => !outputs.has(path)).sort(),
    );
    expect(listed.filter((path) => path !== "generated" && !path.startsWith("generated/"))).toEqual(folders);
    expect(absent.filter((path) => !told.reads.absent.includes(path))).toEqual([]);
    expect(written).toEqual([]);

    put("schema/deal.json", readFileSync(join(folder, "schema/deal.json"), "utf8").replace("object", "array"));
    rmSync(join(folder, "generated"), { recursive: true });
    run("strace", "-f", "-qq", "-o", trace, "-e", "trace=%file", process.execPath, BIN, "generate");
    expect(traced(readFileSync(trace, "utf8")).written).toEqual(
      filesOf().writes.filter((path) => path !== "README.md"),
    );
  });
});

interface Traced {
  readonly read: readonly string[];
  readonly listed: readonly string[];
  readonly absent: readonly string[];
  readonly written: readonly string[];
}

/** What a trace tells of the test's folder: files that were read, folders that were listed, files that were not there, and what was renamed into place. */
function traced(text: string): Traced {
  const calls = [...text.matchAll(/^\d+ +(\w+)\((?:AT_FDCWD, )?"([^"]*)"(.*)$/gm)].flatMap(([, call, path, rest]) =>
    path !== undefined && isOurs(path) ? [{ call, path: relative(folder, path), rest: rest ?? "" }] : [],
  );
  const sorted = (paths: readonly string[]): readonly string[] => [...new Set(paths)].sort();
  const opened = calls.filter(({ call, rest }) => call === "openat" && !rest.includes("ENOENT"));
  const isFolder = ({ rest }: { readonly rest: string }): boolean => rest.includes("O_DIRECTORY");
  const renamed = calls.flatMap(({ call, rest }) =>
    call?.startsWith("rename") ? (/"([^"]+)"/.exec(rest)?.[1] ?? []) : [],
  );
  return {
    read: sorted(opened.filter((one) => !isFolder(one) && one.rest.includes("O_RDONLY")).map(({ path }) => path)),
    listed: sorted(opened.filter(isFolder).map(({ path }) => path)),
    absent: sorted(
      calls.filter(({ call, rest }) => call === "openat" && rest.includes("ENOENT")).map(({ path }) => path),
    ),
    written: sorted(renamed.filter(isOurs).map((path) => relative(folder, path))),
  };
}

function isOurs(path: string): boolean {
  return path.startsWith(`${root}/`) && !path.includes("/node_modules") && !path.startsWith(join(root, "trace"));
}

describe("--deps", () => {
  const MAKEFILE = `all: deps.mk\n-include deps.mk\ndeps.mk:\n\t@echo RUN\n\t@${process.execPath} ${BIN} generate --silent --deps deps.mk\n`;

  test.skipIf(spawnSync("make", ["--version"]).status !== 0)("Make runs when it must, and only then", () => {
    put("schema/odd $name #1.json", '{ "title": "Odd", "type": "string" }');
    put("Makefile", MAKEFILE);
    const runs = (): boolean => {
      const { stdout, stderr, status } = run("make", "all");
      expect({ stderr, status }).toMatchObject({ status: 0 });
      return stdout.includes("RUN");
    };
    // Times of change are compared, and a clock may stand still for some milliseconds.
    const later = (path: string): void => {
      spawnSync("touch", ["-d", "+2 seconds", join(folder, path)]);
    };
    expect(runs()).toBe(true);
    expect(runs()).toBe(false);
    for (const path of [
      "schema/deal.json",
      "shared/price.json",
      "schema/odd $name #1.json",
      "triptych.config.json",
      "schema/deep",
    ]) {
      later(path);
      expect([path, runs()]).toEqual([path, true]);
      spawnSync("touch", ["-d", "+3 seconds", join(folder, "deps.mk")]);
      expect([path, runs()]).toEqual([path, false]);
      spawnSync("touch", [join(folder, "deps.mk"), join(folder, path)]);
      spawnSync("touch", ["-d", "+1 seconds", join(folder, "deps.mk")]);
    }
    rmSync(join(folder, "schema/odd $name #1.json"));
    expect(runs()).toBe(true);
  });

  test("names that mean something to Make are escaped", () => {
    const files = {
      tool: { name: "triptych", version: "1.0.0" },
      reads: {
        schemas: ["a b$c#d%e:f*.json"],
        outside: ["https://example.com/a"],
        config: [],
        other: ["R.md"],
        absent: [],
        folders: ["."],
      },
      writes: ["R.md", "out/a.ts"],
    } as const;
    expect(makeRule("x.mk", files)).toBe(
      "x.mk \\\nR.md \\\nout/a.ts: \\\n  . \\\n  a\\ b$$c\\#d\\%e\\:f\\*.json\n\n.:\n\na\\ b$$c\\#d\\%e\\:f\\*.json:\n",
    );
  });

  test.each([
    [["--deps", "schema/deal.json"], "which the run reads or writes itself"],
    [["--deps", "x.mk", "--check"], "--deps and --check exclude each other"],
    [["--deps", "x.mk", "--dump", "model"], "--deps and --dump exclude each other"],
    [["--deps", "x.mk", "--watch"], "--watch and --deps exclude each other"],
    [["--deps", "x.mk", "-c", "triptych.config.json", "-c", "other.json"], "--deps is for one config"],
    [["--deps", "schema"], "cannot write schema"],
  ])("bad usage: %j", (flags, message) => {
    const before = readFileSync(join(folder, "schema/deal.json"), "utf8");
    const { stderr, status } = triptych("generate", ...flags);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
    expect(readFileSync(join(folder, "schema/deal.json"), "utf8")).toBe(before);
  });

  test("it is written whenever a run succeeds, and by no other", () => {
    const file = join(folder, "deps.mk");
    triptych("generate", "--deps", "deps.mk");
    appendFileSync(file, "x");
    triptych("generate", "--deps", "deps.mk");
    const text = readFileSync(file, "utf8");
    expect(text.endsWith("x")).toBe(false);
    put("schema/deal.json", "broken");
    appendFileSync(file, "x");
    triptych("generate", "--deps", "deps.mk");
    expect(readFileSync(file, "utf8")).toBe(`${text}x`);
  });
});
