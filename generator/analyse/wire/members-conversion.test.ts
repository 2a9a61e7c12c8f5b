import { expect, test } from "vitest";
import { type CompileOptions, compile, type Json } from "../../index.ts";

const called = (name: string, more: { readonly [keyword: string]: Json } = {}): Json => ({
  "x-wire-name": name,
  ...more,
});

/** What is done with members by the choices of a schema's own conversion. */
async function membersOf(schema: Json, options: Partial<CompileOptions>): Promise<readonly unknown[]> {
  const { model } = await compile({
    schemas: { "it.json": schema },
    targets: ["codecs"],
    unknownKeywords: "ignore",
    ...options,
  });
  const own = model.wire?.conversions.find(({ at }) => at.pointer === "");
  return (own?.choices ?? []).map(({ members }) => members);
}

/** A member that is the same on both sides. */
function same(name: string, more: object = {}): object {
  return { name, wireName: name, aliases: [], nullIsAbsent: false, ...more };
}

/** Where a member of a subschema stands, on the way there and by itself. */
function placed(keywords: string, place = keywords): object {
  return { at: { keywords, uri: `it.json#${place}` } };
}

/** A choice whose members are these, whatever else is known of them and of it. */
function choosing(members: readonly object[]): unknown {
  return expect.objectContaining({ members: members.map((one) => expect.objectContaining(one)) });
}

const PLAIN = { patterns: [], isMap: false, match: "exact", unknown: "keep" };

test.each<readonly [what: string, schema: Json, options: Partial<CompileOptions>, choices: readonly unknown[]]>([
  [
    "nothing where no member is spoken of",
    { "x-wire-values": ["A"], enum: ["a"] },
    { wireNull: "absent" },
    [undefined],
  ],
  [
    "names of alternatives that make no difference are known",
    {
      properties: { a: called("A") },
      anyOf: [
        { properties: { a: {}, b: { type: "string" } } },
        { properties: { b: {}, d: {} }, patternProperties: { "^p": {} } },
      ],
    },
    {},
    [
      {
        ...PLAIN,
        members: [same("a", { wireName: "A" }), same("b"), same("d")],
        patterns: [{ pattern: "^p" }],
      },
    ],
  ],
  [
    "names of alternatives that may hold as well are known, where they are called alike and their names are free",
    {
      "x-wire-null": "absent",
      anyOf: [
        { properties: { a: called("A"), d: called("D") } },
        { properties: { b: called("B", { type: "string" }), c: called("A"), d: called("X") } },
        { properties: { b: called("B", { type: ["string", "null"] }), e: called("E") } },
      ],
    },
    {},
    [
      choosing([
        same("a", { wireName: "A" }),
        same("d", { wireName: "D" }),
        same("b", { wireName: "B" }),
        same("e", { wireName: "E" }),
      ]),
      choosing([
        same("b", { wireName: "B" }),
        same("c", { wireName: "A" }),
        same("d", { wireName: "X" }),
        same("e", { wireName: "E" }),
      ]),
      choosing([same("b", { wireName: "B" }), same("e", { wireName: "E" }), same("a", { wireName: "A" })]),
    ],
  ],
  [
    "an alternative that names nothing itself knows names as well, and drops none of them; others cannot be mistaken for it",
    {
      anyOf: [
        { type: "object", not: { required: ["a"] } },
        { properties: { b: { type: "string" } }, required: ["b"], type: "object", "x-wire-unknown": "drop" },
        { properties: { a: called("A", { type: "string" }) }, type: "object" },
        { type: "string", "x-wire-values": ["V"], enum: ["v"] },
      ],
    },
    { wireNull: "absent" },
    [
      choosing([same("b", { nullIsAbsent: true }), same("a", { wireName: "A", nullIsAbsent: true })]),
      choosing([same("b", { nullIsAbsent: true }), same("a", { wireName: "A", nullIsAbsent: true })]),
      choosing([same("a", { wireName: "A", nullIsAbsent: true }), same("b", { nullIsAbsent: true })]),
      undefined,
    ],
  ],
  [
    "what is an error for an alternative is one, whatever others call it",
    {
      anyOf: [
        { properties: { a: called("A") }, "x-wire-unknown": "error" },
        { properties: { b: called("B") }, "x-wire-unknown": "error" },
      ],
    },
    {},
    [choosing([same("a", { wireName: "A" })]), choosing([same("b", { wireName: "B" })])],
  ],
  [
    "an alternative that is a map makes one of the object",
    { properties: { a: called("A") }, anyOf: [{ additionalProperties: true }, { type: "null" }] },
    {},
    [{ ...PLAIN, members: [same("a", { wireName: "A" })], isMap: true }],
  ],
  [
    "a closed object is no map",
    { properties: { a: called("A") }, additionalProperties: false, unevaluatedProperties: false },
    {},
    [{ ...PLAIN, members: [same("a", { wireName: "A" })] }],
  ],
  [
    "null is absent where it is not allowed, and others say so as well",
    {
      properties: { a: {}, b: { type: "string" }, c: { type: "null" } },
      allOf: [{ patternProperties: { "^a": { type: "string" } }, additionalProperties: { type: "number" } }],
    },
    { wireNull: "absent" },
    [
      {
        ...PLAIN,
        members: [
          same("a", { nullIsAbsent: true }),
          same("b", { nullIsAbsent: true }),
          same("c", { nullIsAbsent: true }),
        ],
        patterns: [{ pattern: "^a" }],
        isMap: true,
      },
    ],
  ],
  [
    "null is absent where a pattern of letters says that it is not allowed",
    {
      properties: { é: {}, "1": {} },
      allOf: [{ patternProperties: { "^\\p{L}$": { type: "string" } } }],
    },
    { wireNull: "absent" },
    [
      {
        ...PLAIN,
        members: [same("1"), same("é", { nullIsAbsent: true })],
        patterns: [{ pattern: "^\\p{L}$" }],
      },
    ],
  ],
  [
    "null stays where it is allowed",
    { properties: { a: {}, b: { type: ["string", "null"] }, c: { type: "string" } }, "x-wire-null": "absent" },
    {},
    [{ ...PLAIN, members: [same("a"), same("b"), same("c", { nullIsAbsent: true })] }],
  ],
  [
    "null is zero in a map, by each pattern",
    {
      type: "object",
      additionalProperties: { type: "integer" },
      patternProperties: { "^p": { type: "string" } },
      "x-wire-null": "zero",
    },
    {},
    [{ ...PLAIN, members: [], patterns: [{ pattern: "^p", zero: "" }], others: { zero: 0 }, isMap: true }],
  ],
  [
    "null has no zero where there is nothing",
    { properties: { a: {} }, additionalProperties: false },
    { wireNull: "zero" },
    [{ ...PLAIN, members: [same("a")] }],
  ],
  [
    "one word is for all schemas of an object, and options are for those with names alone",
    {
      allOf: [
        { properties: { a: { "x-wire-aliases": ["b", "a", "A"] } } },
        { "x-wire-match": "fold", properties: { c: {} } },
      ],
    },
    { wireUnknown: "error" },
    [
      {
        ...PLAIN,
        ...placed("/allOf/1"),
        members: [
          same("a", { aliases: ["b", "A"], ...placed("/allOf/0/properties/a") }),
          same("c", placed("/allOf/1/properties/c")),
        ],
        match: "fold",
        unknown: "error",
      },
    ],
  ],
  [
    "a map has neither case nor unknown members",
    { additionalProperties: { properties: { a: called("A") } } },
    { wireMatch: "fold", wireUnknown: "drop" },
    [{ ...PLAIN, members: [], others: { conversion: 1 }, isMap: true }],
  ],
  [
    "what is said of the others counts for what a pattern does not name",
    {
      properties: { ax: {}, b: {} },
      patternProperties: { "^a": { "x-wire-values": [1], enum: ["v"] } },
      additionalProperties: { "x-wire-values": [2], enum: ["w"] },
    },
    {},
    [
      {
        ...PLAIN,
        members: [
          same("ax", {
            conversion: 1,
            via: { keywords: "/patternProperties/^a", uri: "it.json#/patternProperties/%5Ea" },
          }),
          same("b"),
        ],
        patterns: [{ pattern: "^a", conversion: 3 }],
        others: { conversion: 2 },
        isMap: true,
      },
    ],
  ],
  [
    "an alternative speaks of the members of the others",
    {
      properties: { ax: {}, b: {}, c: {} },
      allOf: [
        {
          properties: { c: {} },
          patternProperties: { "^a": { "x-wire-values": [1], enum: ["v"] } },
          additionalProperties: { "x-wire-values": [2], enum: ["w"] },
        },
      ],
    },
    {},
    [
      {
        ...PLAIN,
        members: [
          same("ax", { conversion: expect.any(Number), via: expect.anything() }),
          same("b", { conversion: expect.any(Number), via: expect.anything() }),
          same("c"),
        ],
        patterns: [{ pattern: "^a", conversion: expect.any(Number), via: expect.anything() }],
        others: { conversion: expect.any(Number), via: expect.anything() },
        isMap: true,
      },
    ],
  ],
  [
    "members of a referenced schema have its place, and their defaults",
    {
      $ref: "#/$defs/o",
      unevaluatedProperties: { properties: { b: called("B") } },
      $defs: { o: { properties: { a: called("A"), z: { default: 3 } } } },
    },
    { defaults: "decode" },
    [
      {
        ...PLAIN,
        members: [
          same("a", { wireName: "A", ...placed("/$ref/properties/a", "/$defs/o/properties/a") }),
          same("z", {
            ...placed("/$ref/properties/z", "/$defs/o/properties/z"),
            standard: { value: 3, shape: expect.anything() },
          }),
        ],
        others: { conversion: 2, via: { keywords: "/unevaluatedProperties", uri: "it.json#/unevaluatedProperties" } },
        isMap: true,
      },
    ],
  ],
])("%s", async (_, schema, options, choices) => {
  expect(await membersOf(schema, options)).toEqual(choices);
});
