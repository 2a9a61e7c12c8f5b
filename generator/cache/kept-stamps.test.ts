import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type KeptStamps, keptStamps } from "./kept-stamps.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "triptych-stamps-"));
  mkdirSync(join(folder, "node_modules"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const stamps = (output = "generated"): KeptStamps => keptStamps(join(folder, output));
const hashOf = (path: string, stamp: string, output?: string): string | undefined =>
  stamps(output).hashOf(join(folder, output ?? "generated", path), stamp);

test("a file is known by its stamp, in its own output folder", () => {
  stamps().keep([
    { path: "a.ts", stamp: "1 2 3 4", hash: "of a" },
    { path: "types/b.ts", stamp: "5 6 7 8", hash: "of b" },
  ]);
  expect([hashOf("a.ts", "1 2 3 4"), hashOf("types/b.ts", "5 6 7 8")]).toEqual(["of a", "of b"]);
  expect([hashOf("a.ts", "5 6 7 8"), hashOf("c.ts", "1 2 3 4"), hashOf("a.ts", "1 2 3 4", "other")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test.each(["", "{", "null", '{"paths":"a.ts"}'])("nothing is known where what was kept is damaged: %j", (text) => {
  stamps().keep([{ path: "a.ts", stamp: "1 2 3 4", hash: "of a" }]);
  const kept = join(folder, "node_modules/.cache/triptych-stamps");
  for (const name of readdirSync(kept)) writeFileSync(join(kept, name), text);
  expect(hashOf("a.ts", "1 2 3 4")).toBe(undefined);
});
