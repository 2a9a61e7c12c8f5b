import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GuardsOf, importGuards, makeFolder, writeArtifacts } from "../../../scripts/vitest/emitted.ts";
import { lookups } from "../../../scripts/vitest/lookups.ts";
import { compile, type Json } from "../../index.ts";

const EXPRESSION = { $ref: "#/$defs/expression" };
const NODE = { $ref: "#" };

/** Recursion through alternatives: each level could be walked once for each of them. */
const SCHEMAS: Readonly<Record<string, Json>> = {
  "expressions.json": {
    ...EXPRESSION,
    $defs: {
      expression: {
        anyOf: [
          { type: "number" },
          ...["add", "sub", "mul", "div"].map((op) => ({
            type: "object",
            properties: { op: { const: op }, left: EXPRESSION, right: EXPRESSION },
            required: ["op", "left", "right"],
          })),
        ],
      },
    },
  },
  "any-unevaluated.json": {
    anyOf: [{ properties: { c: NODE } }, { properties: { c: NODE, d: true } }],
    unevaluatedProperties: false,
  },
  "one-unevaluated.json": {
    oneOf: [
      { properties: { c: NODE }, required: ["c"] },
      { properties: { d: true }, required: ["d"] },
    ],
    unevaluatedProperties: false,
  },
  "if-unevaluated.json": {
    if: { properties: { c: NODE }, required: ["c"] },
    then: { properties: { d: true } },
    unevaluatedProperties: false,
  },
  "reference-unevaluated.json": { $ref: "any-branch.json", unevaluatedProperties: false },
  "any-branch.json": { anyOf: [{ properties: { c: { $ref: "reference-unevaluated.json" } } }, { required: ["z"] }] },
  "items-unevaluated.json": {
    anyOf: [{ prefixItems: [NODE] }, { prefixItems: [NODE, true] }],
    unevaluatedItems: false,
  },
  "any.json": { anyOf: [{ properties: { c: NODE, d: false } }, { properties: { c: NODE } }] },
  "one.json": {
    oneOf: [
      { properties: { c: NODE }, required: ["c"], maxProperties: 1 },
      { properties: { c: NODE, d: true }, required: ["c", "d"] },
      { type: "number" },
    ],
  },
  "if.json": { type: "object", if: { properties: { c: NODE } }, then: { properties: { c: NODE } } },
  "pattern.json": { properties: { c: NODE }, patternProperties: { "^c": NODE } },
  "contains.json": { items: NODE, contains: NODE },
  "in-reference.json": {
    anyOf: [{ $ref: "#/$defs/one" }, { $ref: "#/$defs/other" }],
    $defs: {
      one: { properties: { c: NODE, d: false } },
      other: { properties: { c: NODE } },
    },
  },
};

const { folder, remove } = makeFolder("cost");
afterAll(remove);

const guards = new Map<string, GuardsOf>();

beforeAll(async () => {
  const result = await compile({ schemas: SCHEMAS, language: "js", targets: ["guards"] });
  writeArtifacts(folder, result.artifacts);
  for (const id of Object.keys(SCHEMAS)) guards.set(id, await importGuards(folder, result, id));
});

function nested(depth: number, wrap: (inner: unknown) => unknown, innermost: unknown): unknown {
  let value = innermost;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

const inMember = (c: unknown): unknown => ({ c });
const inItem = (item: unknown): unknown => [item];
const inSum = (left: unknown): unknown => ({ op: "add", left, right: 1 });

/** Instances of a depth, some of them with a fault at the bottom. */
const CASES: readonly (readonly [string, (depth: number) => unknown])[] = [
  ["expressions.json", (depth) => nested(depth, inSum, 1)],
  ["expressions.json", (depth) => nested(depth, inSum, "x")],
  ["expressions.json", (depth) => nested(depth, (left) => ({ op: "pow", left, right: 1 }), 1)],
  ["any-unevaluated.json", (depth) => nested(depth, inMember, {})],
  ["any-unevaluated.json", (depth) => nested(depth, inMember, { x: 1 })],
  ["one-unevaluated.json", (depth) => nested(depth, inMember, { d: 1 })],
  ["if-unevaluated.json", (depth) => nested(depth, inMember, {})],
  ["reference-unevaluated.json", (depth) => nested(depth, inMember, {})],
  ["items-unevaluated.json", (depth) => nested(depth, inItem, [])],
  ["any.json", (depth) => nested(depth, inMember, { d: 1 })],
  ["any.json", (depth) => nested(depth, (c) => ({ c, d: 1 }), {})],
  ["one.json", (depth) => nested(depth, inMember, 1)],
  ["one.json", (depth) => nested(depth, inMember, "x")],
  ["if.json", (depth) => nested(depth, inMember, {})],
  ["pattern.json", (depth) => nested(depth, inMember, {})],
  ["contains.json", (depth) => nested(depth, (item) => [item], [1])],
  ["in-reference.json", (depth) => nested(depth, (c) => ({ c, d: 1 }), {})],
];

describe.each(CASES)("%s, case %#", (id, instance) => {
  const { is, validate } = {
    is: (value: unknown) => guards.get(id)?.is(value),
    validate: (value: unknown) => guards.get(id)?.validate(value),
  };

  test("twice as deep costs twice as much", () => {
    for (const look of [is, validate]) {
      const cost = (depth: number): number => lookups(instance(depth), look);
      // The first questions are answered without remembering anything.
      expect(cost(100)).toBeLessThan(3 * cost(50) + 10_000);
      expect(cost(400)).toBeLessThan(3 * cost(200));
    }
  });

  test("to tell what is wrong costs no more than some verdicts", () => {
    const value = instance(40);
    expect(lookups(value, validate)).toBeLessThan(20 * lookups(value, is) + 400);
  });
});
