import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MANIFEST as MANIFEST_FILE, manifestText } from "../write/manifest.ts";
import { type CachedRun, type KnownRun, type Question, recall, remember } from "./cache.ts";
import { configFingerprint, filesRead, inputFingerprint, inputPaths, sha256 } from "./fingerprint.ts";
import { stampFiles, stampOf } from "./stamps.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "triptych-cache-"));
  put("node_modules/.package-lock.json", "{}");
  put("tool/build.json", '{ "digest": "1" }');
  put("schema/a/deal.json", '{ "type": "object" }');
  put("generated/types/deal.ts", "deal\n");
  put(`generated/${MANIFEST_FILE}`, MANIFEST);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const MANIFEST = manifestText(new Set(["types/deal.ts"]), "1.0.0");

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function question(...argv: readonly string[]): Question {
  return { argv, folder };
}

function run(): CachedRun {
  return {
    configFile: join(folder, "triptych.config.json"),
    input: join(folder, "schema"),
    output: join(folder, "generated"),
    check: false,
    format: "pretty",
    silent: false,
    verbose: false,
    diagnostics: [],
    outputHashes: new Map([
      ["types/deal.ts", sha256("deal\n")],
      [MANIFEST_FILE, sha256(MANIFEST)],
    ]),
    unchanged: 1,
    surroundings: {
      [join(folder, "tsconfig.json")]: configFingerprint(join(folder, "tsconfig.json")),
    },
    schemaFolders: {},
  };
}

/** What is known of it later. */
function told(): KnownRun {
  const { outputHashes: _, ...rest } = run();
  return rest;
}

function inputHash(): string {
  return inputFingerprint(join(folder, "schema"), configFingerprint(join(folder, "triptych.config.json")));
}

function keep(): void {
  remember(question("generate"), run(), inputHash(), undefined, join(folder, "tool"));
}

/** Remembers, and asks until all files are old enough for their stamps to be believed. */
function keepSettled(): void {
  keep();
  while (!("stamps" in entry())) answer();
}

const CACHE = "node_modules/.cache/triptych";

function entryFile(): string {
  const [name = "", ...others] = readdirSync(join(folder, CACHE));
  expect(others).toEqual([]);
  return join(folder, CACHE, name);
}

function entry(): object {
  return JSON.parse(readFileSync(entryFile(), "utf8"));
}

function answer(asked: Question = question("generate")): KnownRun | undefined {
  return recall(asked, join(folder, "tool"));
}

function sameTime(path: string, text: string): void {
  const { atime, mtime } = statSync(join(folder, path));
  put(path, text);
  utimesSync(join(folder, path), atime, mtime);
}

/** Moves a file or folder away and leaves a link to it, so that its content is the same. */
function link(path: string): void {
  cpSync(join(folder, path), join(folder, "elsewhere"), { recursive: true });
  rmSync(join(folder, path), { recursive: true });
  symlinkSync(join(folder, "elsewhere"), join(folder, path));
}

function renameSchema(): void {
  put("schema/a/dael.json", '{ "type": "object" }');
  remove("schema/a/deal.json");
}

const remove = (path: string): void => rmSync(join(folder, path), { recursive: true });

describe("recall", () => {
  it("knows what was remembered", () => {
    keep();
    expect(answer()).toMatchObject(told());
  });

  it("knows nothing at first, nor of another question", () => {
    expect(answer()).toBeUndefined();
    keep();
    expect(answer(question("generate", "--json"))).toBeUndefined();
  });

  it("answers a comparison after a run that wrote", () => {
    keep();
    expect(answer(question("generate", "--check"))).toEqual({ ...answer(), check: true });
    sameTime("generated/types/deal.ts", "leda\n");
    expect(answer(question("generate", "--check"))).toBeUndefined();
  });

  it.each([
    ["that is another flag's value", ["generate", "--source", "--check"]],
    ["twice", ["generate", "--check", "--check"]],
    ["beside its opposite", ["generate", "--check", "--no-check"]],
  ])("takes no comparison for one: %s", (_, argv) => {
    const asked = question(...argv.filter((word) => word !== "--check"));
    remember(asked, run(), inputHash(), undefined, join(folder, "tool"));
    expect(answer(asked)).toBeDefined();
    expect(answer(question(...argv))).toBeUndefined();
  });

  it("answers no comparison from a run that told of its writing, nor the other way round", () => {
    const found = { code: "unlisted-output", severity: "warning", message: "" } as const;
    remember(question("generate"), { ...run(), diagnostics: [found] }, inputHash(), undefined, join(folder, "tool"));
    remember(question("generate", "--check"), { ...run(), check: true }, inputHash(), undefined, join(folder, "tool"));
    expect(answer()?.check).toBe(false);
    rmSync(join(folder, CACHE), { recursive: true });
    remember(question("generate"), { ...run(), diagnostics: [found] }, inputHash(), undefined, join(folder, "tool"));
    expect(answer(question("generate", "--check"))).toBeUndefined();
    rmSync(join(folder, CACHE), { recursive: true });
    remember(question("generate", "--check"), { ...run(), check: true }, inputHash(), undefined, join(folder, "tool"));
    expect(answer()).toBeUndefined();
  });

  it("reads no file whose stamp is as it was, and only those", () => {
    keepSettled();
    put(entryFile().slice(folder.length + 1), JSON.stringify({ ...entry(), inputHash: "", hashes: "" }));
    expect(answer()).toMatchObject({ unchanged: 1 });
    put("schema/a/deal.json", '{ "type": "object" }');
    expect(answer()).toBeUndefined();
  });

  it("reads no input of which another process found what it was with its stamp", async () => {
    const input = join(folder, "schema");
    const read = inputFingerprint(input, "");
    // By then nothing can change and leave the stamp as it is.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(inputFingerprint(input, "", () => "another")).not.toBe(read);
    expect(filesRead(input, ["a/deal.json", "b.json"])).toMatchObject([{ path: "a/deal.json", hash: "another" }]);
    put("schema/a/deal.json", '{ "type": "object" }');
    expect(inputFingerprint(input, "", () => "another")).toBe(read);
    expect(filesRead(input, ["a/deal.json"])).toEqual([]);
  });

  it("reads those that were looked at already only where nobody knows what they were with the stamps that they had then", () => {
    const input = join(folder, "schema");
    const paths = inputPaths(input);
    const read = inputFingerprint(input, "");
    const { each } = stampFiles(input, paths);
    const known = (told: string | undefined): string => inputFingerprint(input, "", () => told, { paths, each });
    expect(known(undefined)).toBe(read);
    expect(known("another")).not.toBe(read);
  });

  it("knows files that were touched only", () => {
    keepSettled();
    for (const path of ["schema/a/deal.json", "generated/types/deal.ts"])
      put(path, readFileSync(join(folder, path), "utf8"));
    expect(answer()).toMatchObject(told());
  });

  it("knows more than ten thousand files", () => {
    for (let index = 0; index <= 10_000; index++) put(`schema/many/${index}.json`, "");
    keep();
    expect(answer()).toMatchObject(told());
  }, 60_000);

  const changes: readonly (readonly [string, () => void])[] = [
    ["a schema of the same size and time", () => sameTime("schema/a/deal.json", '{ "type": "string" }')],
    ["a new file", () => put("schema/b.yaml", "{}")],
    ["a renamed file", renameSchema],
    ["no schema", () => remove("schema")],
    ["a new config", () => put("triptych.config.json", "{}")],
    ["an edited output", () => sameTime("generated/types/deal.ts", "leda\n")],
    ["a removed output", () => remove("generated/types/deal.ts")],
    ["no output", () => remove("generated")],
    ["a damaged manifest", () => put(`generated/${MANIFEST_FILE}`, "{}")],
    ["an output file that is a link", () => link("generated/types/deal.ts")],
    ["an output folder that is a link", () => link("generated/types")],
    ["an output that moved", () => link("generated")],
    ["a schema that is a link", () => link("schema/a/deal.json")],
    ["an input that moved", () => link("schema")],
    ["a hidden folder among the schemas", () => put("schema/.hidden/a.json", "{}")],
    ["another build", () => put("tool/build.json", '{ "digest": "2" }')],
    ["no build", () => remove("tool/build.json")],
    ["a build without digest", () => put("tool/build.json", "{}")],
    ["other packages", () => put("node_modules/.package-lock.json", "{ }")],
    ["a damaged cache", () => writeFileSync(entryFile(), '{ "identity": ')],
  ];

  it.each(changes)("notices %s", (_, change) => {
    keep();
    expect(answer()).toBeDefined();
    change();
    expect(answer()).toBeUndefined();
  });

  it.each(changes)("notices by stamps: %s", (_, change) => {
    keepSettled();
    change();
    expect(answer()).toBeUndefined();
  });
});

describe("remember", () => {
  it("does not believe in inputs that changed under way", () => {
    const before = inputHash();
    put("schema/a/deal.json", "{}");
    remember(question("generate"), run(), before, undefined, join(folder, "tool"));
    expect(answer()).toBeUndefined();
  });

  it("does not believe in outputs that changed under way", () => {
    put("generated/types/deal.ts", "other\n");
    keep();
    expect(answer()).toBeUndefined();
  });

  it("takes outputs as the run left them, and notices that one has changed since", () => {
    const file = join(folder, "generated/types/deal.ts");
    const left = new Map([[file, { stamp: stampOf(lstatSync(file, { bigint: true })), hash: sha256("deal\n") }]]);
    const remembered = (): void => {
      rmSync(join(folder, CACHE), { recursive: true, force: true });
      remember(question("generate"), run(), inputHash(), left, join(folder, "tool"));
    };
    do remembered();
    while (!("stamps" in entry()));
    expect(answer()).toMatchObject(told());
    sameTime("generated/types/deal.ts", "leda\n");
    remembered();
    expect(answer()).toBeUndefined();
  });

  it("needs a node_modules", () => {
    const alone = { argv: ["generate"], folder: "/" };
    remember(alone, run(), inputHash(), undefined, join(folder, "tool"));
    expect(answer(alone)).toBeUndefined();
  });
});
