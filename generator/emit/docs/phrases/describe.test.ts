import { expect, test } from "vitest";
import { subjectOf } from "../../../../scripts/vitest/full-pages.ts";
import { plainText } from "../../../markdown/inline.ts";
import type { Json } from "../../../model/json.ts";
import { describe } from "./describe.ts";

const CASES: readonly (readonly [schema: Json, phrase: string])[] = [
  [true, ""],
  [false, "impossible"],
  [{ type: "string" }, "a string"],
  [{ type: ["string", "null"] }, "a string or null"],
  [{ enum: ["a", 1] }, "one of a, 1"],
  [{ const: "a" }, "a"],
  [{ type: "string", const: 1 }, "impossible"],
  [{ type: "string", minLength: 2, pattern: "^a" }, "a string and at least 2 characters long and a match of ^a"],
  [{ format: "made-up" }, "of the format made-up (not checked)"],
  [{ $ref: "other" }, "a valid Other"],
  // Objects.
  [{ type: "object" }, "an object"],
  [{ type: "object", properties: { a: true } }, "an object"],
  [{ type: "object", required: ["a"] }, "an object where a is present"],
  [{ type: "object", properties: { a: { minimum: 2 } } }, "an object where a, where present, is at least 2"],
  [{ type: "object", properties: { a: { minimum: 2 } }, required: ["a"] }, "an object where a is at least 2"],
  [{ type: "object", properties: { a: true }, required: ["a"] }, "an object where a is present"],
  [{ type: "object", properties: { a: false } }, "an object where a is absent"],
  [{ type: "object", properties: { a: false }, required: ["a"] }, "an object where a is impossible"],
  [{ properties: { a: { minimum: 2 } } }, "either no object or one where a, where present, is at least 2"],
  [{ properties: { a: true } }, ""],
  [
    { type: ["object", "array"], properties: { a: { minimum: 2 } } },
    "an object or an array and either no object or one where a, where present, is at least 2",
  ],
  [
    { type: ["object", "array"], properties: { a: { minimum: 2 } }, items: { minimum: 2 } },
    "an object or an array and either no object or one where a, where present, is at least 2 and either no array or one where each item is at least 2",
  ],
  [
    { type: "array", properties: { a: { minimum: 2 } } },
    "an array and either no object or one where a, where present, is at least 2",
  ],
  [{ type: "object", items: { minimum: 2 } }, "an object and either no array or one where each item is at least 2"],
  [
    { type: "string", properties: { a: { minimum: 2 } } },
    "a string and either no object or one where a, where present, is at least 2",
  ],
  [
    { type: "object", required: ["a", "b"], additionalProperties: false },
    "an object where a and b are present and there are no members",
  ],
  [
    { type: "object", properties: { a: true }, additionalProperties: false },
    "an object where there are no other members",
  ],
  [
    { type: "object", patternProperties: { "^a": { minimum: 2 } }, additionalProperties: false },
    "an object where each member whose name matches ^a is at least 2 and there are no other members",
  ],
  [
    { type: "object", patternProperties: { "^a": true }, additionalProperties: { minimum: 2 } },
    "an object where each other member is at least 2",
  ],
  [{ type: "object", additionalProperties: { minimum: 2 } }, "an object where each member is at least 2"],
  [{ type: "object", additionalProperties: true }, "an object"],
  [
    { type: "object", propertyNames: { minLength: 2 } },
    "an object where each member's name is at least 2 characters long",
  ],
  [
    { type: "object", dependentRequired: { a: ["b"], c: [], d: ["e", "f"] } },
    "an object where b is present where a is and e and f are present where d is",
  ],
  [
    { type: "object", dependentSchemas: { a: { minProperties: 2 }, b: true } },
    "an object where the object, where a is present, is an object of at least 2 members",
  ],
  [
    { type: "object", unevaluatedProperties: false },
    "an object where there are no members but those that are described",
  ],
  [
    { type: "object", unevaluatedProperties: { minimum: 2 } },
    "an object where each member that is not described elsewhere is at least 2",
  ],
  [{ type: "object", unevaluatedProperties: true }, "an object"],
  [
    { type: "array", unevaluatedProperties: { minimum: 2 } },
    "an array and either no object or one where each member that is not described elsewhere is at least 2",
  ],
  // Arrays.
  [{ type: "array", items: { minimum: 2 } }, "an array where each item is at least 2"],
  [{ items: { minimum: 2 } }, "either no array or one where each item is at least 2"],
  [{ type: "array", items: false }, "an array where there are no items"],
  [
    { type: "array", prefixItems: [{ minimum: 2 }, true], items: false },
    "an array where item 1 is at least 2 and there are at most 2 items",
  ],
  [
    { type: "array", prefixItems: [{ minimum: 2 }], items: { maximum: 3 } },
    "an array where item 1 is at least 2 and each further item is at most 3",
  ],
  [{ type: "array", contains: { minimum: 2 } }, "an array where at least 1 of the items must be at least 2"],
  [{ type: "array", contains: true, minContains: 0 }, "an array"],
  [
    { type: "array", contains: { minimum: 2 }, minContains: 0, maxContains: 3 },
    "an array where at most 3 of the items must be at least 2",
  ],
  [
    { type: "array", contains: true, minContains: 2, maxContains: 3 },
    "an array where at least 2 and at most 3 of the items must be anything",
  ],
  [{ type: "array", unevaluatedItems: false }, "an array where there are no items but those that are described"],
  [
    { type: "array", unevaluatedItems: { minimum: 2 } },
    "an array where each item that is not described elsewhere is at least 2",
  ],
  [{ type: "array", unevaluatedItems: true }, "an array"],
  // Several at once.
  [{ allOf: [{ minimum: 2 }, { multipleOf: 2 }] }, "at least 2 and a multiple of 2"],
  [{ anyOf: [{ minimum: 2 }, { type: "string" }] }, "either at least 2 or a string"],
  [{ oneOf: [{ required: ["a"] }, true] }, "exactly one of (either no object or one where a is present) or anything"],
  [{ not: { type: ["string", "null"] } }, "not (a string or null)"],
  [{ not: { const: 1 } }, "not 1"],
  // Conditions.
  [{ if: { minimum: 2 }, then: { maximum: 3 } }, "such that if it is at least 2, then it is at most 3"],
  [
    { if: { minimum: 2 }, then: { maximum: 3 }, else: { const: 0 } },
    "such that if it is at least 2, then it is at most 3; otherwise it is 0",
  ],
  [{ if: { minimum: 2 }, else: { const: 0 } }, "such that unless it is at least 2, it is 0"],
  [{ if: { minimum: 2 }, then: true, else: { const: 0 } }, "such that unless it is at least 2, it is 0"],
  [{ if: { minimum: 2 }, then: true }, "such that if it is at least 2, then nothing more is asked"],
  [{ if: { minimum: 2 } }, ""],
  [{ then: { minimum: 2 } }, ""],
];

test.each(CASES.map(([schema, phrase]) => ({ schema, phrase, json: JSON.stringify(schema) })))(
  "$json is $phrase",
  async ({ schema, phrase }) => {
    const { shape, page } = await subjectOf(schema, { other: { title: "Other", type: "object" } });
    expect(plainText(describe(shape, page))).toBe(phrase);
  },
);
