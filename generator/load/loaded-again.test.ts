import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type EarlierLoad, type Loaded, loadFolder } from "./load.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "triptych-load-"));
  mkdirSync(join(folder, "inner"));
  put("a.json", { title: "A", properties: { b: { $ref: "inner/b.json" } } });
  put("inner/b.json", { title: "B" });
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, schema: unknown): void {
  writeFileSync(join(folder, path), typeof schema === "string" ? schema : JSON.stringify(schema));
}

function load(earlier?: EarlierLoad, changed: readonly string[] = []): Promise<Loaded> {
  if (earlier !== undefined) earlier.changed = new Set(changed.map((path) => join(folder, path)));
  const options = { input: folder, allowOutside: false, allowNetwork: false, dialect: "2020-12" } as const;
  return loadFolder(earlier === undefined ? options : { ...options, earlier });
}

function told({ set, diagnostics, sources, folders }: Loaded): unknown {
  return { set, diagnostics, sources: Object.fromEntries(sources), folders };
}

describe("a load after another one", () => {
  it.each<[string, string, unknown, boolean]>([
    ["a title", "a.json", { title: "Other", properties: { b: { $ref: "inner/b.json" } } }, true],
    ["a member", "inner/b.json", { title: "B", properties: { c: {} } }, true],
    ["a reference", "inner/b.json", { $ref: "../a.json" }, false],
    ["a reference to what is not there", "inner/b.json", { $ref: "c.json" }, false],
    ["an id", "inner/b.json", { $id: "https://example.com/b" }, false],
    ["a dialect", "inner/b.json", { $schema: "http://json-schema.org/draft-07/schema#" }, false],
    ["a dialect that nobody knows", "inner/b.json", { $schema: "https://example.com/dialect" }, false],
    ["what a metaschema says", "inner/b.json", { $vocabulary: { "https://example.com/v": true } }, false],
    ["broken text", "inner/b.json", '{ "title": ', false],
    ["a key twice", "inner/b.json", '{ "title": "B", "title": "C" }', false],
  ])("gives the same as by itself, and reads no more than it has to: %s", async (_, path, schema, isAgain) => {
    const earlier: EarlierLoad = {};
    const first = await load(earlier);
    put(path, schema);
    // Nobody would see it who reads only what changed.
    put("unheard.json", {});
    const again = await load(earlier, [path]);
    expect(again.set.documents.some(({ id }) => id === "unheard.json")).toBe(!isAgain);
    rmSync(join(folder, "unheard.json"));
    if (isAgain) expect(told(again)).toEqual(told(await load()));
    expect(told(first)).not.toEqual(told(again));
    put(path, { title: "Last" });
    expect(told(await load(earlier, [path, "unheard.json"]))).toEqual(told(await load()));
  });

  it("looks at all files where it cannot be told what changed, or where other ones are asked for", async () => {
    const earlier: EarlierLoad = {};
    await load(earlier);
    put("c.json", {});
    const asked = { input: folder, allowOutside: false, allowNetwork: false, dialect: "2020-12", earlier } as const;
    earlier.changed = undefined;
    expect((await loadFolder(asked)).set.documents).toHaveLength(3);
    put("d.json", {});
    earlier.changed = new Set();
    expect((await loadFolder(asked)).set.documents).toHaveLength(3);
    expect((await loadFolder({ ...asked, exclude: ["a.json"] })).set.documents).toHaveLength(3);
    expect((await loadFolder({ ...asked, exclude: [] })).set.documents).toHaveLength(4);
  });
});
