import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { generate } from "../../generate.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "triptych-bad-wire-"));
  mkdirSync(join(folder, "schema"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is wrong with a schema, and where: the line that the comment stands on. */
test.each<readonly [what: string, code: string, schema: string]>([
  [
    "two members of one name",
    "wire-clash",
    `type: object
properties:
  a: { x-wire-name: A }
  b: { x-wire-name: A } # here`,
  ],
  [
    "two members whose names fold to one",
    "wire-clash",
    `type: object
x-wire-match: fold
properties:
  a: { x-wire-name: Kind }
  b: { x-wire-name: "\u212Aind" } # here`,
  ],
  [
    "an alias that is the name of another member",
    "wire-clash",
    `type: object
properties:
  a: { type: string }
  b: { x-wire-aliases: [c, a] } # here`,
  ],
  [
    "aliases that fold to one",
    "wire-clash",
    `type: object
x-wire-match: fold
properties:
  a: { x-wire-aliases: [first] }
  b: { x-wire-aliases: [FIRST] } # here`,
  ],
  [
    "values of another length",
    "wire-keyword",
    `enum: [a, b, c]
x-wire-values: [1, 2] # here`,
  ],
  [
    "equal values",
    "wire-clash",
    `enum: [a, b]
x-wire-values:
  - 1
  - [2, 1] # here`,
  ],
  [
    "values that fold to one",
    "wire-clash",
    `enum: [a, b]
x-wire-match: fold
x-wire-values:
  - One
  - ONE # here`,
  ],
  [
    "values beside no enum",
    "wire-keyword",
    `type: string
x-wire-values: [1] # here`,
  ],
  [
    "names that are trimmed",
    "wire-keyword",
    `type: object
x-wire-match: fold-trim # here`,
  ],
  [
    "zero of an item of several types",
    "wire-keyword",
    `type: array
items: { type: [string, integer] }
x-wire-null: zero # here`,
  ],
  [
    "zero of an item that has none",
    "wire-keyword",
    `type: array
items: { type: "null" }
x-wire-null: zero # here`,
  ],
  [
    "a name on what is no member",
    "wire-keyword",
    `type: array
items:
  x-wire-name: A # here`,
  ],
  [
    "unknown members of a string",
    "wire-keyword",
    `type: string
x-wire-unknown: drop # here`,
  ],
  [
    "two names of one member",
    "wire-keyword",
    `allOf:
  - properties: { a: { x-wire-name: A } }
  - properties:
      a:
        x-wire-name: B # here`,
  ],
  [
    "a keyword that is none",
    "misspelt-keyword",
    `type: object
properties:
  a:
    x-wire-alias: [b] # here`,
  ],
])("%s is an error at its line, with a hint, and nothing is written", async (_, code, schema) => {
  writeFileSync(join(folder, "schema/a.yaml"), schema);
  const output = join(folder, "generated");
  const { diagnostics, written } = await generate({ input: join(folder, "schema"), output });
  const line = schema.split("\n").findIndex((text) => text.endsWith("# here")) + 1;
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([
    expect.objectContaining({ code, position: expect.objectContaining({ file: "a.yaml", line }) }),
  ]);
  expect(diagnostics[0]?.hint).toMatch(/\w/);
  expect(written).toEqual([]);
  expect(existsSync(output)).toBe(false);
});

test("a default that its schema refuses is an error at its line where defaults are put, and nothing is written", async () => {
  const schema = "type: object\nproperties:\n  a:\n    type: string\n    default: 1\n";
  writeFileSync(join(folder, "schema/a.yaml"), schema);
  const output = join(folder, "generated");
  const { diagnostics } = await generate({ input: join(folder, "schema"), output, defaults: "decode" });
  expect(diagnostics).toEqual([
    expect.objectContaining({
      code: "wrong-default",
      severity: "error",
      position: expect.objectContaining({ line: 5 }),
      hint: expect.stringMatching(/\w/),
    }),
  ]);
  expect(existsSync(output)).toBe(false);
});

test("alternatives that convert differently and can both hold are a warning at their line, and all is written", async () => {
  const schema = "anyOf:\n  - properties: { a: { x-wire-name: A } }\n  - properties: { a: { x-wire-name: B } }\n";
  writeFileSync(join(folder, "schema/a.yaml"), schema);
  const { diagnostics, written } = await generate({ input: join(folder, "schema"), output: join(folder, "generated") });
  expect(diagnostics.filter(({ code }) => code.startsWith("wire"))).toEqual([
    expect.objectContaining({
      code: "wire-choice",
      severity: "warning",
      position: expect.objectContaining({ line: 2 }),
      hint: expect.stringContaining("required member"),
    }),
  ]);
  expect(written).toContain("codecs/a.ts");
});
