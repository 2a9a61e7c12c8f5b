import { expect, test } from "vitest";
import { subjectOf } from "../../../../scripts/vitest/full-pages.ts";
import type { Json } from "../../../model/json.ts";
import { type Telling, tellingOf } from "./choices.ts";

const TOLD = { description: "Words." };

const CASES: readonly (readonly [telling: Telling, ...choices: readonly Json[]])[] = [
  // Which members must be there.
  ["required", { required: ["a"] }, { required: ["b", "c"] }],
  ["required", { type: "object", required: ["a"] }],
  ["words", { type: ["object", "string"], required: ["a"] }],
  ["words", { required: ["a"], minProperties: 1 }],
  ["cases", { required: ["a"], ...TOLD }, { required: ["b"] }],
  ["cases", { required: ["a"], properties: { a: true } }, { required: ["b"] }],
  ["words", { required: ["a"], additionalProperties: false }, { required: ["b"] }],
  ["words", { required: ["a"] }, { minProperties: 1 }],
  // Values.
  ["values", { const: "a" }, { const: "b" }],
  ["values", { enum: ["a"] }, { type: "string", pattern: "^x" }],
  ["values", { type: "string", enum: ["a"] }, {}],
  ["values", { enum: ["a"], ...TOLD }],
  ["values", { enum: ["a", "b", "c", "d", "e", "f", "g"] }],
  ["words", { enum: ["a", "b", "c", "d", "e", "f"] }],
  ["words", { const: "a" }, { const: ["b"] }],
  ["words", { enum: ["a"] }, { minLength: 2 }],
  ["words", { enum: ["a"] }, { type: "object" }],
  ["words", { enum: ["a"] }, { type: "array" }],
  ["words", { enum: ["a"] }, { type: ["string", "array"] }],
  ["words", { enum: ["a"], minLength: 2 }, { const: "b" }],
  ["words", { type: "string" }, { type: "integer" }],
  // Sections.
  ["cases", { type: "string", ...TOLD }, { type: "integer" }],
  ["cases", { allOf: [{ minLength: 2, ...TOLD }] }, { type: "integer" }],
  ["cases", { properties: { a: true } }],
  ["cases", { patternProperties: { a: true } }],
  ["cases", { if: { minimum: 2 }, then: { maximum: 3 } }],
  ["cases", { additionalProperties: TOLD }],
  ["words", { additionalProperties: { minimum: 2 } }],
  ["cases", { items: TOLD }],
  ["words", { items: { minimum: 2 } }],
  ["cases", { prefixItems: [true, { properties: { a: true } }] }],
  ["words", { prefixItems: [true, { minimum: 2 }] }],
  ["cases", { anyOf: [{ minimum: 2 }, TOLD] }],
  ["cases", { oneOf: [{ minimum: 2 }, { items: TOLD }] }],
  ["words", { anyOf: [{ minimum: 2 }, { maximum: 3 }] }],
  ["cases", { items: { enum: ["a", "b", "c", "d"] } }, { items: { enum: ["e", "f", "g"] } }],
  // More than a clause of a sentence holds.
  ["cases", { items: { minimum: 2 }, minItems: 1, maxItems: 3 }, { type: "string" }],
  ["cases", { additionalProperties: { minimum: 2 }, minProperties: 1, maxProperties: 3 }, { type: "string" }],
  ["words", { items: { minimum: 2 }, minItems: 1, maxItems: 3 }],
  ["words", { items: { minimum: 2 }, minItems: 1 }, { type: "string" }],
  ["words", { minItems: 1, maxItems: 3 }, { type: "string" }],
];

test.each(CASES.map(([telling, ...choices]) => ({ telling, choices, json: JSON.stringify(choices) })))(
  "$json: $telling",
  async ({ telling, choices }) => {
    const { shape } = await subjectOf({ anyOf: choices });
    expect(tellingOf(shape.parts.anyOf?.anyOf ?? [])).toBe(telling);
  },
);
