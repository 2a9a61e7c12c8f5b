import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { published } from "./published.ts";
import { publishedRelations } from "./published-packages.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "triptych-published-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** The relations of a package whose tests are one file. */
async function relationsOf(name: string, test: string, text: string): Promise<unknown> {
  put("package.json", JSON.stringify({ name }));
  put(test, text);
  return (await publishedRelations(folder)).map(({ one, other, isWithin }) => [one, other, isWithin]);
}

describe("the relations that a package publishes", () => {
  test("are those of json-schema-diff's cases, in both directions, and of what is told to be the difference", async () => {
    const text = `
      import { registerDiffTestCases } from "./support/register-diff-test-cases";
      describe("type", () => registerDiffTestCases([
        { description: "", examples: [], input: { a: { type: "string" }, b: true }, output: { added: { not: { type: "string" } }, removed: false } },
        { description: "", examples: [], input: { a: { $ref: "#" }, b: true }, output: { added: {}, removed: false } },
      ], {}));`;
    const [a, added] = [{ type: "string" }, { not: { type: "string" } }];
    const [onlyA, onlyB] = [{ allOf: [a, { not: true }] }, { allOf: [true, { not: a }] }];
    expect(await relationsOf("json-schema-diff", "test/unit/json-schema-diff/type.spec.ts", text)).toEqual([
      [a, true, true],
      [true, a, false],
      [onlyA, false, true],
      [false, onlyA, true],
      [onlyB, added, true],
      [added, onlyB, true],
      [{ $ref: "#" }, true, true],
      [true, { $ref: "#" }, false],
    ]);
  });

  test("are those of json-schema-merge-allof, without what options change or its own parts make", async () => {
    const text = `
      var expect = require("chai").expect;
      var merger = require("../../src");
      var own = require("../../src/common");
      describe("merge", function () {
        it("merges", function () { expect(merger({ allOf: [{ minimum: 1 }, { minimum: 2 }] })).to.eql({ minimum: 2 }); });
        it("resolves", function () { expect(merger({ title: "a" }, { deep: false })).to.eql({}); });
        it("fails", function () { expect(function () { merger({}); }).to.throw(); own.thing(1).that(); });
        it.skip("later", function () { expect(merger(true)).to.eql({}); });
      });`;
    const [one, other] = [{ allOf: [{ minimum: 1 }, { minimum: 2 }] }, { minimum: 2 }];
    expect(await relationsOf("json-schema-merge-allof", "test/specs/index.spec.js", text)).toEqual([
      [one, other, true],
      [other, one, true],
    ]);
  });

  test("are those that json-schema-compare calls equal; what it calls different says nothing of instances", async () => {
    const text = `
      const { expect } = require("chai");
      const compare = require("../../src");
      it("is equal", async () => { expect(compare({ type: ["string"] }, { type: "string" })).to.equal(true); });
      it("is not", () => { expect(compare({ minimum: 1 }, { minimum: 1.5 })).to.equal(false); });
      it("ignores", () => { expect(compare({ a: 1 }, {}, { ignore: ["a"] })).to.equal(true); });
      it("is no schema", () => { expect(compare(undefined, 7)).to.equal(true); });`;
    expect(await relationsOf("json-schema-compare", "test/specs/index.spec.js", text)).toEqual([
      [{ type: ["string"] }, { type: "string" }, true],
      [{ type: "string" }, { type: ["string"] }, true],
    ]);
  });

  test("are listed in a file", async () => {
    put("list.json", JSON.stringify([{ one: true, other: false, isWithin: false }]));
    expect(await publishedRelations(join(folder, "list.json"))).toEqual([
      { from: "list.json 0", one: true, other: false, isWithin: false },
    ]);
  });

  test("are not known of other packages", async () => {
    await expect(relationsOf("ajv", "test/a.spec.js", "")).rejects.toThrow("ajv is none of json-schema-diff, ");
  });
});

test("an instance settles a relation that is said to hold; a break that is not found is wrong", async () => {
  const list = [
    { one: { minimum: 1 }, other: { minimum: 0 }, isWithin: true },
    { one: { minimum: 0 }, other: { minimum: 1 }, isWithin: true },
    { one: { minimum: 1 }, other: { minimum: 0 }, isWithin: false },
    { one: { minimum: "1" }, other: true, isWithin: true },
  ];
  put("list.json", JSON.stringify(list));
  const told: string[] = [];
  const { kinds, unread, wrong } = await published([join(folder, "list.json")], (line) => told.push(line));
  expect(kinds).toEqual({ instance: 1, none: 2, undecided: 0 });
  expect(unread).toBe(1);
  expect(told).toEqual([
    expect.stringMatching(/^said to hold, but for 0: list\.json 1: .*"minimum":0} within .*"minimum":1}$/),
    expect.stringMatching(/^not read: .*list\.json 3/),
  ]);
  expect(wrong).toEqual([expect.stringMatching(/^no instance, but list\.json 2: .* is said not to hold$/)]);
});
