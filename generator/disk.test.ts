import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BREAKS_FILE, writeAccepted } from "./diff/accepted-breaks.ts";
import type { Break } from "./diff/breaks.ts";

const BIN = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const MODELS = 20;
const PLENTY = "64m";

const root = mkdtempSync(join(tmpdir(), "triptych-disk-"));
/** The output folder is a file system in memory, of its own. */
const output = join(root, "generated");

function mounted(...options: readonly string[]): boolean {
  return spawnSync("mount", ["-t", "tmpfs", ...options, "tmpfs", output]).status === 0;
}

function remount(options: string): void {
  expect(spawnSync("mount", ["-o", `remount,${options}`, output], { encoding: "utf8" })).toMatchObject({ status: 0 });
}

mkdirSync(output);
/** Only who may mount can try it. */
const canMount = process.platform === "linux" && mounted("-o", `size=${PLENTY}`);

afterAll(() => {
  if (canMount) spawnSync("umount", ["--lazy", output]);
  rmSync(root, { recursive: true, force: true });
});

type Output = ReadonlyMap<string, string>;

function writeSchemas(type: string): void {
  mkdirSync(join(root, "schema"), { recursive: true });
  for (let index = 0; index < MODELS; index++) {
    // Of more blocks than one, so that a disk can become full in the middle of them.
    const description = `${type} `.repeat(2000);
    const properties = { member: { type, description }, [`m${index}`]: { type } };
    const schema = { type: "object", properties, required: ["member"] };
    writeFileSync(join(root, "schema", `model${index}.schema.json`), JSON.stringify(schema));
  }
}

function generate(): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(process.execPath, [BIN, "generate"], { cwd: root, encoding: "utf8" });
}

function clear(): void {
  for (const name of readdirSync(output)) rmSync(join(output, name), { recursive: true });
}

function outputNow(): Output {
  const entries = readdirSync(output, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file.slice(output.length), readFileSync(file, "utf8")]));
}

/** Leaves so many KiB on the disk; one without any size has no end. */
function leave(kibibytes: number): void {
  const { blocks, bavail, bsize } = statfsSync(output);
  remount(`size=${Math.ceil(((blocks - bavail) * bsize) / 1024 + kibibytes)}k`);
}

const BROKEN: Break = {
  kind: "breaking",
  axis: "backward",
  declaration: "model.schema.json#",
  name: "Model",
  document: "model.schema.json",
  pointer: "",
  says: [],
  edits: [],
  reasons: [],
  affected: [],
};

describe.skipIf(!canMount)("a disk that", () => {
  let before: Output;
  let after: Output;

  beforeAll(() => {
    writeSchemas("number");
    expect(generate()).toMatchObject({ status: 0 });
    before = outputNow();
    cpSync(output, join(root, "before"), { recursive: true });
    writeSchemas("string");
    expect(generate()).toMatchObject({ status: 0 });
    after = outputNow();
  }, 120_000);

  /** What the run before the last change of the schemas has made, or nothing at all. */
  function start(from: "before" | "nothing"): void {
    clear();
    if (from === "before") cpSync(join(root, "before"), output, { recursive: true });
  }

  function isOldOrNew(): void {
    for (const [path, text] of outputNow()) {
      const isOurs = before.has(path) || after.has(path);
      if (isOurs && !path.includes("manifest")) expect([before.get(path), after.get(path)], path).toContain(text);
    }
  }

  it.each([
    ["before", 0],
    ["before", 16],
    ["before", 56],
    ["before", 600],
    ["nothing", 4],
    ["nothing", 60],
  ] as const)(
    "is full, with output of the run %s and %i KiB left, is told of and mended by the next run",
    (from, left) => {
      start(from);
      leave(left);
      const run = generate();
      if (run.status !== 0) expect(run.stderr).toMatch(/error\[write-failed\].*no space is left on the device/);
      if (from === "nothing" || left === 0) expect(run.status).toBe(2);
      isOldOrNew();
      remount(`size=${PLENTY}`);
      expect(generate()).toMatchObject({ status: 0 });
      expect(outputNow()).toEqual(after);
    },
    120_000,
  );

  it.each([16, 56])("is full with %i KiB left keeps the accepted breaks that are written by hand", (left) => {
    start("nothing");
    const file = join(output, BREAKS_FILE);
    writeAccepted(file, [{ break: BROKEN }], "one".repeat(20_000));
    const standing = readFileSync(file, "utf8");
    leave(left);
    expect(() => writeAccepted(file, [{ break: BROKEN }], "two".repeat(20_000))).toThrow(/no space left/);
    expect(readFileSync(file, "utf8")).toBe(standing);
    expect(readdirSync(output)).toEqual([BREAKS_FILE]);
    remount(`size=${PLENTY}`);
  });

  it("is read-only is told of, and nothing is changed", () => {
    start("before");
    remount("ro");
    const run = generate();
    remount("rw");
    expect(run).toMatchObject({ status: 2 });
    expect(run.stderr).toMatch(/error\[write-failed\].*the file system is read-only/);
    expect(outputNow()).toEqual(before);
    expect(generate()).toMatchObject({ status: 0 });
    expect(outputNow()).toEqual(after);
  }, 120_000);
});
