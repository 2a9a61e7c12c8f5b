import { expect, test } from "vitest";
import { subjectOf } from "../../../../scripts/vitest/full-pages.ts";
import { plainText } from "../../../markdown/inline.ts";
import type { Json } from "../../../model/json.ts";
import { readOutline } from "../outline/read-outline.ts";
import { rules } from "./rules.ts";

const WORDS = { description: "Words." };
const MANY = { enum: ["a", "b", "c", "d", "e", "f", "g"] };
const LARGE = { properties: { a: true, b: true, c: true, d: true } };

const CASES: readonly (readonly [schema: Json, ...sentences: readonly string[]])[] = [
  [{ type: "string" }],
  [
    { type: "string", minLength: 2, format: "made-up" },
    "Must be at least 2 characters long.",
    "Format: made-up (not checked).",
  ],
  [{ type: ["string", "integer"], minLength: 2 }, "If it is a string, it must be at least 2 characters long."],
  [{ type: "string", minimum: 2 }],
  [{ allOf: [{ minimum: 2 }, { minimum: 2 }] }, "If it is a number, it must be at least 2."],
  // Items.
  [{ type: "array", items: { minimum: 2 } }, "Each item, if it is a number, must be at least 2."],
  [{ items: { minimum: 2 } }, "If it is an array, each item is at least 2."],
  [{ items: MANY }],
  [{ items: { ...WORDS, minimum: 2 } }],
  [
    { prefixItems: [{ minimum: 2 }, WORDS], items: { maximum: 3 } },
    "Item 1, if it is a number, must be at least 2.",
    "Each further item, if it is a number, must be at most 3.",
  ],
  [
    { prefixItems: [{ minimum: 2 }], items: { maximum: 3 } },
    "If it is an array, item 1 is at least 2.",
    "If it is an array, each further item is at most 3.",
  ],
  [
    { type: "array", prefixItems: [{ minimum: 2 }, WORDS], items: { maximum: 3 } },
    "Item 1, if it is a number, must be at least 2.",
    "Each further item, if it is a number, must be at most 3.",
  ],
  [
    { type: "array", prefixItems: [{ minimum: 2 }], items: { ...WORDS, maximum: 3 } },
    "Item 1, if it is a number, must be at least 2.",
  ],
  [{ type: "array", prefixItems: [true, true], items: false }, "There are at most 2 items."],
  [{ type: "array", items: { $ref: "word" } }, "Each item must be at least 2 characters long."],
  [
    { type: "array", items: { oneOf: [{ $ref: "word" }, { type: "null" }] } },
    "Each item, if it is a string, must be at least 2 characters long.",
  ],
  // A string may be the other one.
  [{ type: "array", items: { anyOf: [{ $ref: "word" }, { type: "string" }] } }],
  [
    { type: "array", items: { type: "array", items: { minimum: 2 } } },
    "Each item of each item, if it is a number, must be at least 2.",
  ],
  [
    { type: "array", contains: { minimum: 2 }, unevaluatedItems: false },
    "At least 1 of the items must be at least 2.",
    "There are no items but those that are described.",
  ],
  [{ type: "string", items: { minimum: 2 }, contains: true }],
  [
    { type: ["array", "null"], contains: { minimum: 2 } },
    "If it is an array, at least 1 of the items must be at least 2.",
  ],
  // Members.
  [{ type: "object", properties: { a: { minimum: 2 } }, required: ["a", "b"] }, "b is present."],
  [{ type: "object", required: ["a"] }, "a is present."],
  [{ type: "object", properties: { a: true }, additionalProperties: false }, "There are no other members."],
  [{ type: "object", additionalProperties: { minimum: 2 } }, "Each value, if it is a number, must be at least 2."],
  [{ additionalProperties: { minimum: 2 } }, "If it is an object, each value is at least 2."],
  [{ type: "object", additionalProperties: { minimum: 2, ...WORDS } }],
  [{ type: "string", required: ["a"] }],
  [{ type: "object", propertyNames: { minLength: 2 } }, "Each member's name is at least 2 characters long."],
  [{ type: "object", dependentRequired: { a: ["b"] } }, "b is present where a is."],
  [{ type: "object", dependentSchemas: { a: { required: ["b"] }, c: LARGE } }, "Where a is present, b is present."],
  [
    { type: "object", unevaluatedProperties: { minimum: 2 } },
    "Each member that is not described elsewhere is at least 2.",
  ],
  // Alternatives.
  [
    { type: "object", anyOf: [{ required: ["a"] }, { required: ["b", "c"] }] },
    "At least one of a, (b and c) is present.",
  ],
  // What is no object matches each alternative that has no type.
  [{ oneOf: [{ required: ["a"] }, { required: ["b", "c"] }] }, "Must be an object with exactly one of a, (b and c)."],
  [
    { oneOf: [{ required: ["a"] }, { required: ["b"] }, { type: "object", required: ["c"] }] },
    "Must be an object with exactly one of a, b, c.",
  ],
  [
    { type: ["object", "null"], oneOf: [{ required: ["a"] }, { required: ["b"] }] },
    "Must be an object with exactly one of a, b.",
  ],
  [
    { oneOf: [{ required: ["a"] }, { type: "object", required: ["b"] }] },
    "If it is an object, exactly one of a, b is present.",
  ],
  [{ type: "object", oneOf: [{ required: ["a"] }, { required: ["b"] }] }, "Exactly one of a, b is present."],
  [
    {
      oneOf: [
        { type: "object", required: ["a"] },
        { type: "object", required: ["b"] },
      ],
    },
    "Exactly one of a, b is present.",
  ],
  [{ oneOf: [{ required: ["a"] }] }, "If it is an object, a is present."],
  [{ anyOf: [{ required: ["a"] }, { required: ["b"] }] }, "If it is an object, at least one of a, b is present."],
  [{ anyOf: [{ required: ["a"] }, { required: [] }] }],
  [{ type: "object", anyOf: [{ required: ["a"] }, { required: [] }] }],
  [
    { type: "object", oneOf: [{ required: ["a"] }, { required: [] }] },
    "Exactly one of these holds: (1) a is present; (2) it is anything.",
  ],
  [{ type: "object", oneOf: [{ required: ["a", "b"] }] }, "a and b are present."],
  [{ type: "object", anyOf: [{ required: ["a"] }] }, "a is present."],
  [{ anyOf: [{ const: "a", ...WORDS }, { const: "b" }] }],
  [
    { anyOf: [{ minLength: 2 }, { pattern: "^a" }] },
    "At least one of these holds: (1) it is at least 2 characters long; (2) it is a match of ^a.",
  ],
  [
    { oneOf: [{ minLength: 2 }, { pattern: "^a" }] },
    "Exactly one of these holds: (1) it is at least 2 characters long; (2) it is a match of ^a.",
  ],
  // The type tells which alternative it is.
  [
    { oneOf: [{ type: "string" }, { type: "array", items: { type: "string" }, minItems: 2 }] },
    "If it is an array, it must be at least 2 items long.",
  ],
  [
    { anyOf: [{ $ref: "word" }, { type: "array", items: { $ref: "word" } }, { type: "null" }] },
    "Each item must be at least 2 characters long.",
    "If it is a string, it must be at least 2 characters long.",
  ],
  [
    {
      oneOf: [
        { type: "integer", minimum: 2 },
        { type: "object", required: ["a"], minProperties: 2 },
      ],
    },
    "If it is a number, it must be at least 2.",
    "If it is an object, it must be one of at least 2 members.",
    "If it is an object, a is present.",
  ],
  [{ oneOf: [{ type: "string" }, { type: "null" }] }],
  [
    { oneOf: [{ type: ["string", "null"], minLength: 2 }, { type: ["null", "boolean"] }] },
    "Exactly one of these holds: (1) it is a string or null and at least 2 characters long; (2) it is null or a boolean.",
  ],
  [
    { anyOf: [{ type: "string", not: { minLength: 2 } }, { type: "integer" }] },
    "At least one of these holds: (1) it is a string and not at least 2 characters long; (2) it is an integer.",
  ],
  [
    { oneOf: [{ minLength: 2, pattern: "^a" }] },
    "If it is a string, it must be at least 2 characters long.",
    "If it is a string, it must be a match of ^a.",
  ],
  [
    { oneOf: [{ properties: { a: true } }, { type: "array", items: WORDS }] },
    "Exactly one of these: As anything, As a list.",
  ],
  [{ anyOf: [LARGE, { title: "Named", type: "array", items: WORDS }] }, "At least one of these: As anything, Named."],
  // What is excluded.
  [{ not: { const: 1 } }, "Must be anything but 1."],
  [{ type: "object", not: { required: ["a"] } }, "a is absent."],
  [{ type: "object", not: { required: ["a", "b"] } }, "a and b are not both present."],
  [{ type: "object", not: { required: ["a", "b", "c"] } }, "a, b and c are not all present."],
  // Nothing that is no object lacks a member.
  [{ not: { required: ["a"] } }, "Must be an object where a is absent."],
  [
    { type: ["object", "null"], not: { required: ["a", "b"] } },
    "Must be an object where a and b are not both present.",
  ],
  [{ not: { type: "object", required: ["a"] } }, "If it is an object, a is absent."],
  [{ type: "object", not: { required: [] } }, "It is not so that it is anything."],
  [{ not: true }],
  // Conditions.
  [
    { type: "object", if: { required: ["a"] }, then: { required: ["b"] }, else: { required: ["c"] } },
    "If a is present, then b is present; otherwise c is present.",
  ],
  [
    { type: "object", if: { required: ["a"] }, then: LARGE, else: { required: ["c"] } },
    "If a is present, see If the condition holds.",
    "Unless a is present, c is present.",
  ],
  [
    { type: "object", if: { required: ["a"] }, then: { required: ["c"] }, else: LARGE },
    "If a is present, c is present.",
    "Unless a is present, see If the condition does not hold.",
  ],
  [{ type: "object", if: { required: ["a"] }, then: LARGE }, "If a is present, see If the condition holds."],
  [
    { if: { required: ["a"] }, then: LARGE },
    "If it is either no object or one where a is present, see If the condition holds.",
  ],
  [{ if: { minimum: 2 } }],
  [{ then: { minimum: 2 } }],
];

test.each(CASES.map(([schema, ...sentences]) => ({ schema, sentences, json: JSON.stringify(schema) })))(
  "$json",
  async ({ schema, sentences }) => {
    const word = { title: "Word", type: "string", minLength: 2 };
    const { shape, page } = await subjectOf(schema, { word });
    const outline = readOutline([shape], [], page);
    expect(rules([shape], outline, page).map(plainText)).toEqual(sentences);
  },
);
