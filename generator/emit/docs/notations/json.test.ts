import { expect, test } from "vitest";
import { paragraph } from "../../../markdown/block.ts";
import { printMarkdown } from "../../../markdown/print.ts";
import type { Page } from "../page.ts";
import type { Term } from "../terms/term.ts";
import { json } from "./json.ts";

const STRING: Term = { kind: "primitive", type: "string" };
const NULL: Term = { kind: "primitive", type: "null" };
const OPTIONAL: Term = { kind: "union", terms: [STRING, NULL] };
const PAGE = {
  root: "",
  own: "",
  options: {},
  hasPage: () => true,
  model: { declarations: { base: { name: "Base" } } },
} as unknown as Page;

const TERMS: readonly [words: string, term: Term][] = [
  ["anything", { kind: "anything" }],
  ["nothing", { kind: "nothing" }],
  ["object", { kind: "object" }],
  ["string or null", OPTIONAL],
  ['`"a"` or `1`', { kind: "literals", values: ["a", 1] }],
  ["list", { kind: "list", item: { kind: "anything" } }],
  ["list of [Base](models/shared/base.md)", { kind: "list", item: { kind: "model", id: "base" } }],
  ["list of (string or null)", { kind: "list", item: OPTIONAL }],
  ["map of string", { kind: "map", value: STRING }],
  ["object", { kind: "map", value: { kind: "anything" } }],
  ["(string or null) and object", { kind: "intersection", terms: [OPTIONAL, { kind: "object" }] }],
  ["list of exactly (string, optional null)", { kind: "tuple", items: [STRING, NULL], required: 1 }],
  ["list of (string, then any number of null)", { kind: "tuple", items: [STRING], required: 1, rest: NULL }],
  ["empty list", { kind: "tuple", items: [], required: 0 }],
];

test.for(TERMS)("%s", ([words, term]) => {
  expect(printMarkdown([paragraph(json.type(term, PAGE))])).toBe(words);
});
