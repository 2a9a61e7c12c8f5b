import { expect, test } from "vitest";
import { analyse } from "../../analyse/analyse.ts";
import { loadSchemas } from "../../load/load.ts";
import type { Json, JsonObject } from "../../model/json.ts";
import { docs } from "./docs.ts";

const BASE: Json = {
  title: "Base",
  type: "object",
  properties: { id: { type: "string", description: "The id." }, kind: { type: "string" } },
  required: ["id"],
};

/** A page without the padding of its tables. */
async function page(schema: JsonObject, notation: string): Promise<string> {
  const { set } = await loadSchemas({ base: BASE, it: { title: "It", ...schema } }, { dialect: "2020-12" });
  const { model, diagnostics } = analyse(set, { unknownKeywords: "ignore" });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const options = { formats: "annotate", notations: [notation], command: "npm run generate", source: "" } as const;
  const { artifacts } = await docs.emit(model, options, () => ({ path: "", symbols: {} }), new Map());
  const text = artifacts.find(({ path }) => path.endsWith("/it.md"))?.text ?? "";
  return text.replace(/ +(?=\|)/g, " ").replace(/-{3,}/g, "---");
}

/** The cells of the rows of a fields table, without the field and its requirement where those are plain. */
async function rows(members: JsonObject, notation: string, beside: JsonObject = {}): Promise<readonly string[]> {
  const text = await page({ type: "object", properties: members, ...beside }, notation);
  const table = text.split("\n").filter((line) => line.startsWith("| `"));
  return table.map((line) => line.slice(2, -2));
}

const optional = ":heavy_minus_sign:";
const base = "../../models/shared/base.md";

/** What the member `m` reads as in both notations, and its description. */
const MEMBERS: readonly [name: string, schema: Json, python: string, typescript: string, description: string][] = [
  ["true", true, "*Optional[Any]*", "unknown", "N/A"],
  ["false", false, "*Never*", "never", "N/A"],
  ["a number", { type: "number" }, "*Optional[float]*", "number", "N/A"],
  ["an integer", { type: "integer" }, "*Optional[int]*", "number", "N/A"],
  ["several types", { type: ["string", "integer"] }, "Optional[Union[*str*, *int*]]", "string \\| number", "N/A"],
  ["a type or null", { type: ["string", "null"] }, "Optional[Union[*str*, *None*]]", "string \\| null", "N/A"],
  ["a constant", { const: "a|b" }, 'Optional[Literal[`"a\\|b"`]]', '`"a\\|b"`', "N/A"],
  ["values", { enum: ["a", 1, null] }, 'Optional[Literal[`"a"`, `1`, `null`]]', '`"a"` \\| `1` \\| `null`', "N/A"],
  ["values that the type excludes", { type: "string", enum: ["a", 1] }, 'Optional[Literal[`"a"`]]', '`"a"`', "N/A"],
  ["a reference", { $ref: "base" }, `[Optional[Base]](${base})`, `[Base](${base})`, "N/A"],
  [
    "a reference with a redundant type",
    { $ref: "base", type: "object" },
    `[Optional[Base]](${base})`,
    `[Base](${base})`,
    "N/A",
  ],
  [
    "a reference to itself",
    { $ref: "it" },
    "[Optional[It]](../../models/shared/it.md)",
    "[It](../../models/shared/it.md)",
    "N/A",
  ],
  ["a list", { type: "array", items: { $ref: "base" } }, `List[[Base](${base})]`, `[Base](${base})[]`, "N/A"],
  [
    "a list of a union",
    { type: "array", items: { type: ["string", "null"] } },
    "List[Union[*str*, *None*]]",
    "(string \\| null)[]",
    "N/A",
  ],
  ["a list of anything", { type: "array" }, "List[*Any*]", "unknown[]", "N/A"],
  [
    "a tuple",
    { type: "array", prefixItems: [{ type: "string" }, true], items: false, minItems: 1 },
    "Tuple[*str*, *Any*]",
    "[string, unknown?]",
    "Must be at least `1` item long.",
  ],
  [
    "an open tuple",
    { type: "array", prefixItems: [{ type: "string" }], items: { type: "number" } },
    "Tuple[*str*, ...*float*]",
    "[string?, ...number[]]",
    "N/A",
  ],
  [
    "a map",
    { type: "object", additionalProperties: { type: "string" } },
    "Dict[str, *str*]",
    "Record<string, string>",
    "N/A",
  ],
  [
    "a map of a model",
    { type: "object", additionalProperties: { $ref: "base" } },
    `Dict[str, [Base](${base})]`,
    `Record<string, [Base](${base})>`,
    "N/A",
  ],
  ["an open object", { type: "object" }, "Dict[str, *Any*]", "Record<string, unknown>", "N/A"],
  [
    "an object without members",
    { type: "object", additionalProperties: false },
    "Dict[str, *Any*]",
    "object",
    "There are no members.",
  ],
  [
    "a choice of types",
    { anyOf: [{ $ref: "base" }, { type: "null" }] },
    `Optional[Union[[Base](${base}), *None*]]`,
    `[Base](${base}) \\| null`,
    "N/A",
  ],
  [
    "a composition",
    { allOf: [{ $ref: "base" }, { type: "string" }] },
    `Optional[Intersection[[Base](${base}), *str*]]`,
    `[Base](${base}) & string`,
    "N/A",
  ],
  [
    "an alternative that says several things",
    { not: { anyOf: [{ type: "string", minLength: 2 }, { type: "number" }] } },
    "*Optional[Any]*",
    "unknown",
    "Must be anything but (either (a string and at least `2` characters long) or a number).",
  ],
  ["a constraint", { type: "number", minimum: 3 }, "*Optional[float]*", "number", "Must be at least `3`."],
  [
    "a constraint behind a description",
    { type: "number", minimum: 3, description: "D" },
    "*Optional[float]*",
    "number",
    "D<br/>Must be at least `3`.",
  ],
  [
    "a constraint on one of two types",
    { type: ["number", "null"], minimum: 3 },
    "Optional[Union[*float*, *None*]]",
    "number \\| null",
    "If it is a number, it must be at least `3`.",
  ],
  [
    "a constraint without a type",
    { minimum: 3 },
    "*Optional[Any]*",
    "unknown",
    "If it is a number, it must be at least `3`.",
  ],
  [
    "items without a type",
    { items: { type: "string" } },
    "*Optional[Any]*",
    "unknown",
    "If it is an array, each item is a string.",
  ],
  [
    "a constraint on items",
    { type: "array", items: { type: "integer", minimum: 3 } },
    "List[*int*]",
    "number[]",
    "Each item must be at least `3`.",
  ],
  [
    "a constraint on values of a map",
    { type: "object", additionalProperties: { type: "string", maxLength: 2 } },
    "Dict[str, *str*]",
    "Record<string, string>",
    "Each value must be at most `2` characters long.",
  ],
  ["a default", { type: "integer", default: 3 }, "*Optional[int]*", "number", "Default: `3`."],
  ["a deprecated one", { type: "string", deprecated: true }, "*Optional[str]*", "string", "Deprecated."],
  [
    "one whose description says so",
    { type: "string", deprecated: true, description: "deprecated: no" },
    "*Optional[str]*",
    "string",
    "deprecated: no",
  ],
  [
    "a negation",
    { type: "string", not: { enum: ["a", "b"] } },
    "*Optional[str]*",
    "string",
    "Must be anything but one of `a`, `b`.",
  ],
  [
    "contained items",
    { type: "array", contains: { const: 1 } },
    "List[*Any*]",
    "unknown[]",
    "At least 1 of the items must be `1`.",
  ],
  [
    "alternatives of constraints",
    {
      oneOf: [
        { type: "string", minLength: 2 },
        { type: "string", maxLength: 5 },
      ],
    },
    "*Optional[str]*",
    "string",
    "Exactly one of these holds: (1) it is a string and at least `2` characters long; (2) it is a string and at most `5` characters long.",
  ],
];

test.for(MEMBERS)("member: %s", async ([, schema, python, typescript, description]) => {
  expect(await rows({ m: schema }, "python")).toEqual([`\`m\` | ${python} | ${optional} | ${description}`]);
  expect(await rows({ m: schema }, "typescript")).toEqual([`\`m\` | ${typescript} | ${optional} | ${description}`]);
});

test("a required member", async () => {
  const members = { a: { type: "string" }, b: { $ref: "base" }, c: { type: ["string", "null"] } };
  expect(await rows(members, "python", { required: ["a", "b", "c"] })).toEqual([
    "`a` | *str* | :heavy_check_mark: | N/A",
    `\`b\` | [Base](${base}) | :heavy_check_mark: | N/A`,
    "`c` | Union[*str*, *None*] | :heavy_check_mark: | N/A",
  ]);
});

test("objects without a name have rows under their member", async () => {
  const street = { type: "object", properties: { street: { type: "string" } }, required: ["street"] };
  const members = {
    one: street,
    list: { type: "array", items: street },
    map: { type: "object", additionalProperties: street },
    "x.y": { type: "object", properties: { "a.b": true } },
  };
  expect(await rows(members, "typescript")).toEqual([
    `\`one\` | object | ${optional} | N/A`,
    "`one.street` | string | :heavy_check_mark: | N/A",
    `\`list\` | object[] | ${optional} | N/A`,
    "`list[].street` | string | :heavy_check_mark: | N/A",
    `\`map\` | Record<string, object> | ${optional} | N/A`,
    "`map.*.street` | string | :heavy_check_mark: | N/A",
    `\`x.y\` | object | ${optional} | N/A`,
    `\`["x.y"]["a.b"]\` | unknown | ${optional} | N/A`,
  ]);
});

test("patterns and other names have rows", async () => {
  const beside = {
    patternProperties: { "^x|y": { type: "string" } },
    additionalProperties: { type: "number", description: "D" },
  };
  expect(await rows({ a: true }, "typescript", beside)).toEqual([
    `\`a\` | unknown | ${optional} | N/A`,
    `\`/^x\\|y/\` | string | ${optional} | Any name that matches \`^x\\|y\`.`,
    `\`*\` | number | ${optional} | D<br/>Any other name.`,
  ]);
});

test("inherited members are listed with their origin; one that is refined has one row", async () => {
  const schema = { allOf: [{ $ref: "base" }], properties: { kind: { const: "it" } }, type: "object" };
  const text = await page(schema, "typescript");
  expect(text).toContain(`## Type\n\n[Base](${base}) & object\n\n## Fields\n`);
  expect(text).toContain(`| \`kind\` | \`"it"\` | ${optional} | From [Base](${base}). |`);
  expect(text).toContain(`| \`id\` | string | :heavy_check_mark: | The id.<br/>From [Base](${base}). |`);
});

test("alternatives with members have rows for each", async () => {
  const choice = (k: string): Json => ({
    type: "object",
    properties: { k: { const: k } },
    required: ["k"],
    additionalProperties: false,
  });
  expect(await rows({ m: { oneOf: [choice("a"), choice("b")] } }, "typescript")).toEqual([
    `\`m\` | object | ${optional} | Exactly one of the alternatives must match.<br/>Alternative 1: there are no other members.<br/>Alternative 2: there are no other members.`,
    '`m.k` | `"a"` | :heavy_check_mark: | In alternative 1 of 2.',
    '`m.k` | `"b"` | :heavy_check_mark: | In alternative 2 of 2.',
  ]);
});

const CONSTRAINTS: readonly [schema: JsonObject, sentence: string][] = [
  [{ additionalProperties: false }, "There are no other members."],
  [{ minProperties: 2 }, "Must be an object of at least `2` members."],
  [{ required: ["b"] }, "`b` is present."],
  [{ propertyNames: { maxLength: 3 } }, "Each member's name is at most `3` characters long."],
  [{ dependentRequired: { a: ["b", "c"] } }, "`b` and `c` are present where `a` is."],
  [
    { dependentSchemas: { a: { required: ["b"] } } },
    "The object, where `a` is present, is either no object or one where `b` is present.",
  ],
  [
    { anyOf: [{ required: ["a"] }, { required: ["b"] }] },
    "At least one of these holds: (1) `a` is present; (2) `b` is present.",
  ],
  [{ not: { required: ["a", "b"] } }, "It is not so that `a` and `b` are present."],
  [{ if: { required: ["a"] }, else: { required: ["b"] } }, "Unless `a` is present, `b` is present."],
  [
    { if: { properties: { a: { const: 1 } } }, then: { properties: { b: false } } },
    "If `a`, where present, is `1`, then `b` is absent.",
  ],
  [{ unevaluatedProperties: false }, "There are no members but those that are described."],
];

test.for(CONSTRAINTS)("constraint on an object: %j", async ([schema, sentence]) => {
  const text = await page({ type: "object", properties: { a: true }, ...schema }, "python");
  expect(text.slice(text.indexOf("## Constraints"))).toBe(`## Constraints\n\n- ${sentence}`);
});

const PAGES: readonly [name: string, schema: JsonObject, page: string][] = [
  [
    "a list",
    { type: "array", items: { type: "string" }, minItems: 1 },
    "## Type\n\nstring[]\n\n## Constraints\n\n- Must be at least `1` item long.",
  ],
  ["a tuple", { type: "array", prefixItems: [{ type: "string" }], items: false }, "## Type\n\n\\[string?]"],
  ["a map", { type: "object", additionalProperties: { type: "string" } }, "## Type\n\nRecord<string, string>"],
  ["a union", { oneOf: [{ $ref: "base" }, { type: "null" }] }, `## Type\n\n[Base](${base}) | null`],
  ["anything", {}, "## Type\n\nunknown"],
  ["nothing", { not: {} }, "## Type\n\nnever"],
  [
    "members without a type",
    { properties: { a: true } },
    `## Type\n\nunknown\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| \`a\` | unknown | ${optional} | N/A |\n\n## Constraints\n\n- Its fields apply if it is an object.`,
  ],
  [
    "values",
    { enum: ["a", 1, null] },
    "## Values\n\n| Name | Value |\n| --- | --- |\n| `a` | a |\n| `1` | 1 |\n| `null` | null |",
  ],
  [
    "named values",
    { enum: ["a", "b"], "x-enum-varnames": ["IT_A", "IT_B"], enumDescriptions: ["The a."] },
    "## Values\n\n| Name | Value | Description |\n| --- | --- | --- |\n| `IT_A` | a | The a. |\n| `IT_B` | b | N/A |",
  ],
];

test.for(PAGES)("page: %s", async ([, schema, expected]) => {
  expect(await page(schema, "typescript")).toBe(`# It\n\n\n${expected}`);
});

test("the column of examples is there where a member has one", async () => {
  const members = { a: { type: "string", examples: ["x", "y"] }, b: { type: "object", examples: [{ c: 1 }] }, d: true };
  expect(await rows(members, "typescript")).toEqual([
    `\`a\` | string | ${optional} | N/A | x`,
    `\`b\` | Record<string, unknown> | ${optional} | N/A | {"c":1}`,
    `\`d\` | unknown | ${optional} | N/A |`,
  ]);
});
