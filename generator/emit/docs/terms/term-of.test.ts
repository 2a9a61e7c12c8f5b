import { expect, test } from "vitest";
import { subjectOf } from "../../../../scripts/vitest/full-pages.ts";
import type { Json } from "../../../model/json.ts";
import { isPlain } from "./term-of.ts";

test.each<readonly [schema: Json, isAllTold: boolean]>([
  [true, true],
  [false, true],
  [{ type: "string" }, true],
  [{ enum: ["a"] }, true],
  [{ $ref: "Other" }, true],
  [{ minLength: 1 }, false],
  [{ not: { type: "string" } }, false],
  [{ contains: true }, false],
  [{ if: { type: "string" }, then: false }, false],
  [{ type: "array", items: { type: "string" } }, true],
  [{ items: { type: "string" } }, false],
  [{ type: "array", items: { minLength: 1 } }, false],
  [{ type: "array", prefixItems: [{ type: "string" }] }, true],
  [{ type: "array", prefixItems: [{ minLength: 1 }] }, false],
  [{ type: "object", additionalProperties: { type: "string" } }, true],
  [{ type: "object", additionalProperties: { minLength: 1 } }, false],
  [{ type: "object", additionalProperties: false }, false],
  [{ additionalProperties: { type: "string" } }, false],
  [{ type: "object", properties: { a: true } }, false],
  [{ type: "object", required: ["a"] }, false],
  [{ allOf: [{ type: "string" }, { enum: ["a"] }] }, true],
  [{ allOf: [{ type: "string" }, { minLength: 1 }] }, false],
  [{ anyOf: [{ type: "string" }, { type: "null" }] }, true],
  [{ anyOf: [{ minimum: 1 }, { type: "null" }] }, false],
  [{ oneOf: [{ type: "string" }, { type: "null" }] }, true],
  [{ oneOf: [{ minimum: 1 }, { type: "null" }] }, false],
])("a term tells all of %j: %s", async (schema, isAllTold) => {
  const { shape } = await subjectOf(schema, { Other: { minLength: 1 } });
  expect(isPlain(shape)).toBe(isAllTold);
});
