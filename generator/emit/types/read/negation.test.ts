import { expect, test } from "vitest";
import { compile, type Json } from "../../../index.ts";

const NO_STRING = "{ [key: string]: unknown } | unknown[] | number | boolean | null";

/** The type of what is refused, on one line. */
async function typeOfNot(refused: Json, among: readonly string[]): Promise<string> {
  const schema = among.length === 0 ? { not: refused } : { type: among, not: refused };
  const { artifacts } = await compile({
    schemas: { "it.json": { title: "It", ...schema } },
    targets: ["types"],
    conditions: "union",
    extraMembers: "unknown",
  });
  const text = artifacts.find(({ path }) => path === "types/it.ts")?.text.replaceAll(/\s+/g, " ") ?? "";
  return /export (?:type It =|interface It) (.*?);? $/.exec(text)?.[1] ?? text;
}

const ROWS: readonly (readonly [what: string, refused: Json, among: readonly string[], type: string])[] = [
  ["nothing", false, [], "unknown"],
  ["anything", true, [], "never"],
  ["what is no string", { not: { type: "string" } }, [], "string"],
  ["each of two", { allOf: [{ type: "string" }, { minLength: 1 }] }, [], "unknown"],
  ["one of two", { anyOf: [{ type: "string" }, { type: "null" }] }, [], NO_STRING.replace(" | null", "")],
  [
    "exactly one of three",
    { oneOf: [{ type: "string" }, { type: "number" }, { type: "null" }] },
    [],
    "{ [key: string]: unknown } | unknown[] | boolean",
  ],
  [
    "exactly one of two that overlap",
    { oneOf: [{ type: ["string", "null"] }, { type: ["boolean", "null"] }] },
    [],
    "{ [key: string]: unknown } | unknown[] | number | null",
  ],
  [
    "exactly one of more than are compared",
    { oneOf: [{ type: "string" }, { type: "number" }, { type: "null" }, { type: "boolean" }] },
    [],
    "unknown",
  ],
  ["a condition alone", { if: { type: "string" } }, [], "never"],
  ["then", { if: { type: "string" }, then: { const: "a" } }, [], "string"],
  ["else", { if: { type: "string" }, else: { type: "null" } }, [], NO_STRING.replace(" | null", "")],

  ["values", { enum: ["a", null, true] }, ["string", "null", "boolean"], "string | false"],
  ["a value of one type", { const: true }, ["string", "boolean"], "string | false"],
  ["an object", { const: {} }, ["object", "null"], "{ [key: string]: unknown } | null"],
  ["the empty array", { const: [] }, ["array"], "[unknown, ...unknown[]]"],
  ["another array", { const: [1] }, ["array"], "unknown[]"],
  ["the empty array and another one", { enum: [[], [1]] }, ["array"], "unknown[]"],
  ["integers", { type: "integer" }, ["number", "string"], "number | string"],
  ["a rule for strings", { minLength: 1 }, ["string", "null"], "string"],

  ["a member", { properties: { a: { type: "string" } } }, ["object"], `{ a: ${NO_STRING}; [key: string]: unknown; }`],
  [
    "a member that must be there",
    { properties: { a: { type: "string" } }, required: ["a"] },
    ["object"],
    `{ a?: ${NO_STRING}; [key: string]: unknown; }`,
  ],
  [
    "another member than must be there",
    { properties: { b: { type: "string" } }, required: ["a"] },
    ["object"],
    `| { b: ${NO_STRING}; [key: string]: unknown; } | { a?: never; [key: string]: unknown }`,
  ],
  [
    "a member that all have",
    { properties: { toString: { type: "string" } } },
    ["object"],
    "{ [key: string]: unknown; }",
  ],
  [
    "a member that may be anything",
    { properties: { a: true }, required: ["b"] },
    ["object"],
    "{ b?: never; [key: string]: unknown; }",
  ],
  [
    "two members that must be there",
    { required: ["a", "b"] },
    ["object"],
    "{ a?: never; [key: string]: unknown } | { b?: never; [key: string]: unknown }",
  ],
  [
    "members of a pattern",
    { patternProperties: { a: { type: "string" } }, required: ["b"] },
    ["object"],
    "{ [key: string]: unknown; }",
  ],
  [
    "members of a pattern that may be anything",
    { patternProperties: { a: true }, required: ["b"] },
    ["object"],
    "{ b?: never; [key: string]: unknown; }",
  ],
  ["other members", { additionalProperties: false, required: ["b"] }, ["object"], "{ [key: string]: unknown; }"],
  [
    "other members that may be anything",
    { additionalProperties: true, required: ["b"] },
    ["object"],
    "{ b?: never; [key: string]: unknown; }",
  ],
  ["names", { propertyNames: { maxLength: 1 } }, ["object", "string"], "{ [key: string]: unknown; }"],
  ["names that may be any", { propertyNames: true }, ["object", "string"], "never"],
  [
    "what a member demands",
    { dependentRequired: { a: ["b"] } },
    ["object"],
    "{ a: unknown; b?: never; [key: string]: unknown; }",
  ],
  [
    "a schema that a member demands",
    { dependentSchemas: { a: { required: ["b"] } } },
    ["object"],
    "{ a: unknown; b?: never; [key: string]: unknown; }",
  ],
  [
    "members that nobody looked at",
    { unevaluatedProperties: false },
    ["object", "null"],
    "{ [key: string]: unknown; }",
  ],
  ["a member at least", { minProperties: 1 }, ["object"], "{ [key: string]: never; }"],
  ["two members at least", { minProperties: 2 }, ["object"], "{ [key: string]: unknown; }"],
  ["a member at most", { maxProperties: 1 }, ["object"], "{ [key: string]: unknown; }"],

  ["a second item", { prefixItems: [true, { type: "string" }] }, ["array"], `[unknown, ${NO_STRING}, ...unknown[]]`],
  ["a first item", { prefixItems: [{ type: "string" }], items: true }, ["array"], `[${NO_STRING}, ...unknown[]]`],
  ["all items", { items: { type: "string" } }, ["array"], "[unknown, ...unknown[]]"],
  [
    "further items",
    { prefixItems: [true, true], items: { type: "string" } },
    ["array"],
    "[unknown, unknown, unknown, ...unknown[]]",
  ],
  ["an item somewhere", { contains: { type: "string" } }, ["array"], `(${NO_STRING})[]`],
  ["one item somewhere", { contains: { type: "string" }, minContains: 1 }, ["array"], `(${NO_STRING})[]`],
  ["any item somewhere", { contains: true }, ["array"], "[]"],
  ["two items somewhere", { contains: { type: "string" }, minContains: 2 }, ["array"], "unknown[]"],
  ["some items, not many", { contains: { type: "string" }, maxContains: 2 }, ["array"], "unknown[]"],
  ["items that nobody looked at", { unevaluatedItems: false }, ["array", "null"], "unknown[]"],
  ["three items at least", { minItems: 3 }, ["array", "null"], "[unknown?, unknown?]"],
  ["two items at most", { maxItems: 2 }, ["array"], "[unknown, unknown, unknown, ...unknown[]]"],
  ["as many items as are told", { maxItems: 7 }, ["array"], `[${"unknown, ".repeat(8)}...unknown[]]`],
  ["more items than are told", { maxItems: 8 }, ["array"], "unknown[]"],
];

test.each(ROWS)("the type of what is refused says as much as it can: %s", async (_, refused, among, type) => {
  expect(await typeOfNot(refused, among)).toBe(type);
});
