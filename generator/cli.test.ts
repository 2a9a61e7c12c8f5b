import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const ROOT = fileURLToPath(new URL("..", import.meta.url));

let folder: string;

/** A folder that holds one schema and what `generate` makes of it. */
let finished: string;

beforeAll(() => {
  startFolder();
  triptych("generate");
  finished = folder;
});

afterAll(() => rmSync(finished, { recursive: true, force: true }));

beforeEach(startFolder);

afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function startFolder(): void {
  folder = mkdtempSync(join(tmpdir(), "triptych-cli-"));
  put("schema/deal.schema.json", DEAL);
}

/** As if `generate` had run. */
function finish(): void {
  cpSync(finished, folder, { recursive: true });
}

function triptych(...argv: readonly string[]): Run {
  return triptychIn(folder, ...argv);
}

function triptychIn(cwd: string, ...argv: readonly string[]): Run {
  const environment = { PATH: process.env["PATH"], NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...argv], {
    cwd,
    encoding: "utf8",
    env: environment,
  });
  return { exitCode: status, stdout, stderr };
}

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function read(path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

/** Every file below the output folder, with its text and when it was written. */
function output(): { readonly [path: string]: string } {
  const entries = readdirSync(join(folder, "generated"), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.sort().map((path) => [path, `${statSync(path).mtimeMs} ${readFileSync(path, "utf8")}`]),
  );
}

function schema(members: object): string {
  return JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", ...members }, undefined, 2);
}

const DEAL = schema({ title: "Deal", type: "object", properties: { concurrency: { type: "integer" } } });
/** A type, a guard and its schema, two pages, the indexes of all, the manifest, and the runtime of the guards. */
const FILES = 23;

describe("triptych", () => {
  it("without arguments prints help and fails", () => {
    expect(triptych()).toEqual({ exitCode: 2, stdout: "", stderr: expect.stringContaining("Usage: triptych") });
  });

  it("shows no text of a file that it refuses", () => {
    put("outside/secret.json", '{ "password": "hunter2" }');
    symlinkSync("../outside/secret.json", join(folder, "schema/link.json"));
    const { exitCode, stderr } = triptych("generate");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("the symbolic link link.json leads out of the input folder");
    expect(stderr).not.toContain("hunter2");
  });

  it("prints its version", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { readonly version: string };
    expect(triptych("--version")).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: "" });
  });

  it.each([
    [["generate", "--chek"], "error[bad-usage]: unknown option '--chek'", "did you mean --check?"],
    [
      ["generate", "--target", "gards"],
      'error[bad-usage]: --target must be one of "types", "guards", "codecs", "docs", not "gards"',
      "did you mean guards?",
    ],
    [
      ["generate", "--notation", "cobol"],
      'error[bad-usage]: --notation must be one of "python", "typescript", "json", not "cobol"',
      "see triptych --help",
    ],
    [["generate", "--target", ","], "error[bad-usage]: --target must have at least 1 item", "see triptych --help"],
    [
      ["generate", "-c", "no.json"],
      "error[bad-config]: cannot read the config file no.json: there is no such file",
      undefined,
    ],
  ])("refuses %j", (argv, message, hint) => {
    const lines = [message, ...(hint === undefined ? [] : [`  hint: ${hint}`]), "1 error", ""];
    expect(triptych(...argv)).toEqual({ exitCode: 2, stdout: "", stderr: lines.join("\n") });
  });
});

describe("triptych generate", () => {
  it("writes, then leaves alone", () => {
    expect(triptych("generate")).toEqual({ exitCode: 0, stdout: `${FILES} files written, 0 unchanged\n`, stderr: "" });
    const before = output();
    expect(triptych("generate")).toEqual({ exitCode: 0, stdout: `0 files written, ${FILES} unchanged\n`, stderr: "" });
    expect(output()).toEqual(before);
  });

  it("follows a schema that changes and one that goes", () => {
    finish();
    put("schema/job.schema.json", schema({ title: "Job", type: "object" }));
    triptych("generate");
    put("schema/deal.schema.json", DEAL.replace("integer", "string"));
    rmSync(join(folder, "schema/job.schema.json"));
    const { written, removed } = JSON.parse(triptych("generate", "--json").stdout) as Outcome;
    expect(written).toEqual(expect.arrayContaining(["generated/guards/deal.ts", "generated/types/deal.ts"]));
    expect(removed).toEqual(expect.arrayContaining(["generated/guards/job.ts", "generated/types/job.ts"]));
    expect(read("generated/types/deal.ts")).toContain("concurrency?: string;");
  });

  it("makes the targets that are asked for, and those that they need", () => {
    triptych("generate", "--target", "guards");
    expect(readdirSync(join(folder, "generated")).sort()).toEqual([".triptych-manifest", "guards", "types"]);
  });

  it("makes JavaScript", () => {
    expect(triptych("generate", "--language", "js", "--target", "types,guards").exitCode).toBe(0);
    expect(readdirSync(join(folder, "generated/types")).sort()).toEqual([
      "deal.d.ts",
      "deal.d.ts.map",
      "deal.js",
      "index.d.ts",
      "index.js",
      "package.json",
    ]);
    const again = triptych("generate", "--language", "js", "--target", "types,guards", "--check");
    expect(again.exitCode).toBe(0);
    expect(read("generated/guards/deal.js")).not.toContain("interface");
  });

  it("makes JavaScript for each kind of module, whatever package.json stands above", () => {
    put("package.json", '{ "type": "module" }');
    expect(triptych("generate", "--language", "js", "--module", "cjs").exitCode).toBe(0);
    const program = 'console.log(require("./generated/guards/deal.js").isDeal({ concurrency: 1 }))';
    expect(
      execFileSync(process.execPath, ["--input-type=commonjs", "-e", program], { cwd: folder, encoding: "utf8" }),
    ).toBe("true\n");
    put("package.json", '{ "type": "commonjs" }');
    expect(triptych("generate", "--language", "js").exitCode).toBe(0);
    const module = 'import { isDeal } from "./generated/guards/deal.js"; console.log(isDeal(1))';
    expect(
      execFileSync(process.execPath, ["--input-type=module", "-e", module], { cwd: folder, encoding: "utf8" }),
    ).toBe("false\n");
    expect(triptych("generate", "--module", "cjs")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("error[bad-usage]: --module cjs (module) is for JavaScript outputs"),
    });
  });

  it("imports as the nearest tsconfig wants it, and sees when that changes", () => {
    put("node_modules/.package-lock.json", "{}");
    const specifier = (): string | undefined => /types\/deal(.*)"/.exec(read("generated/guards/deal.ts"))?.[1];
    const settings: readonly (readonly [object, string])[] = [
      [{ module: "nodenext" }, ".js"],
      [{ module: "preserve" }, ""],
      [{ allowImportingTsExtensions: true }, ".ts"],
    ];
    for (const [compilerOptions, extension] of settings) {
      put("tsconfig.json", JSON.stringify({ compilerOptions }));
      triptych("generate");
      expect(specifier()).toBe(extension);
      expect(read("generated/guards/runtime/fail.ts")).toContain(`from "./site${extension}"`);
      expect(triptych("generate").stdout).toBe(`0 files written, ${FILES} unchanged\n`);
      expect(triptych("generate", "--check").exitCode).toBe(0);
    }
    triptych("generate", "--import-extension", "js");
    expect(specifier()).toBe(".js");
  });

  it("reads a config, and lets the command line win", () => {
    put(
      "settings/triptych.json",
      '{ "input": "../schema", "output": "out", "targets": ["types"], "command": "make types" }',
    );
    expect(triptych("generate", "-c", "settings/triptych.json").exitCode).toBe(0);
    expect(read("settings/out/types/deal.ts")).toContain("make types");
    expect(triptych("generate", "-c", "settings/triptych.json", "-o", "other").exitCode).toBe(0);
    expect(readdirSync(join(folder, "other"))).toContain("types");
  });

  it("finds the config above, and a nearer one that comes later in spite of the cache", () => {
    mkdirSync(join(folder, "node_modules"));
    writeFileSync(join(folder, "node_modules/.package-lock.json"), "{}");
    mkdirSync(join(folder, "packages/a"), { recursive: true });
    put("package.json", '{ "triptych": { "targets": ["types"], "output": "out" } }');
    const inside = (): Run => triptychIn(join(folder, "packages/a"), "generate");
    expect(inside()).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^[1-9] files? written, 0 unchanged/),
    });
    expect(inside()).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^0 files written/) });
    put("packages/a/triptych.config.mjs", 'export default { input: "../../schema", targets: ["types"] };');
    expect(inside()).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^[1-9] files? written, 0 unchanged/),
    });
    expect(readdirSync(join(folder, "packages/a/generated"))).toContain("types");
  });

  it("points at what is wrong in the config", () => {
    put("triptych.config.json", '{\n  "targets": ["tpyes"]\n}\n');
    expect(triptych("generate").stderr).toContain(
      'triptych.config.json:2:15: error[bad-config]: targets/0 must be one of "types", "guards", "codecs", "docs", not "tpyes"',
    );
    put("triptych.config.json", '{\n  "ouptut": "out"\n}\n');
    const { exitCode, stderr } = triptych("generate");
    expect(exitCode).toBe(2);
    expect(stderr).toContain('triptych.config.json:2:3: error[bad-config]: unknown option "ouptut"');
    expect(stderr).toContain("hint: did you mean output?");
  });

  it("dumps the model and writes nothing", () => {
    const { stdout, exitCode } = triptych("generate", "--dump", "model");
    expect(exitCode).toBe(0);
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(["modules", "declarations", "keywordUses"]);
    expect(readdirSync(folder)).toEqual(["schema"]);
  });

  it("shows warnings, and nothing at all when silent", () => {
    put("schema/deal.schema.json", schema({ title: "Deal", somethingElse: 1 }));
    expect(triptych("generate")).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining("warning[unknown-keyword]"),
    });
    expect(triptych("generate", "--silent")).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    expect(triptych("generate", "--unknown-keywords", "error").exitCode).toBe(2);
    expect(triptych("generate", "--unknown-keywords", "ignore").stderr).toBe("");
  });

  it("refuses to overwrite what it did not write", () => {
    put("generated/types/deal.ts", "export type Deal = 1;\n");
    const before = output();
    const { exitCode, stderr } = triptych("generate");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("generated/types/deal.ts:1:1: error[not-owned]");
    expect(output()).toEqual(before);
  });
});

interface Outcome {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
  }[];
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

describe("triptych generate --check", () => {
  it("is content with a fresh output", () => {
    finish();
    expect(triptych("generate", "--check")).toEqual({
      exitCode: 0,
      stdout: `${FILES} files are up to date\n`,
      stderr: "",
    });
  });

  it("reports every difference and touches nothing", () => {
    mkdirSync(join(folder, "node_modules"));
    triptych("generate");
    put("generated/types/deal.ts", "by hand\n");
    rmSync(join(folder, "generated/guards/deal.ts"));
    put("schema/job.schema.json", schema({ title: "Job", type: "object" }));
    const before = output();
    const { exitCode, stderr } = triptych("generate", "--check");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("generated/types/deal.ts:1:1: error[edited-output]");
    expect(stderr).toContain("generated/guards/deal.ts:1:1: error[missing-output]");
    expect(stderr).toContain("generated/types/job.ts:1:1: error[missing-output]");
    expect(stderr).toContain("  -by hand");
    expect(output()).toEqual(before);
  });
});

/** Each: what is wrong, what stands in which file, the code, and where. */
const BAD_INPUT: readonly (readonly [string, { readonly [path: string]: string | Uint8Array }, string, string])[] = [
  ["a JSON syntax error", { "a.json": '{\n  "type": }' }, "json-syntax", "schema/a.json:2:11"],
  ["a YAML syntax error", { "a.yaml": 'type: "object\n' }, "yaml-syntax", "schema/a.yaml:"],
  [
    "a reference to nothing",
    { "a.json": schema({ $ref: "deel.schema.json" }) },
    "unresolved-reference",
    "schema/a.json:3:3",
  ],
  [
    "a reference to no definition",
    { "a.json": schema({ $ref: "#/$defs/x" }) },
    "unresolved-reference",
    "schema/a.json:3:3",
  ],
  [
    "a reference out of the folder",
    { "a.json": schema({ $ref: "../package.json" }) },
    "unresolved-reference",
    "schema/a.json:3:3",
  ],
  [
    "a reference to the network",
    { "a.json": schema({ $ref: "https://example.com/a.json" }) },
    "unresolved-reference",
    "schema/a.json:3:3",
  ],
  ["a misspelt type", { "a.json": schema({ type: "strnig" }) }, "keyword-value", "schema/a.json:3:3"],
  ["required: true", { "a.json": schema({ required: true }) }, "keyword-value", "schema/a.json:3:3"],
  ["a negative minLength", { "a.json": schema({ minLength: -1 }) }, "keyword-value", "schema/a.json:3:3"],
  ["multipleOf: 0", { "a.json": schema({ multipleOf: 0 }) }, "keyword-value", "schema/a.json:3:3"],
  ["an invalid regular expression", { "a.json": schema({ pattern: "(" }) }, "keyword-value", "schema/a.json:3:3"],
  ["a file that holds no schema", { "a.json": "[1, 2]" }, "not-a-schema", "schema/a.json:1:1"],
  [
    "two files with one $id",
    { "a.json": schema({ $id: "https://example.com/x" }), "b.json": schema({ $id: "https://example.com/x" }) },
    "duplicate-id",
    "schema/b.json:",
  ],
  ["a misspelt keyword", { "a.json": schema({ minLenght: 1 }) }, "misspelt-keyword", "schema/a.json:3:3"],
  ["an empty file", { "a.json": "" }, "empty-file", "schema/a.json:1:1"],
  ["a file that is not UTF-8", { "a.json": Uint8Array.from([0x7b, 0xe9, 0x7d]) }, "not-utf8", "schema/a.json:"],
];

describe("bad input", () => {
  it.each(BAD_INPUT)("%s", (_, files, code, place) => {
    finish();
    const before = output();
    for (const [path, content] of Object.entries(files)) put(`schema/${path}`, content);
    const { exitCode, stderr, stdout } = triptych("generate");
    expect(stdout).toBe("");
    expect(stderr).toContain(`error[${code}]: `);
    expect(stderr.startsWith(place), stderr).toBe(true);
    expect(stderr).toMatch(/\n1 error\n$/);
    expect(exitCode).toBe(2);
    expect(output()).toEqual(before);
  });

  it.each([
    ["an empty folder", ["-i", "empty"], "no-schemas"],
    ["no folder", ["-i", "nowhere"], "no-schemas"],
    ["an output folder inside the input folder", ["-o", "schema/generated"], "output-inside-input"],
    ["one output and input folder", ["-o", "schema"], "output-inside-input"],
    ["an output folder inside the input folder, through a link", ["-o", "link/generated"], "output-inside-input"],
  ])("%s", (_, argv, code) => {
    mkdirSync(join(folder, "empty"));
    symlinkSync(join(folder, "schema"), join(folder, "link"));
    const { exitCode, stderr } = triptych("generate", ...argv);
    expect(stderr).toContain(`error[${code}]: `);
    expect(exitCode).toBe(2);
    expect(readdirSync(join(folder, "schema"))).toEqual(["deal.schema.json"]);
  });

  it("is told to programs as JSON", () => {
    put("schema/a.json", schema({ minLenght: 1 }));
    const { exitCode, stdout, stderr } = triptych("generate", "--json");
    expect(stderr).toBe("");
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      diagnostics: [
        {
          code: "misspelt-keyword",
          severity: "error",
          file: "schema/a.json",
          line: 3,
          column: 3,
          pointer: "/minLenght",
        },
      ],
      written: [],
    });
    expect(JSON.parse(triptych("generate", "--json", "--nope").stdout)).toMatchObject({
      diagnostics: [{ code: "bad-usage" }],
    });
  });
});

describe("a second run with nothing changed", () => {
  beforeEach(() => mkdirSync(join(folder, "node_modules")));

  const cached = (): readonly string[] => readdirSync(join(folder, "node_modules/.cache/triptych"));

  it("is remembered, in each way of asking", () => {
    triptych("generate");
    // What was written is what a check looks for.
    triptych("generate", "--check");
    expect(cached()).toHaveLength(1);
    expect(triptych("generate").stdout).toBe(`0 files written, ${FILES} unchanged\n`);
    expect(triptych("generate", "--check").stdout).toBe(`${FILES} files are up to date\n`);
  });

  it("shows the warnings again", () => {
    put("schema/deal.schema.json", schema({ title: "Deal", somethingElse: 1 }));
    const first = triptych("generate");
    expect(triptych("generate")).toMatchObject({ exitCode: 0, stderr: first.stderr });
    expect(first.stderr).not.toBe("");
  });

  it("notices a schema that changed", () => {
    triptych("generate");
    put("schema/deal.schema.json", DEAL.replace("integer", "string"));
    expect(triptych("generate").stdout).toMatch(/^[1-9] files? written/);
    expect(read("generated/types/deal.ts")).toContain("concurrency?: string;");
  });

  it("notices what happened to a --check", () => {
    triptych("generate");
    triptych("generate", "--check");
    put("generated/types/deal.ts", "by hand\n");
    expect(triptych("generate", "--check").exitCode).toBe(1);
  });

  it("survives a damaged cache", () => {
    triptych("generate");
    for (const name of cached()) put(`node_modules/.cache/triptych/${name}`, "{");
    expect(triptych("generate").stdout).toBe(`0 files written, ${FILES} unchanged\n`);
  });

  it.each([["--allow-outside"], ["--allow-network"]])("is not remembered with %s", (...flags) => {
    expect(triptych("generate", ...flags).exitCode).toBe(0);
    expect(() => cached()).toThrow("ENOENT");
  });
});
