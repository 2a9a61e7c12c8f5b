import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MANIFEST as MANIFEST_FILE, manifestText, sha256 } from "../write/manifest.ts";
import { type CachedRun, type Question, recall, remember } from "./cache.ts";
import { configFingerprint, inputFingerprint } from "./fingerprint.ts";

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
    outputHashes: { "types/deal.ts": sha256("deal\n"), [MANIFEST_FILE]: sha256(MANIFEST) },
    unchanged: 1,
    surroundings: {
      [join(folder, "tsconfig.json")]: configFingerprint(join(folder, "tsconfig.json")),
    },
  };
}

function inputHash(): string {
  return inputFingerprint(join(folder, "schema"), configFingerprint(join(folder, "triptych.config.json")));
}

function keep(): void {
  remember(question("generate"), run(), inputHash(), join(folder, "tool"));
}

function answer(asked: Question = question("generate")): CachedRun | undefined {
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
    expect(answer()).toMatchObject(run());
  });

  it("knows nothing at first, nor of another question", () => {
    expect(answer()).toBeUndefined();
    keep();
    expect(answer(question("generate", "--check"))).toBeUndefined();
  });

  it.each([
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
    ["a damaged cache", damageCache],
  ])("notices %s", (_, change) => {
    keep();
    expect(answer()).toBeDefined();
    change();
    expect(answer()).toBeUndefined();
  });

  function damageCache(): void {
    const cache = "node_modules/.cache/triptych";
    for (const name of readdirSync(join(folder, cache))) put(`${cache}/${name}`, '{ "identity": ');
  }
});

describe("remember", () => {
  it("does not believe in inputs that changed under way", () => {
    const before = inputHash();
    put("schema/a/deal.json", "{}");
    remember(question("generate"), run(), before, join(folder, "tool"));
    expect(answer()).toBeUndefined();
  });

  it("does not believe in outputs that changed under way", () => {
    put("generated/types/deal.ts", "other\n");
    keep();
    expect(answer()).toBeUndefined();
  });

  it("needs a node_modules", () => {
    const alone = { argv: ["generate"], folder: "/" };
    remember(alone, run(), inputHash(), join(folder, "tool"));
    expect(answer(alone)).toBeUndefined();
  });
});
