import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { additions, addToRecord, keepRecord, readRecord } from "./record.ts";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "triptych-record-"));
  file = join(folder, "record.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("what was added later counts", async () => {
  await keepRecord(file, new Map(Object.entries({ a: ["1"], b: ["2"] })));
  await addToRecord(file, new Map(Object.entries({ b: ["2", "3"], c: ["4"] })));
  await addToRecord(file, new Map(Object.entries({ b: ["3"] })));
  expect(Object.fromEntries((await readRecord(file)).entries)).toEqual({ a: ["1"], b: ["3"], c: ["4"] });
});

test("a line that was not written to its end says nothing", async () => {
  await keepRecord(file, new Map(Object.entries({ a: ["1"] })));
  appendFileSync(file, '\n["a",["2"');
  await addToRecord(file, new Map(Object.entries({ b: ["3"] })));
  expect(Object.fromEntries((await readRecord(file)).entries)).toEqual({ a: ["1"], b: ["3"] });
});

test("there may be nothing to add to", async () => {
  await addToRecord(file, new Map(Object.entries({ a: ["1"] })));
  expect(Object.fromEntries((await readRecord(file)).entries)).toEqual({ a: ["1"] });
});

test.each<[string, Record<string, string>, Record<string, string> | undefined]>([
  ["nothing where nothing is other", { a: "1", b: "2", c: "3" }, {}],
  ["what is other", { a: "1", b: "4", c: "3" }, { b: "4" }],
  ["what comes", { a: "1", b: "2", c: "3", d: "4" }, { d: "4" }],
  ["nothing where something goes", { a: "1", b: "2" }, undefined],
  ["nothing where more would be added than there is", { a: "4", b: "5", c: "3" }, undefined],
])("adds %s", async (_, now, expected) => {
  const recordOf = (hashes: Record<string, string>): ReadonlyMap<string, readonly string[]> =>
    new Map(Object.entries(hashes).map(([path, hash]) => [path, [hash]]));
  await keepRecord(file, recordOf({ a: "1", b: "2", c: "3" }));
  expect(additions(await readRecord(file), recordOf(now))).toEqual(expected && recordOf(expected));
});
