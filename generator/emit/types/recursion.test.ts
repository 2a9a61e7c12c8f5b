import { expect, test } from "vitest";
import { compile, type Json } from "../../index.ts";

const NODE = { $ref: "#" };

/** Schemas whose types would have no end if what leads back to itself were written out instead of named. */
const SCHEMAS: readonly Json[] = [
  { oneOf: [{ properties: { a: NODE } }, { properties: { a: NODE } }] },
  {
    oneOf: [
      { type: "number" },
      { type: "object", required: ["a"], properties: { a: NODE } },
      { type: "object", required: ["a", "z"], properties: { a: NODE } },
    ],
  },
  { oneOf: [{ properties: { a: { items: NODE } } }, { properties: { a: { items: NODE } } }] },
  { oneOf: [{ items: NODE }, { items: NODE, contains: NODE }] },
  {
    oneOf: [
      { type: "array", prefixItems: [NODE] },
      { type: "array", prefixItems: [NODE, NODE] },
    ],
  },
  { allOf: [{ patternProperties: { "^[^a]": NODE } }], properties: { 1: { unevaluatedItems: false } } },
  {
    allOf: [{ properties: { a: NODE } }, { properties: { a: { $ref: "#/$defs/b" } } }],
    $defs: { b: { properties: { a: { oneOf: [NODE, { $ref: "#/$defs/b" }] } } } },
  },
];

test.each(SCHEMAS.map((schema) => [JSON.stringify(schema), schema] as const))(
  "%s has a short type",
  async (_, schema) => {
    const { artifacts, diagnostics } = await compile({ schemas: { "node.json": schema }, targets: ["types"] });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const length = artifacts.reduce((sum, { text }) => sum + text.length, 0);
    expect(length).toBeLessThan(6000);
  },
);
