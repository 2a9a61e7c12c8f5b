import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type KeptParts, keptParts } from "./kept-parts.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "triptych-kept-"));
  for (const path of ["tool/dist", "tool/node_modules", "node_modules"])
    mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, "tool/dist/build.json"), '{ "digest": "one" }');
  writeFileSync(join(folder, "tool/node_modules/.package-lock.json"), "{}");
});
afterEach(() => rmSync(folder, { recursive: true }));

const kept = (maxBytes = 1e6): KeptParts =>
  keptParts(join(folder, "generated"), { home: join(folder, "tool/dist"), maxBytes });

const lines = (settings: string, maxBytes?: number): readonly string[] | undefined => {
  const read = kept(maxBytes).read(settings);
  return read && [...read].map((line) => line());
};

function files(): readonly string[] {
  const at = join(folder, "node_modules/.cache/triptych-parts");
  return existsSync(at) ? readdirSync(at).map((name) => join(at, name)) : [];
}

test("gives what was kept for the same settings, and for no others", () => {
  kept().keep("a", () => ["text of", "a ä"]);
  expect([lines("a"), lines("b")]).toEqual([["text of", "a ä"], undefined]);
  expect(files()).toHaveLength(1);
});

test("keeps lines behind those that were read", () => {
  kept().keep("a", () => ["one", "two"]);
  const { read, add } = kept();
  expect([...(read("a") ?? [])].map((line) => line())).toEqual(["one", "two"]);
  expect([add("b", () => ["x"]), add("a", () => ["x"])]).toEqual([false, false]);
  read("a");
  expect(add("a", () => ["three ä"])).toBe(true);
  expect(lines("a")).toEqual(["one", "two", "three ä"]);
});

test.each<[string, () => void]>([
  ["another run wrote them anew", () => kept().keep("a", () => ["other"])],
  ["they are gone", () => rmSync(files()[0] ?? "")],
])("keeps no lines behind others where %s", (_, change) => {
  kept().keep("a", () => ["one"]);
  const { read, add } = kept();
  read("a");
  change();
  const before = lines("a");
  expect(add("a", () => ["two"])).toBe(false);
  expect(lines("a")).toEqual(before);
});

test("keeps no lines behind others where it would become too much", () => {
  kept(10_000).keep("a", () => ["x".repeat(1000)]);
  const { read, add } = kept(10_000);
  read("a");
  expect(add("a", () => ["x".repeat(2000)])).toBe(false);
  expect(lines("a")?.length).toBe(1);
});

test("keeps compressed lines behind compressed ones, time and again", () => {
  const text = "text ä ".repeat(1000);
  kept(10_000).keep("a", () => [text]);
  for (const line of ["one", "two"]) {
    const { read, add } = kept(10_000);
    read("a");
    expect(add("a", () => [line, text])).toBe(true);
  }
  expect(lines("a", 10_000)).toEqual([text, "one", text, "two", text]);
  expect(files().map((file) => readFileSync(file).length < 1000)).toEqual([true]);
  const [file = ""] = files();
  writeFileSync(file, readFileSync(file).subarray(0, -100));
  expect(lines("a", 10_000)).toBe(undefined);
});

test.each<[string, () => void]>([
  [
    "a letter was changed",
    () => writeFileSync(files()[0] ?? "", readFileSync(files()[0] ?? "", "utf8").replace("text", "TEXT")),
  ],
  ["a line is missing", () => writeFileSync(files()[0] ?? "", readFileSync(files()[0] ?? "", "utf8").slice(5))],
  ["the end is missing", () => writeFileSync(files()[0] ?? "", readFileSync(files()[0] ?? "", "utf8").slice(0, -1))],
  ["it is empty", () => writeFileSync(files()[0] ?? "", "")],
  ["the tool is another one", () => writeFileSync(join(folder, "tool/dist/build.json"), '{ "digest": "two" }')],
  ["what the tool is cannot be told", () => rmSync(join(folder, "tool/dist/build.json"))],
])("gives nothing where %s", (_, damage) => {
  kept().keep("a", () => ["text"]);
  damage();
  expect(lines("a")).toBe(undefined);
});

test("what was used least recently goes where it becomes too much", async () => {
  const text = randomBytes(750).toString("base64");
  for (const settings of ["a", "b", "a again"]) {
    if (settings === "a again") kept(2200).read("a");
    else kept(2200).keep(settings, () => [text]);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  kept(2200).keep("c", () => [text]);
  expect(["a", "b", "c"].map((settings) => lines(settings, 2200)?.[0]?.length)).toEqual([1000, undefined, 1000]);
});

test("what would take much of the room is compressed", () => {
  const text = "text ".repeat(1000);
  kept(10_000).keep("a", () => [text, text]);
  expect(files().map((file) => readFileSync(file).length < 1000)).toEqual([true]);
  expect(lines("a", 10_000)).toEqual([text, text]);
  writeFileSync(files()[0] ?? "", readFileSync(files()[0] ?? "").subarray(0, -1));
  expect(lines("a", 10_000)).toBe(undefined);
});

test("what was written before that showed is compressed as well", () => {
  const [first, second] = ["a".repeat(5_000_000), "b".repeat(5_000_000)];
  kept(30_000_000).keep("a", () => [first, second]);
  expect(files().map((file) => readFileSync(file).length < 200_000)).toEqual([true]);
  expect(lines("a", 30_000_000)).toEqual([first, second]);
});

test("where there is no room, nothing is kept", () => {
  kept(0).keep("a", () => ["text"]);
  expect(files()).toEqual([]);
});

test("holds no path of the machine", () => {
  kept().keep(`{"output":"${folder}"}`, () => ["text"]);
  expect(files().map((file) => readFileSync(file, "utf8").includes(folder))).toEqual([false]);
});
