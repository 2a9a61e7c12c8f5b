import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addToRecord, keepRecord, readRecord } from "./record.ts";

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
  expect(Object.fromEntries(await readRecord(file))).toEqual({ a: ["1"], b: ["3"], c: ["4"] });
});

test("a line that was not written to its end says nothing", async () => {
  await keepRecord(file, new Map(Object.entries({ a: ["1"] })));
  appendFileSync(file, '\n["a",["2"');
  await addToRecord(file, new Map(Object.entries({ b: ["3"] })));
  expect(Object.fromEntries(await readRecord(file))).toEqual({ a: ["1"], b: ["3"] });
});

test("there may be nothing to add to", async () => {
  await addToRecord(file, new Map(Object.entries({ a: ["1"] })));
  expect(Object.fromEntries(await readRecord(file))).toEqual({ a: ["1"] });
});
