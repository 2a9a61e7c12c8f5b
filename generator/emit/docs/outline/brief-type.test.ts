import { expect, test } from "vitest";
import { subjectOf } from "../../../../scripts/vitest/full-pages.ts";
import { plainText } from "../../../markdown/inline.ts";
import type { Json } from "../../../model/json.ts";
import { json } from "../notations/json.ts";
import { briefType, kindsOfValue } from "./brief-type.ts";

const MANY = { enum: ["a", "b", "c", "d", "e", "f", "g"] };
const FEW = { enum: ["a", "b", "c", "d", "e", "f"] };

test.each<readonly [schema: Json, type: string]>([
  [FEW, '"a", "b", "c", "d", "e" or "f"'],
  [MANY, "string"],
  [{ enum: [...FEW.enum, 1] }, "string or number"],
  [{ anyOf: [MANY, { type: "null" }] }, "string or null"],
  [{ anyOf: [{ enum: ["a", "b", "c", "d"] }, { enum: [1, 2, 3] }, { type: "boolean" }] }, "string, number or boolean"],
  [{ anyOf: [{ const: "a" }, { const: "b" }, { type: "null" }] }, '"a", "b" or null'],
  [{ type: "array", items: MANY }, "list of string"],
  [{ type: "object", additionalProperties: MANY }, "map of string"],
  [{ $ref: "Other" }, "string (Other)"],
])("%j has a brief type: %s", async (schema, type) => {
  const { shape, page } = await subjectOf(schema, { Other: { type: "string" } });
  expect(plainText(briefType([shape], json, page))).toBe(type);
});

test.each<readonly [schema: Json, kinds: string]>([
  [MANY, "string"],
  [
    {
      anyOf: [
        { type: "array", items: MANY },
        { properties: { a: true }, type: "object" },
      ],
    },
    "object or list",
  ],
])("%j has kinds of values: %s", async (schema, kinds) => {
  const { shape, page } = await subjectOf(schema);
  expect(plainText(kindsOfValue([shape], json, page))).toBe(kinds);
});
