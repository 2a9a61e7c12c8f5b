import { spawnSync } from "node:child_process";
import {
  chmod,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sha256 } from "../cache/fingerprint.ts";
import type { Artifact } from "../model/artifact.ts";
import { isDifference } from "./difference.ts";
import { MANIFEST, manifestText } from "./manifest.ts";
import { checkOutputFolder, write } from "./write.ts";
import type { WriteResult } from "./write-options.ts";

let root: string;
let output: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "triptych-write-"));
  output = join(root, "generated");
});

afterEach(() => rm(root, { recursive: true, force: true }));

function artifacts(files: { readonly [path: string]: string }): readonly Artifact[] {
  return Object.entries(files).map(([path, text]) => ({ path, text, target: "types", declarations: [] }));
}

function run(files: { readonly [path: string]: string }, check = false): Promise<WriteResult> {
  return write(artifacts(files), { output, check, record: record(), version: "1.0.0" });
}

function record(): string {
  return join(root, "record.json");
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(output, path)), { recursive: true });
  await writeFile(join(output, path), text);
}

/** Every file below a folder with its text. */
async function snapshot(folder = output): Promise<{ readonly [path: string]: string }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, "utf8")] as const),
  );
  return Object.fromEntries(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function codes(result: WriteResult): readonly string[] {
  return result.diagnostics.map(({ code }) => code);
}

const FILES = { "types/spec.ts": "spec\n", "docs/a/b.md": "b\n" };

describe("write", () => {
  it("writes the files and a sorted manifest", async () => {
    const result = await run(FILES);
    expect(result).toMatchObject({
      written: ["docs/a/b.md", "types/spec.ts"],
      removed: [],
      unchanged: 0,
      diagnostics: [],
    });
    const manifest = "# Made by triptych 1.0.0, which owns these files.\ndocs/a/b.md\ntypes/spec.ts\n";
    expect(await snapshot()).toEqual({ ...FILES, [MANIFEST]: manifest });
    expect(Object.fromEntries(result.outputHashes)).toEqual({
      "docs/a/b.md": sha256("b\n"),
      "types/spec.ts": sha256("spec\n"),
      [MANIFEST]: sha256(manifest),
    });
  });

  it("leaves no trace of the order of its input", async () => {
    await run(FILES);
    const first = await snapshot();
    const again = await write([...artifacts(FILES)].reverse(), { output, check: false, version: "1.0.0" });
    expect(again).toMatchObject({ written: [], unchanged: 2 });
    expect(await snapshot()).toEqual(first);
  });

  it("does not touch unchanged files", async () => {
    await run(FILES);
    const old = new Date(1_000_000_000_000);
    for (const path of [...Object.keys(FILES), MANIFEST]) await utimes(join(output, path), old, old);
    const result = await run({ ...FILES, "types/spec.ts": "new\n" });
    expect(result).toMatchObject({ written: ["types/spec.ts"], unchanged: 1 });
    expect((await stat(join(output, "docs/a/b.md"))).mtime).toEqual(old);
    expect((await stat(join(output, "types/spec.ts"))).mtime).not.toEqual(old);
  });

  it("keeps the manifest where only texts changed", async () => {
    await run(FILES);
    const old = new Date("2020-01-01");
    await utimes(join(output, MANIFEST), old, old);
    expect((await run({ ...FILES, "types/spec.ts": "other\n" })).written).toEqual(["types/spec.ts"]);
    expect((await stat(join(output, MANIFEST))).mtime).toEqual(old);
  });

  it("keeps even the manifest where nothing changed", async () => {
    await run(FILES);
    const old = new Date(1_000_000_000_000);
    await utimes(join(output, MANIFEST), old, old);
    await run(FILES);
    expect((await stat(join(output, MANIFEST))).mtime).toEqual(old);
  });

  it("removes what it no longer produces, and the folders left empty", async () => {
    await run(FILES);
    await put("types/mine.ts", "mine\n");
    const result = await run({ "types/other.ts": "other\n" });
    expect(result.removed).toEqual(["docs/a/b.md", "types/spec.ts"]);
    expect(Object.keys(await snapshot())).toEqual([MANIFEST, "types/mine.ts", "types/other.ts"]);
    expect(await readdir(output)).not.toContain("docs");
  });

  it("follows a file that is renamed in case only", async () => {
    await run({ "types/Deal.ts": "old\n" });
    // What a file system that ignores case shows: both names are one file.
    await link(join(output, "types/Deal.ts"), join(output, "types/deal.ts"));
    await put(MANIFEST, manifestText(new Set(["types/Deal.ts", "types/deal.ts"]), "1.0.0"));
    expect((await run({ "types/deal.ts": "old\n" })).removed).toEqual([]);
    expect(await readFile(join(output, "types/deal.ts"), "utf8")).toBe("old\n");
  });

  it("lets a folder take the place of a file", async () => {
    await run({ "types/a.ts": "file\n" });
    expect(codes(await run({ "types/a.ts/b.ts": "inside\n" }))).toEqual([]);
    expect(await readFile(join(output, "types/a.ts/b.ts"), "utf8")).toBe("inside\n");
  });

  it("writes nothing where a file of somebody else stands in the way", async () => {
    await put("types/spec.ts", "hand-written\n");
    const before = await snapshot();
    expect(codes(await run(FILES))).toEqual(["not-owned"]);
    expect(await snapshot()).toEqual(before);
  });

  it("adopts a file that is already right", async () => {
    await put("types/spec.ts", FILES["types/spec.ts"]);
    expect(await run(FILES)).toMatchObject({ written: ["docs/a/b.md"], unchanged: 1, diagnostics: [] });
    expect(codes(await run({}))).toEqual([]);
    expect(Object.keys(await snapshot())).toEqual([MANIFEST]);
  });

  it.each([
    ["a folder in the place of a file", () => mkdir(join(output, "types/spec.ts"), { recursive: true })],
    ["a file in the place of a folder", () => put("docs", "docs\n")],
    ["a file in the place of the output folder", () => writeFile(output, "")],
  ])("refuses %s", async (_, arrange) => {
    await arrange();
    expect(codes(await run(FILES))).toEqual(["not-owned"]);
  });

  it.each([
    ["a folder", "types", "."],
    ["a file", "types/spec.ts", "victim"],
    ["the manifest", MANIFEST, "victim"],
    ["a dangling link", "types/spec.ts", "nowhere"],
  ])("never writes through a symbolic link: %s", async (_, path, target) => {
    await mkdir(dirname(join(output, path)), { recursive: true });
    const outside = join(root, "outside");
    await mkdir(outside);
    await writeFile(join(outside, "victim"), "victim\n");
    await symlink(join(outside, target), join(output, path));
    expect(codes(await run(FILES))).toEqual(["output-symlink"]);
    expect(await snapshot(outside)).toEqual({ victim: "victim\n" });
  });

  it("never removes through a symbolic link", async () => {
    await run(FILES);
    const outside = join(root, "outside");
    await mkdir(outside);
    await writeFile(join(outside, "b.md"), "b\n");
    await rm(join(output, "docs/a"), { recursive: true });
    await symlink(outside, join(output, "docs/a"));
    expect(codes(await run({ "types/spec.ts": "spec\n" }))).toEqual(["output-symlink"]);
    expect(await snapshot(outside)).toEqual({ "b.md": "b\n" });
  });

  it.each([
    ["an index", "// Generated by `x`. Do not edit.\n"],
    ["a module", "// Generated from a.json by `x`. Do not edit.\n"],
    ["one with pragmas", "/** @noformat */\n// Generated from a.json by `x`. Do not edit.\n/* eslint-disable */\n"],
    ["a page", "# Deal\n\n\n## Fields\n", "docs/a.md"],
    ["an index of pages", "# Models\n\nGenerated from `schema/` by `x`;", "docs/README.md"],
    ["a full page", "# Deal\n\n[Models](../../README.md) / `a.json` / Deal", "docs/models/shared/deal.md"],
    ["a page of a site", "---\ntitle: Deal\n---\n\n# Deal\n\n[Models](../../README.md) / `a.json`", "docs/a.md"],
    ["one without a title", "---\ntitle: A\ndescription: B\n---\n\n[Models](../../README.md) / `a.json`", "docs/a.md"],
    ["a sidebar", '[\n  {\n    "text": "A",\n    "link": "/a"\n  }\n]\n', "docs/sidebar.json"],
    ["a sidebar of nothing", "[]\n", "docs/sidebar.json"],
  ])("removes from a checkout what looks as it writes it: %s", async (_, text, path = "types/a.ts") => {
    await put(path, text);
    await put(MANIFEST, manifestText(new Set([path]), "1.0.0"));
    expect(codes(await run({}))).toEqual([]);
    expect(Object.keys(await snapshot())).toEqual([MANIFEST]);
  });

  it.each([
    ["that looks like none of ours", "types/a.ts", "mine\n", "it does not look like an output"],
    ["that was changed by hand", "types/spec.ts", "mine\n", "it was changed by hand"],
    ["below a hidden folder", ".git/HEAD", "mine\n", "it is below a hidden folder"],
    ["inside the input folder", "schema/a.json", "mine\n", "it is inside the input folder"],
  ])("does not remove what a manifest claims: a file %s", async (_, path, text, why) => {
    await run(FILES);
    await put(path, text);
    await put(MANIFEST, manifestText(new Set([path]), "1.0.0"));
    const others = { "docs/a/b.md": "b\n" };
    const input = join(output, "schema");
    const result = await write(artifacts(others), { output, folders: [input], check: false, record: record() });
    expect(result.diagnostics).toMatchObject([{ code: "kept-output", severity: "warning" }]);
    expect(result.diagnostics[0]?.message).toBe(`${path} is in the manifest, but it was not removed: ${why}`);
    expect(await snapshot()).toMatchObject({ ...others, [path]: "mine\n" });
    expect(codes(await run(others))).toEqual([]);
  });

  it.each([
    ["before a file was written", "old\n"],
    ["after a file was written", "new\n"],
  ])("owns what a run that was killed %s has left", async (_, text) => {
    await run({ "types/a.ts": "old\n" });
    await put("types/a.ts", text);
    await writeFile(record(), JSON.stringify({ "types/a.ts": [sha256("old\n"), sha256("new\n")] }));
    const result = await run(FILES);
    expect(result).toMatchObject({ removed: ["types/a.ts"], diagnostics: [] });
    expect(Object.keys(await snapshot())).toEqual([MANIFEST, "docs/a/b.md", "types/spec.ts"]);
  });

  it.each([
    ["a parent", "../victim"],
    ["a hidden parent", "types/../../victim"],
    ["an absolute path", "/etc/passwd"],
    ["a drive", "C:/victim"],
    ["a backslash", "..\\victim"],
    ["itself", MANIFEST],
    ["a control character", "types/a\u001b.ts"],
  ])("refuses a damaged manifest: %s", async (_, text) => {
    await writeFile(join(root, "victim"), "victim\n");
    await put(MANIFEST, text);
    expect(codes(await run(FILES))).toEqual(["bad-manifest"]);
    expect(await snapshot(root)).toEqual({ victim: "victim\n", [`generated/${MANIFEST}`]: text });
  });

  it("reads a manifest that git left in conflict as what both branches own", async () => {
    await run(FILES);
    const lines = ["<<<<<<< HEAD", "docs/a/b.md", "||||||| base", "=======", "types/spec.ts", ">>>>>>> other", ""];
    await put(MANIFEST, lines.join("\n"));
    expect(await run(FILES)).toMatchObject({ written: [], unchanged: 2, diagnostics: [] });
    expect(await snapshot()).toMatchObject({ [MANIFEST]: manifestText(new Set(Object.keys(FILES)), "1.0.0") });
  });

  it("takes line ends for no change", async () => {
    await run(FILES);
    for (const path of [...Object.keys(FILES), MANIFEST])
      await put(path, (await readFile(join(output, path), "utf8")).replaceAll("\n", "\r\n"));
    expect(await run(FILES, true)).toMatchObject({ unchanged: 2, diagnostics: [] });
    expect(await run(FILES)).toMatchObject({ written: [], unchanged: 2, diagnostics: [] });
    expect((await run({})).removed).toEqual(["docs/a/b.md", "types/spec.ts"]);
  });

  it("says which files it replaces that were changed by hand", async () => {
    await run(FILES);
    await put("types/spec.ts", "mine\n");
    expect(codes(await run(FILES, true))).toEqual(["edited-output"]);
    expect(await run(FILES)).toMatchObject({ written: ["types/spec.ts"], diagnostics: [{ code: "replaced-output" }] });
  });

  it("does not take for an edit what git has: it came from another machine", async () => {
    await run(FILES);
    await put("types/spec.ts", "pulled\n");
    await put("docs/a/b.md", "# B\n\n\npulled\n");
    for (const argv of [
      ["init", "-q"],
      ["add", "-A"],
    ])
      spawnSync("git", argv, { cwd: root });
    expect(codes(await run(FILES, true))).toEqual(["stale-output", "stale-output"]);
    expect(await run({ "types/spec.ts": "spec\n" })).toMatchObject({ removed: ["docs/a/b.md"], diagnostics: [] });
  });

  const NOTICE = "// Generated from schema/a.json by `npx triptych generate`. Do not edit.\n";

  it("tells of files with its notice that no manifest lists", async () => {
    await put("types/lost.ts", NOTICE);
    await put("types/mine.ts", "mine\n");
    expect(await run(FILES)).toMatchObject({ diagnostics: [{ code: "unlisted-output", severity: "warning" }] });
    expect(await run(FILES, true)).toMatchObject({ diagnostics: [{ code: "unlisted-output", severity: "error" }] });
    expect(await snapshot()).toMatchObject({ "types/lost.ts": NOTICE });
  });

  it("owns files with its notice even without a manifest", async () => {
    await put("types/spec.ts", NOTICE);
    expect(await run(FILES)).toMatchObject({ written: ["docs/a/b.md", "types/spec.ts"], diagnostics: [] });
  });

  it("removes what looks like an output where this machine has written none", async () => {
    const pages = {
      "docs/a.md": "# A\n\n\n## Fields\n",
      "types/a.ts": NOTICE,
      "types/a.d.ts.map": '{"version":3,"file":"a.d.ts"}',
    };
    await run(pages);
    await rm(record());
    expect((await run({})).removed).toEqual(Object.keys(pages).sort());
  });

  it("says in front of the differences that another version made the outputs", async () => {
    await run(FILES);
    const next = (files: { readonly [path: string]: string }): Promise<WriteResult> =>
      write(artifacts(files), { output, check: true, version: "2.0.0" });
    expect(codes(await next(FILES))).toEqual([]);
    expect(codes(await next({ ...FILES, "types/spec.ts": "new\n" }))).toEqual(["other-version", "stale-output"]);
  });

  it.each([
    ["the same path in another case", { "types/a.ts": "", "types/A.ts": "" }],
    ["a file that is also a folder", { "types/a.ts": "", "types/a.ts/b.ts": "" }],
  ])("refuses outputs that clash: %s", async (_, files) => {
    expect(codes(await run(files))).toEqual(["clashing-outputs"]);
    expect(await snapshot()).toEqual({});
  });

  it.each(["../a.ts", "/a.ts", "a//b.ts", "a\\b.ts", MANIFEST])("throws on an artifact at %s", async (path) => {
    await expect(run({ [path]: "" })).rejects.toThrow("an output has the path");
  });

  it("reports what the operating system says", async () => {
    const result = await run({ [`types/${"x".repeat(300)}.ts`]: "" });
    expect(result.diagnostics).toMatchObject([
      { code: "write-failed", message: expect.stringContaining("the name is too long") },
    ]);
  });

  it("reports an output folder that cannot be made", async () => {
    await writeFile(join(root, "file"), "");
    const result = await write(artifacts(FILES), { output: join(root, "file/generated"), check: false });
    expect(result.diagnostics).toMatchObject([
      { code: "write-failed", message: expect.stringContaining("a file stands where a folder belongs") },
    ]);
  });

  it("keeps the permissions of a file", async () => {
    await run(FILES);
    await chmod(join(output, "types/spec.ts"), 0o600);
    await run({ ...FILES, "types/spec.ts": "new\n" });
    expect((await lstat(join(output, "types/spec.ts"))).mode & 0o777).toBe(0o600);
  });

  it("sweeps what killed runs have left, and nothing that is not ours", async () => {
    await run(FILES);
    const left = ["types/spec.ts.12345", `${MANIFEST}.99`, "docs/a/b.md.4294967295"];
    const others = ["types/mine.ts.12345", "types/spec.ts.12345x", "types/spec.ts.bak"];
    for (const path of [...left, ...others]) await put(path, "half");
    expect((await run({ "types/spec.ts": "new\n" })).removed).toEqual(["docs/a/b.md"]);
    expect(Object.keys(await snapshot())).toEqual([MANIFEST, "types/spec.ts", ...others].sort());
  });

  it("leaves no temporary files", async () => {
    await run(Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`types/${index}.ts`, `${index}`])));
    expect((await readdir(join(output, "types"))).length).toBe(100);
  });
});

describe("write with check", () => {
  async function differences(files: { readonly [path: string]: string }): Promise<readonly string[]> {
    const before = await snapshot();
    const result = await run(files, true);
    expect(await snapshot()).toEqual(before);
    expect(result.diagnostics.every(isDifference)).toBe(true);
    return result.diagnostics.map(({ code, message }) => `${code}: ${message.split(" ")[0]}`);
  }

  it("finds nothing in a fresh output", async () => {
    await run(FILES);
    expect(await differences(FILES)).toEqual([]);
  });

  it("does not even make the output folder", async () => {
    expect(await differences(FILES)).toEqual([
      "missing-output: docs/a/b.md",
      "missing-output: types/spec.ts",
      `missing-output: ${MANIFEST}`,
    ]);
    await expect(stat(output)).rejects.toThrow("ENOENT");
  });

  it("tells stale from edited, missing and orphaned files", async () => {
    await run({ "a.ts": "1\n", "b.ts": "1\n", "c.ts": "1\n", "d.ts": "1\n" });
    await put("b.ts", "hand\n");
    await rm(join(output, "c.ts"));
    expect(await differences({ "a.ts": "2\n", "b.ts": "1\n", "c.ts": "1\n" })).toEqual([
      "stale-output: a.ts",
      "edited-output: b.ts",
      "missing-output: c.ts",
      "orphaned-output: d.ts",
      `stale-output: ${MANIFEST}`,
    ]);
  });

  it("shows the difference and points at its first line", async () => {
    await run({ "a.ts": "one\ntwo\n" });
    const [first] = (await run({ "a.ts": "one\nthree\n" }, true)).diagnostics.filter(isDifference);
    expect(first?.position).toEqual({ file: join(output, "a.ts"), line: 2, column: 1 });
    expect(first?.diff).toBe("--- a/a.ts\n+++ b/a.ts\n@@ -1,2 +1,2 @@\n one\n-two\n+three");
  });

  it("reports a file that is not its own as an error", async () => {
    await put("types/spec.ts", "hand-written\n");
    expect(codes(await run(FILES, true))).toEqual(["not-owned"]);
  });
});

describe("checkOutputFolder", () => {
  beforeEach(() => mkdir(join(root, "schema")));

  it.each([
    ["schema", true],
    ["schema/", true],
    ["schema/generated", true],
    ["generated/../schema/a/b", true],
    ["link/generated", true],
    ["generated", false],
    ["schema-generated", false],
    ["schema/../generated", false],
    ["schema/..generated", true],
    ["..schema", false],
    [".", false],
  ])("%s: %s", async (path, refused) => {
    await symlink(join(root, "schema"), join(root, "link"));
    const findings = await checkOutputFolder([join(root, "schema")], `${root}/${path}`);
    expect(findings.map(({ code }) => code)).toEqual(refused ? ["output-inside-input"] : []);
  });
});
