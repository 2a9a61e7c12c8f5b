import { expect, test } from "vitest";
import { compile, type Json } from "../../index.ts";

/** `pointer code: message` of each finding that is an error. */
async function errorsOf(schema: Json): Promise<readonly string[]> {
  const { diagnostics } = await compile({ schemas: { "a.json": schema }, targets: ["types"] });
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, location, message }) => `${location?.pointer} ${code}: ${message}`);
}

const member = (keywords: Json): Json => ({ type: "object", properties: { a: keywords } });

test.each<[string, Json, string]>([
  ["a value of another kind", member({ "x-wire-name": 1 }), "/properties/a/x-wire-name keyword-value"],
  ["a word that is none", { type: "object", "x-wire-match": "fuzzy" }, "/x-wire-match keyword-value"],
  ["a name on no member", { type: "object", "x-wire-name": "A" }, "/x-wire-name wire-keyword"],
  ["aliases on no member", { items: { "x-wire-aliases": ["A"] } }, "/items/x-wire-aliases wire-keyword"],
  ["match on a number", { type: "number", "x-wire-match": "fold" }, "/x-wire-match wire-keyword"],
  ["names that are trimmed", { type: "object", "x-wire-match": "fold-trim" }, "/x-wire-match wire-keyword"],
  ["values without enum", { type: "string", "x-wire-values": [1] }, "/x-wire-values wire-keyword"],
  ["values of another length", { enum: ["a", "b"], "x-wire-values": [1] }, "/x-wire-values wire-keyword"],
  ["an empty list of values", { enum: ["a"], "x-wire-values": [[]] }, "/x-wire-values wire-keyword"],
  ["absent on an array", { type: "array", "x-wire-null": "absent" }, "/x-wire-null wire-keyword"],
  ["zero on no map", { type: "object", "x-wire-null": "zero" }, "/x-wire-null wire-keyword"],
  ["unknown on a string", { type: "string", "x-wire-unknown": "drop" }, "/x-wire-unknown wire-keyword"],
  [
    "unknown members where nothing speaks of an object",
    { minLength: 1, "x-wire-unknown": "drop" },
    "/x-wire-unknown wire-keyword",
  ],
  ["a keyword that is none", member({ "x-wire-nmae": "A" }), "/properties/a/x-wire-nmae misspelt-keyword"],
])("%s is an error at its place", async (_, schema, place) => {
  expect(await errorsOf(schema)).toEqual([expect.stringContaining(`${place}:`)]);
});

test.each<[string, Json, string]>([
  [
    "values of another length",
    { enum: ["a", "b"], "x-wire-values": [1] },
    "it lists 1, and enum lists 2: each value needs its own",
  ],
  ["an empty list of values", { enum: ["a"], "x-wire-values": [[]] }, "an empty list spells nothing"],
])("%s are told by a reason", async (_, schema, reason) => {
  expect(await errorsOf(schema)).toEqual([expect.stringContaining(reason)]);
});

test.each<[string, Json]>([
  ["names", member({ type: "string", "x-wire-name": "A", "x-wire-aliases": ["b"] })],
  ["values", { enum: ["a", "b"], "x-wire-values": [1, [2, "two"]], "x-wire-match": "fold-trim" }],
  ["null", { type: ["object", "null"], additionalProperties: { type: "string" }, "x-wire-null": "zero" }],
  ["a match on what has no type", { properties: { a: {} }, "x-wire-match": "fold", "x-wire-unknown": "error" }],
  [
    "a name beside a reference of old",
    {
      $schema: "http://json-schema.org/draft-04/schema#",
      type: "object",
      properties: { a: { $ref: "#/definitions/b", "x-wire-name": "A" } },
      definitions: { b: {} },
    },
  ],
])("%s where they can stand are no finding", async (_, schema) => {
  expect(await errorsOf(schema)).toEqual([]);
});

const two = (one: Json, other: Json, more: { readonly [keyword: string]: Json } = {}): Json => ({
  type: "object",
  properties: { a: one, b: other },
  ...more,
});

test.each<[string, Json, string]>([
  ["two members of one name", two({ "x-wire-name": "A" }, { "x-wire-name": "A" }), "/properties/b wire-clash"],
  ["a name that another member has here", two({ "x-wire-name": "b" }, {}), "/properties/b wire-clash"],
  [
    "names that fold to one",
    two({ "x-wire-name": "ſ" }, { "x-wire-name": "S" }, { "x-wire-match": "fold" }),
    "/properties/b wire-clash",
  ],
  ["an alias that is a name", two({ "x-wire-aliases": ["b"] }, {}), "/properties/b wire-clash"],
  ["one spelling for two values", { enum: ["a", "b"], "x-wire-values": [1, [2, 1]] }, "/x-wire-values/1 wire-clash"],
  [
    "spellings that fold and trim to one",
    { enum: ["a", "b"], "x-wire-values": ["x", " X "], "x-wire-match": "fold-trim" },
    "/x-wire-values/1 wire-clash",
  ],
  ["words that fold to one", { enum: ["a", "A"], "x-wire-match": "fold" }, " wire-clash"],
  [
    "two names of one member in an allOf",
    { allOf: [member({ "x-wire-name": "A" }), member({ "x-wire-name": "B" })] },
    "/allOf/1/properties/a/x-wire-name wire-keyword",
  ],
  [
    "zero of several types",
    { type: "array", items: { type: ["string", "integer"] }, "x-wire-null": "zero" },
    "/x-wire-null wire-keyword",
  ],
  [
    "zero of what has none",
    { type: "object", additionalProperties: { type: "null" }, "x-wire-null": "zero" },
    "/x-wire-null wire-keyword",
  ],
])("%s is an error", async (_, schema, place) => {
  expect(await errorsOf(schema)).toContainEqual(expect.stringMatching(new RegExp(`^${place}:`)));
});

test.each<[string, Json, string]>([
  [
    "a member has two names",
    { allOf: [member({ "x-wire-name": "A" }), member({ "x-wire-name": "B" })] },
    '/allOf/1/properties/a/x-wire-name wire-keyword: x-wire-name cannot stand here: the member is called "A" elsewhere',
  ],
  [
    "a pattern speaks of the name here alone",
    { properties: { a: { "x-wire-name": "B" } }, patternProperties: { "^a": {}, "[aB]": {}, "^c": {} } },
    '/properties/a wire-keyword: x-wire-name cannot stand here: the pattern "^a" speaks of only one of "a" and "B"',
  ],
  [
    "a pattern speaks of the name on the wire alone",
    { properties: { a: { "x-wire-name": "B" } }, allOf: [{ patternProperties: { "^B": {} } }] },
    '/properties/a wire-keyword: x-wire-name cannot stand here: the pattern "^B" speaks of only one of "a" and "B"',
  ],
])("it is told why where %s", async (_, schema, finding) => {
  expect(await errorsOf(schema)).toEqual([finding]);
});

test("alternatives that convert differently and can both hold are a warning", async () => {
  const schemas = { "a.json": { anyOf: [member({ "x-wire-name": "A" }), two({}, { "x-wire-name": "B" })] } };
  const { diagnostics } = await compile({ schemas, targets: ["types"] });
  expect(diagnostics.filter(({ code }) => code === "wire-choice")).toEqual([
    expect.objectContaining({ severity: "warning", location: { document: "a.json", pointer: "/anyOf/0" } }),
  ]);
});

test("what is wrong is told with its line and a hint, and nothing is written", async () => {
  const schemas = { "a.json": member({ "x-wire-nmae": "A" }), "b.json": { type: "string", "x-wire-unknown": "drop" } };
  const { diagnostics, artifacts } = await compile({ schemas, targets: ["codecs"] });
  expect(artifacts).toEqual([]);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code }) => code)).toEqual(["misspelt-keyword", "wire-keyword"]);
  expect(errors.map(({ hint }) => hint)).toEqual([expect.stringContaining("x-wire-name"), expect.any(String)]);
});
