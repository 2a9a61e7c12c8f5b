import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "triptych-unreachable-"));
  mkdirSync(join(folder, "schema"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function generate(schema: unknown): SpawnSyncReturns<string> {
  writeFileSync(join(folder, "schema/part.json"), JSON.stringify(schema));
  return spawnSync(process.execPath, [BIN, "generate", "--language", "js"], {
    cwd: folder,
    env: { PATH: process.env["PATH"], NO_COLOR: "1" },
    encoding: "utf8",
  });
}

/** Nothing of the root leads to the first three. */
const DEFINITIONS = {
  typo: { properties: { x: { $ref: "none.json" } } },
  loop: { allOf: [{ $ref: "#/$defs/loop" }] },
  user: { not: { $ref: "#/$defs/typo" } },
  fine: { type: "string" },
};
const REFUSED = [
  expect.objectContaining({ message: "cannot be checked: a reference of its schema is faulty", instanceLocation: "" }),
];

it("warns of references that no instance gets to, and what leads there never accepts", async () => {
  const { status, stderr } = generate({ title: "Part", $ref: "#/$defs/fine", $defs: DEFINITIONS });
  expect(status).toBe(0);
  expect(stderr).toMatch(/warning\[unresolved-reference\]: cannot resolve "none.json": .*; no instance/);
  expect(stderr).toMatch(/warning\[endless-reference\]/);
  const guards = await import(pathToFileURL(join(folder, "generated/guards/part.js")).href);
  expect([guards.isPart("a"), guards.isFine("a")]).toEqual([true, true]);
  for (const name of ["Typo", "Loop", "User"]) {
    expect(guards[`is${name}`]("a")).toBe(false);
    expect(guards[`validate${name}`]("a").errors).toEqual(REFUSED);
  }
  expect(readFileSync(join(folder, "generated/types/part.d.ts"), "utf8")).toContain("export type User = never;");
});

it.each([
  ["by a reference", { $ref: "#/$defs/user" }],
  ["by way of a member", { properties: { a: { $ref: "#/$defs/loop" } } }],
  ["from another file", { properties: { a: { $ref: "part.json#/$defs/typo" } } }],
])("is an error where an instance gets there %s", (_, root) => {
  const { status, stderr } = generate({ ...root, $defs: DEFINITIONS });
  expect([status, stderr]).toEqual([2, expect.stringMatching(/error\[(unresolved|endless)-reference\]/)]);
});

it("is an error among the components of a description, which all are put to instances", () => {
  const schemas = { Broken: { $ref: "#/components/schemas/None" } };
  expect(generate({ openapi: "3.1.0", info: { title: "x", version: "1" }, components: { schemas } }).status).toBe(2);
});

it("leaves out annotations with values of the wrong kind, with a warning", () => {
  const { status, stderr } = generate({ type: "string", examples: "x", title: 1, deprecated: "no" });
  expect([status, stderr.match(/warning\[keyword-value\]/g)]).toEqual([
    0,
    Array.from({ length: 3 }, () => expect.anything()),
  ]);
});
