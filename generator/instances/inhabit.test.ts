import { expect, test } from "vitest";
import { modelOf } from "../../scripts/vitest/model-of.ts";
import type { Json } from "../model/json.ts";
import { declarationOf } from "../model/model.ts";
import { type Inhabitant, inhabit, sample } from "./inhabit.ts";

/** What is asked of an instance: schemas that it satisfies, and others that it does not. */
async function ask(holding: readonly Json[], failing: readonly Json[] = []): Promise<Inhabitant> {
  const wishes = await Promise.all(
    [...holding, ...failing].map(async (schema, index) => {
      const model = await modelOf({ "schema.json": schema });
      return { shape: declarationOf(model, "schema.json").shape, model, holds: index < holding.length };
    }),
  );
  return inhabit(wishes);
}

const TREE = { type: "object", properties: { next: { $ref: "#" } }, required: ["next"] };
const LIST = { type: "object", properties: { next: { anyOf: [{ type: "null" }, { $ref: "#" }] } }, required: ["next"] };

/** Schemas that hold, schemas that do not, and the only acceptable answer. */
const TABLE: readonly (readonly [readonly Json[], readonly Json[], Json | "none" | "undecided"])[] = [
  [[{ type: "integer", minimum: 3 }], [{ maximum: 10 }], { instance: 11 }],
  [[{ multipleOf: 0.3, type: "number" }], [{ multipleOf: 0.1 }], "none"],
  [[{ type: "number", multipleOf: 4 }], [{ multipleOf: 8 }], { instance: 4 }],
  [[{ type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }], [], { instance: 0.1 }],
  [[{ type: "number", exclusiveMinimum: 1, maximum: 1 }], [], "none"],
  [[{ type: "number", exclusiveMinimum: 1.79769e308 }], [], "instance" as Json],
  [[{ type: "integer", exclusiveMinimum: 2 ** 60, maximum: 2 ** 60 + 300 }], [], { instance: 2 ** 60 + 256 }],
  [[{ type: "number", minimum: 1, maximum: 1 }], [{ const: 1 }], "none"],
  [[{ type: "integer", minimum: 1, maximum: 2 }], [{ enum: [1, 2] }], "none"],
  [[{ type: "string", pattern: "^[ab]$" }], [{ enum: ["a", "b"] }], "none"],
  [[{ type: "string", pattern: "^[ab]{2}$" }], [{ enum: ["aa", "bb", "ab"] }], { instance: "ba" }],
  [[{ type: "string", pattern: "^1$" }], [{ enum: ["a", 1, { toString: 1 }] }], { instance: "1" }],
  [[{ type: "string", pattern: "^a" }], [{ pattern: "^." }], "none"],
  [[{ type: "string", pattern: "^(?!foo)[a-z]+$" }], [{ pattern: "^[a-z]+$" }], "none"],
  [[{ type: "string", pattern: "^[a-z]+$" }], [{ pattern: "^(?!foo)[a-z]+$" }], { instance: "foo" }],
  [[{ type: "string", pattern: "^([a-z]+)\\1$" }], [], { instance: "aa" }],
  [[{ type: "string", pattern: "^([a-z]+)\\1$" }], [{ pattern: "^[a-z]+$" }], "undecided"],
  [[{ type: "string", maxLength: 2 }], [{ maxLength: 3 }], "none"],
  [[{ type: "string", maxLength: 3 }], [{ maxLength: 2 }], { instance: "aaa" }],
  [[{ type: "array", items: { enum: [1, 2] }, uniqueItems: true, minItems: 3 }], [], "none"],
  [
    [{ prefixItems: [{ enum: [1, 2] }, { const: 1 }], uniqueItems: true, minItems: 2, type: "array" }],
    [],
    { instance: [2, 1] },
  ],
  [[{ type: "array", items: { type: "null" } }], [{ uniqueItems: true }], { instance: [null, null] }],
  [[{ type: "array", contains: { const: 1 }, maxContains: 1, minItems: 2 }], [{ minItems: 3 }], { instance: [1, 0] }],
  [[TREE], [], "none"],
  [[LIST], [], { instance: { next: null } }],
  [[LIST], [LIST], "none"],
  [
    [
      {
        type: "object",
        patternProperties: { "^a": { type: "string" } },
        additionalProperties: false,
        minProperties: 1,
      },
    ],
    [{ propertyNames: { pattern: "^ab" } }],
    { instance: { a: "" } },
  ],
  [[{ type: "object", propertyNames: { enum: ["a", "b"] }, minProperties: 3 }], [], "none"],
  [[{ type: "object", dependentRequired: { a: ["b"] }, required: ["a"], maxProperties: 1 }], [], "none"],
  [
    [{ type: "object", required: ["a"], properties: { a: { const: 1 } } }],
    [{ required: ["a"], additionalProperties: { type: "integer" } }],
    "instance" as Json,
  ],
];

test.each(TABLE)("%j without %j", async (holding, failing, expected) => {
  const answer = await ask(holding, failing);
  if (typeof expected === "string") expect(answer).toHaveProperty(expected);
  else expect(answer).toEqual(expected);
});

test("a search that runs out of its budget is no proof", async () => {
  const model = await modelOf({ "schema.json": TREE });
  const { shape } = declarationOf(model, "schema.json");
  expect(inhabit([{ shape, model, holds: true }], { budget: 2 })).toEqual({ undecided: [{ why: "the budget" }] });
});

test("a sample is the smallest instance, and undefined where there is none", async () => {
  const model = await modelOf({ "list.json": LIST, "tree.json": TREE });
  expect(sample(declarationOf(model, "list.json").shape, model)).toEqual({ next: null });
  expect(sample(declarationOf(model, "tree.json").shape, model)).toBeUndefined();
});
