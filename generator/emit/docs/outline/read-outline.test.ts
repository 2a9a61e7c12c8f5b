import { expect, test } from "vitest";
import { subjectOf } from "../../../../scripts/vitest/full-pages.ts";
import { plainText } from "../../../markdown/inline.ts";
import type { Json } from "../../../model/json.ts";
import type { Entry } from "./entry.ts";
import { readOutline } from "./read-outline.ts";

const MANY = { enum: ["a", "b", "c", "d", "e", "f", "g"] };
const FEW = { enum: ["a", "b", "c", "d", "e", "f"] };
const TOLD = { description: "Words." };

/** An entry in a line, and those in it: kind, anchor, heading where it is another one, whether it is required, remarks. */
function linesOf({ kind, anchor, title, required, remarks, inner }: Entry): readonly string[] {
  const heading = plainText(title);
  const line = [
    `${kind} ${decodeURIComponent(anchor)}`,
    ...(heading === decodeURIComponent(anchor) ? [] : [`"${heading}"`]),
    ...(required === undefined ? [] : [required ? "required" : "optional"]),
    ...remarks.map((remark) => `(${plainText(remark)})`),
  ].join(" ");
  return [line, ...inner.entries.flatMap(linesOf).map((one) => `  ${one}`)];
}

const CASES: readonly (readonly [what: string, schema: Json, ...lines: readonly string[]])[] = [
  ["nothing", { type: "string", minLength: 2 }],
  [
    "members",
    { properties: { a: true, b: { minimum: 2 } }, required: ["b", "c"] },
    "member a optional",
    "member b required",
  ],
  [
    "what is said twice of a member",
    { allOf: [{ properties: { a: TOLD } }, { properties: { a: true }, required: ["a"] }] },
    "member a required",
  ],
  [
    "patterns",
    { patternProperties: { "^x-": true, "[0-9]": true } },
    'member /^x-/ "Names that begin with x-" (Any name that matches ^x-.)',
    'member /[0-9]/ "Names that match a pattern" (Any name that matches [0-9].)',
  ],
  [
    "patterns without words, by their titles or by numbers, and what is inside",
    {
      patternProperties: {
        "[0-9]": { title: "Ports" },
        "[a-c]": { properties: { b: true } },
        "[d-f]": true,
      },
    },
    'member /[0-9]/ "Ports" (Any name that matches [0-9].)',
    'member /[a-c]/ "Names that match a pattern" (Any name that matches [a-c].)',
    '  member /[a-c]/.b "*.b" optional',
    'member /[d-f]/ "Names that match a pattern (2)" (Any name that matches [d-f].)',
  ],
  [
    "a pattern of a member",
    { properties: { a: { patternProperties: { "^x-": true, "[0-9]": true } } } },
    "member a optional",
    '  member a./^x-/ "a: names that begin with x-" (Any name that matches ^x-.)',
    '  member a./[0-9]/ "a: names that match a pattern" (Any name that matches [0-9].)',
  ],
  [
    "any other member",
    { properties: { a: true }, additionalProperties: { minimum: 2 } },
    "member a optional",
    "member * (Any other name.)",
  ],
  [
    "any other member beside a pattern",
    { patternProperties: { b: true }, additionalProperties: { minimum: 2 } },
    'member /b/ "Names that contain b" (Any name that matches b.)',
    "member * (Any other name.)",
  ],
  ["any member without words", { additionalProperties: { minimum: 2 } }],
  ["any member with words", { additionalProperties: { minimum: 2, ...TOLD } }, "member * (Any name.)"],
  [
    "any member with members",
    { additionalProperties: { properties: { a: true } } },
    "member * (Any name.)",
    "  member *.a optional",
  ],
  ["other members without a word", { properties: { a: true }, additionalProperties: true }, "member a optional"],
  [
    "other members with a word alone",
    { properties: { a: true }, additionalProperties: TOLD },
    "member a optional",
    "member * (Any other name.)",
  ],
  ["no other members", { properties: { a: true }, additionalProperties: false }, "member a optional"],
  ["items", { items: { minimum: 2 } }],
  ["items with words", { items: { items: TOLD } }, "item []", "  item [][]"],
  ["items with members", { items: { properties: { a: true } } }, "item []", "  member [].a optional"],
  [
    "an item with members",
    { prefixItems: [{ minimum: 2 }, { properties: { a: true } }], items: TOLD },
    "item [1]",
    "  member [1].a optional",
    "item []",
  ],
  ["many values of items", { items: MANY }],
  ["many values of an item", { prefixItems: [FEW, MANY] }, "item [1]"],
  ["many values of items of items", { items: { items: MANY } }, "item []"],
  ["few values of items of items", { items: { items: FEW } }],
  ["many values of members of items", { items: { additionalProperties: MANY } }, "item []"],
  ["many values of items of members", { additionalProperties: { items: MANY } }, "member * (Any name.)"],
  ["few values of items of members", { additionalProperties: { items: FEW } }],
  ["many values of any member", { additionalProperties: MANY }],
  ["many values of items, from a branch", { items: { allOf: [{ items: MANY }] } }, "item []"],
  ["an item that is asked for", { contains: { minimum: 2 } }],
  [
    "an item that is asked for, with words",
    { contains: TOLD, items: { minimum: 2 } },
    'case ~item "An item that is asked for"',
  ],
  ["names", { propertyNames: { pattern: "^a" } }],
  ["names with words", { propertyNames: { pattern: "^a", ...TOLD } }, 'case ~name "Names of members"'],
  ["members that are not described", { unevaluatedProperties: { minimum: 2 } }],
  [
    "members that are not described, with words",
    { unevaluatedProperties: TOLD },
    "member * (Any name that is not described elsewhere.)",
  ],
  [
    "members that are not described, beside others",
    { properties: { a: true }, unevaluatedProperties: TOLD },
    "member a optional",
    "member * (Any name that is not described elsewhere.)",
  ],
  ["no members that are not described", { properties: { a: true }, unevaluatedProperties: false }, "member a optional"],
  ["items that are not described", { unevaluatedItems: { minimum: 2 } }],
  ["items that are not described, with words", { unevaluatedItems: TOLD }, "item []"],
  [
    "alternatives",
    { anyOf: [{ properties: { a: true } }, { type: "string" }] },
    'case ~as-anything "As anything"',
    '  member ~as-anything.a "a" optional',
    'case ~as-a-string "As a string"',
  ],
  [
    "alternatives with one name",
    {
      oneOf: [
        { type: "object", properties: { a: true } },
        { type: "object", properties: { b: true } },
        { type: "object", properties: { c: true } },
      ],
    },
    'case ~as-an-object "As an object"',
    '  member ~as-an-object.a "a" optional',
    'case ~as-an-object-2 "As an object (2)"',
    '  member ~as-an-object-2.b "b" optional',
    'case ~as-an-object-3 "As an object (3)"',
    '  member ~as-an-object-3.c "c" optional',
  ],
  [
    "alternatives of two lists",
    {
      oneOf: [{ type: "object", properties: { a: true } }, { type: "string" }],
      anyOf: [{ type: "object", properties: { b: true } }, { type: "string" }],
    },
    'case ~as-an-object "As an object"',
    '  member ~as-an-object.b "b" optional',
    'case ~as-a-string "As a string"',
    'case ~as-an-object-2 "As an object"',
    '  member ~as-an-object-2.a "a" optional',
    'case ~as-a-string-2 "As a string"',
  ],
  ["alternatives in words", { anyOf: [{ type: "string" }, { type: "integer" }] }],
  ["what is excluded", { not: { properties: { a: true } } }],
  [
    "what is excluded, with words",
    { not: { properties: { a: TOLD } } },
    'case ~excluded "What is excluded"',
    '  member ~excluded.a "a" optional',
  ],
  ["a condition", { if: { required: ["a"] }, then: { required: ["b"] }, else: { required: ["c"] } }],
  [
    "a condition for many members",
    {
      if: { required: ["a"] },
      then: { properties: { a: true, b: true, c: true, d: true } },
      else: { properties: { a: true, b: true, c: true } },
    },
    'case ~then "If the condition holds"',
    '  member ~then.a "a" optional',
    '  member ~then.b "b" optional',
    '  member ~then.c "c" optional',
    '  member ~then.d "d" optional',
  ],
  [
    "a condition without which there are many members",
    { if: { required: ["a"] }, else: { properties: { a: true, b: true, c: true, d: true } } },
    'case ~else "If the condition does not hold"',
    '  member ~else.a "a" optional',
    '  member ~else.b "b" optional',
    '  member ~else.c "c" optional',
    '  member ~else.d "d" optional',
  ],
  [
    "a condition with words",
    { if: TOLD, then: TOLD, else: TOLD },
    'case ~if "The condition"',
    'case ~then "If the condition holds"',
    'case ~else "If the condition does not hold"',
  ],
  ["no condition", { then: { minimum: 2 }, else: { minimum: 2 } }],
  [
    "no condition, with words",
    { then: TOLD, else: TOLD },
    'case ~then "Without a condition"',
    'case ~else "Without a condition"',
  ],
  ["what depends on a member", { dependentSchemas: { a: { minProperties: 2 } } }],
  [
    "many members that depend on one",
    { dependentSchemas: { a: { properties: { a: true, b: true, c: true, d: true } }, b: TOLD } },
    'case ~with-a "With a"',
    '  member ~with-a.a "a" optional',
    '  member ~with-a.b "b" optional',
    '  member ~with-a.c "c" optional',
    '  member ~with-a.d "d" optional',
    'case ~with-b "With b"',
  ],
  [
    "what a member needs",
    { properties: { a: true, b: true }, dependentRequired: { a: ["b"] } },
    "member a optional",
    "member b optional (Required when a is present.)",
  ],
  [
    "what is asked of a member under a condition, and its default then",
    {
      properties: { a: true, b: true },
      if: { required: ["a"] },
      then: { properties: { b: { default: 5 } } },
      else: { properties: { b: { minimum: 2 } } },
      dependentSchemas: { a: { properties: { b: { maximum: 9 } } } },
    },
    "member a optional",
    "member b optional (When a is present, it is at most 9.) (Default when a is present: 5.) (Unless a is present, it is at least 2.)",
    'case ~then "If the condition holds"',
    '  member ~then.b "b" optional',
  ],
  [
    "a member that may not be there under a condition",
    { properties: { a: true, b: true }, if: { required: ["a"] }, else: { properties: { b: false } } },
    "member a optional",
    "member b optional (Absent unless a is present.)",
  ],
  [
    "no more of it than a line",
    {
      properties: { a: true, b: true },
      dependentSchemas: { a: { properties: { b: { enum: ["x".repeat(120)] } } } },
    },
    "member a optional",
    "member b optional",
  ],
];

test.each(CASES)("%s", async (_, schema, ...lines) => {
  const { shape, page } = await subjectOf(schema);
  expect(readOutline([shape], [], page).entries.flatMap(linesOf)).toEqual(lines);
});

test("what has an entry is told there, and nothing else is", async () => {
  const { shape, page } = await subjectOf({
    properties: { a: true },
    additionalProperties: true,
    items: { minimum: 2 },
  });
  const { told } = readOutline([shape], [], page);
  expect([...told].map(({ at }) => at.pointer)).toEqual(["/properties/a"]);
});
