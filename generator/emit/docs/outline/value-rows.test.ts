import { expect, test } from "vitest";
import { subjectOf } from "../../../../scripts/vitest/full-pages.ts";
import { plainText } from "../../../markdown/inline.ts";
import type { Json } from "../../../model/json.ts";
import { type ValueRow, valueRows } from "./value-rows.ts";

function lineOf({ value, name, description, isOpen }: ValueRow): string {
  return [plainText(value), name ?? "", description ?? "", ...(isOpen === true ? ["open"] : [])].join("|");
}

test.each<readonly [what: string, schema: Json, ...lines: readonly string[]]>([
  ["nothing", { type: "string" }],
  ["values", { enum: ["a", null] }, '"a"||', "null||"],
  ["a value", { const: "a" }, '"a"||'],
  ["a value of some", { enum: ["a", "b"], const: "b" }, '"b"||'],
  [
    "words beside values",
    { enum: ["a", "b"], "x-enum-varnames": ["A"], enumDescriptions: ["", "Second."] },
    '"a"|A|',
    '"b"||Second.',
  ],
  ["values of items", { items: { enum: ["a"] } }, '"a"||'],
  ["values of members", { additionalProperties: { allOf: [{ const: 1 }] } }, "1||"],
  [
    "values of branches",
    {
      oneOf: [
        { const: "a", description: "First." },
        { enum: ["b", "c"], description: "Words." },
        { const: "e", deprecated: true },
        { const: "f", deprecationMessage: "Use e.", description: "Words." },
      ],
    },
    '"a"||First.',
    '"b"||Words.',
    '"c"||',
    '"e"||Deprecated.',
    '"f"||Deprecated: Use e. Words.',
  ],
  ["values and anything", { anyOf: [{ const: "a" }, {}] }, '"a"||', "anything else|||open"],
  ["values and others", { anyOf: [{ const: "a" }, { type: "string" }] }, '"a"||', "any other: a string|||open"],
  [
    "values and others of a pattern",
    { anyOf: [{ const: "a" }, { type: "string", pattern: "^x", description: "More." }] },
    '"a"||',
    "any other: a string and a match of ^x||More.|open",
  ],
])("the rows of %s", async (_, schema, ...lines) => {
  const { shape, page } = await subjectOf(schema);
  expect(valueRows([shape], { entries: [], told: new Set() }, page).map(lineOf)).toEqual(lines);
});

test("values inside of what has a section are told there", async () => {
  const { shape, page } = await subjectOf({ items: { enum: ["a"] }, additionalProperties: { const: "b" } });
  const items = shape.parts.items?.items;
  if (items === undefined) throw new Error("it has no items");
  expect(valueRows([shape], { entries: [], told: new Set([items]) }, page).map(lineOf)).toEqual(['"b"||']);
});
