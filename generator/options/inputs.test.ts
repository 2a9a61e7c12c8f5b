import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inputsOf, sourceOf, sourcePrefix } from "./inputs.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "triptych-inputs-"));
  mkdirSync(join(folder, "api/v1"), { recursive: true });
  writeFileSync(join(folder, "api/a.json"), "{}");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("inputsOf", () => {
  const rows: readonly (readonly [string | readonly string[], string, readonly string[], readonly string[]])[] = [
    ["api", "api", [], ["api"]],
    [["api"], "api", [], ["api"]],
    ["api/a.json", "api", ["a.json"], ["api"]],
    [["api/a.json", "api/v1"], "api", ["a.json", "v1"], ["api", "api/v1"]],
    [["api/v1", "apis"], ".", ["api/v1", "apis"], ["api/v1", "apis"]],
    [["api", "api/v1"], "api", ["", "v1"], ["api", "api/v1"]],
  ];
  it.each(rows)("%j", (given, input, within, folders) => {
    const absolute = [given].flat().map((path) => join(folder, path));
    const expected = { input: join(folder, input), within, folders: folders.map((path) => join(folder, path)) };
    expect(inputsOf(absolute, folder)).toEqual(expected);
  });

  it("standard input stands in the current folder", () => {
    expect(inputsOf("-", folder)).toEqual({ input: folder, within: ["-"], folders: [folder] });
  });
});

describe("sourceOf", () => {
  it.each([
    ["api", "api/"],
    ["api/a.json", "api/"],
    [["api/a.json", "api/v1"], "api/"],
    [["api", "other"], ""],
    ["-", ""],
  ])("%j -> %s", (given, source) => {
    expect(sourceOf(given, folder)).toBe(source);
  });
});

describe("sourcePrefix", () => {
  it.each([
    ["schema", "schema/"],
    ["./schema/", "schema/"],
    ["api/schema", "api/schema/"],
    [".", ""],
    ["./", ""],
    ["..", ""],
    ["../schema", "schema/"],
    ["../../api/schema", "schema/"],
    ["/home/somebody/schema", "schema/"],
    ["/", ""],
  ])("%s -> %s", (input, prefix) => {
    expect(sourcePrefix(input)).toBe(prefix);
  });
});
