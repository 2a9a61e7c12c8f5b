import { describe, expect, test } from "vitest";
import type { Json } from "../../model/json.ts";
import type { Dialect, SchemaDialect } from "../../model/schema-set.ts";
import { keywordsOf } from "./keywords-of.ts";
import { unknownVocabularies } from "./vocabularies.ts";

/** Each entry as `path: keyword value`; the value of an inert one in brackets. */
function said(schema: Json, dialect: SchemaDialect): readonly string[] {
  return keywordsOf(schema, dialect).map(({ keyword, value, path, inert, asserted }) => {
    const text = JSON.stringify(value);
    const mark = asserted === true ? "!" : "";
    return `${path.join("/")}: ${keyword}${mark} ${inert === undefined ? text : `(${text})`}`;
  });
}

const rows: readonly (readonly [Dialect, Json, readonly string[]])[] = [
  ["2020-12", { a: 1, const: 2, $ref: "#" }, ["a: a 1", "const: const 2", '$ref: $ref "#"']],
  ["2020-12", true, []],
  ["draft-04", false, []],

  ["draft-04", { id: "a#b" }, ['id: $id "a"', 'id: $anchor "b"']],
  ["draft-04", { $id: "a" }, ['$id: $id ("a")']],
  ["draft-07", { id: "a" }, ['id: id ("a")']],
  ["draft-07", { $id: "a" }, ['$id: $id "a"']],
  ["draft-07", { $id: "#b" }, ['$id: $anchor "b"']],
  ["draft-07", { $id: "a#" }, ['$id: $id "a"']],
  ["draft-07", { $id: "#/definitions/b" }, []],
  ["2019-09", { $id: "a#" }, ['$id: $id "a#"']],

  ["draft-04", { minimum: 1, exclusiveMinimum: true }, ["exclusiveMinimum: exclusiveMinimum 1"]],
  ["draft-04", { exclusiveMaximum: true, maximum: 1 }, ["exclusiveMaximum: exclusiveMaximum 1"]],
  ["draft-04", { minimum: 1, exclusiveMinimum: false }, ["minimum: minimum 1"]],
  ["draft-04", { exclusiveMinimum: true }, ["exclusiveMinimum: exclusiveMinimum (true)"]],
  ["draft-04", { exclusiveMaximum: false }, ["exclusiveMaximum: exclusiveMaximum (false)"]],
  [
    "draft-04",
    { $ref: "#", minimum: 1, exclusiveMinimum: true },
    ['$ref: $ref "#"', "minimum: minimum (1)", "exclusiveMinimum: exclusiveMinimum (true)"],
  ],
  ["draft-04", { minimum: 1, exclusiveMinimum: 2 }, ["minimum: minimum 1", "exclusiveMinimum: exclusiveMinimum (2)"]],
  ["draft-06", { exclusiveMinimum: 2 }, ["exclusiveMinimum: exclusiveMinimum 2"]],

  ["2019-09", { items: [true], additionalItems: false }, ["items: prefixItems [true]", "additionalItems: items false"]],
  ["2019-09", { items: {}, additionalItems: false }, ["items: items {}", "additionalItems: additionalItems (false)"]],
  ["draft-04", { additionalItems: false }, ["additionalItems: additionalItems (false)"]],
  ["2020-12", { items: [], additionalItems: {} }, ["items: items []", "additionalItems: additionalItems ({})"]],

  [
    "draft-07",
    { dependencies: { a: ["b"], c: { not: {} }, d: true } },
    ['dependencies: dependentRequired {"a":["b"]}', 'dependencies: dependentSchemas {"c":{"not":{}},"d":true}'],
  ],
  ["draft-07", { dependencies: {} }, []],
  ["draft-07", { dependencies: 1 }, ["dependencies: dependencies 1"]],
  ["draft-07", { dependentRequired: {} }, ["dependentRequired: dependentRequired ({})"]],
  ["2020-12", { dependencies: { a: ["b"] } }, ['dependencies: dependentRequired {"a":["b"]}']],
  [
    "2020-12",
    { dependencies: { a: ["b"] }, dependentRequired: {} },
    ['dependencies: dependentRequired ({"a":["b"]})', "dependentRequired: dependentRequired {}"],
  ],

  [
    "draft-07",
    { $schema: "s", $id: "i", $ref: "#", type: "object", title: "t", definitions: {} },
    [
      '$schema: $schema "s"',
      '$id: $id ("i")',
      '$ref: $ref "#"',
      'type: type ("object")',
      'title: title ("t")',
      "definitions: definitions {}",
    ],
  ],
  ["draft-07", { $ref: { type: "string" }, type: "object" }, ['$ref: $ref {"type":"string"}', 'type: type "object"']],
  ["2019-09", { $ref: "#", type: "object" }, ['$ref: $ref "#"', 'type: type "object"']],

  [
    "draft-04",
    { const: 1, contains: {}, propertyNames: {} },
    ["const: const (1)", "contains: contains ({})", "propertyNames: propertyNames ({})"],
  ],
  [
    "draft-06",
    { const: 1, if: {}, then: {}, else: {} },
    ["const: const 1", "if: if ({})", "then: then ({})", "else: else ({})"],
  ],
  [
    "draft-07",
    { if: {}, minContains: 1, $anchor: "a" },
    ["if: if {}", "minContains: minContains (1)", '$anchor: $anchor ("a")'],
  ],
  [
    "draft-07",
    { unevaluatedItems: false, $defs: {} },
    ["unevaluatedItems: unevaluatedItems (false)", "$defs: $defs ({})"],
  ],
  [
    "2019-09",
    { unevaluatedItems: false, prefixItems: [] },
    ["unevaluatedItems: unevaluatedItems false", "prefixItems: prefixItems ([])"],
  ],
  [
    "2019-09",
    { $recursiveRef: "#", $dynamicRef: "#" },
    ['$recursiveRef: $recursiveRef "#"', '$dynamicRef: $dynamicRef ("#")'],
  ],
  [
    "2020-12",
    { $recursiveRef: "#", $dynamicRef: "#" },
    ['$recursiveRef: $recursiveRef ("#")', '$dynamicRef: $dynamicRef "#"'],
  ],

  ["openapi-3.0", { type: "string", nullable: true }, ['type: type ["string","null"]']],
  ["openapi-3.0", { type: ["string"], nullable: true }, ['type: type ["string","null"]']],
  [
    "openapi-3.0",
    { type: ["string", "null"], nullable: true },
    ['type: type ["string","null"]', "nullable: nullable (true)"],
  ],
  ["openapi-3.0", { nullable: false, type: "string" }, ["nullable: nullable (false)", 'type: type "string"']],
  ["openapi-3.0", { enum: [1], nullable: true }, ["enum: enum [1]", "nullable: nullable (true)"]],
  ["openapi-3.0", { type: "string", nullable: 1 }, ['type: type "string"', "nullable: nullable (1)"]],
  ["openapi-3.0", { $ref: "#", nullable: true }, ['$ref: $ref "#"', "nullable: nullable (true)"]],
  ["openapi-3.0", { minimum: 1, exclusiveMinimum: true }, ["exclusiveMinimum: exclusiveMinimum 1"]],
  ["openapi-3.0", { example: [1] }, ["example: examples [[1]]"]],
  [
    "openapi-3.0",
    { const: 1, $id: "a", patternProperties: {}, dependencies: {}, title: "t" },
    [
      "const: const (1)",
      '$id: $id ("a")',
      "patternProperties: patternProperties ({})",
      "dependencies: dependencies ({})",
      'title: title "t"',
    ],
  ],
  ["2020-12", { type: "string", nullable: true }, ['type: type "string"', "nullable: nullable true"]],
];

test.each(rows)("%s %j", (name, schema, entries) => {
  expect(said(schema, { name })).toEqual(entries);
});

test.each<readonly [Dialect, Json, string]>([
  [
    "2020-12",
    { dependencies: { a: [] }, dependentSchemas: {} },
    "dependentRequired and dependentSchemas are in its place",
  ],
  ["2019-09", { additionalItems: {}, items: {} }, "additionalItems says nothing where items is not an array"],
  ["draft-07", { title: "t", $ref: "#" }, "in this dialect, keywords beside a $ref mean nothing"],
  ["openapi-3.0", { nullable: 1 }, "nullable is true or false"],
])("%s %j has a keyword that means nothing, and says why", (name, schema, why) => {
  expect(keywordsOf(schema, { name })[0]?.inert).toBe(why);
});

test("a schema's keys may be anything", () => {
  const schema: Json = JSON.parse('{"__proto__": 1, "constructor": 2, "dependencies": {"__proto__": ["a"]}}');
  expect(said(schema, { name: "draft-07" })).toEqual([
    "__proto__: __proto__ 1",
    "constructor: constructor 2",
    'dependencies: dependentRequired {"__proto__":["a"]}',
  ]);
});

describe("vocabularies", () => {
  const uri = (name: string, draft = "2020-12"): string => `https://json-schema.org/draft/${draft}/vocab/${name}`;
  const dialect = (draft: Dialect, ...names: readonly string[]): SchemaDialect => ({
    name: draft,
    vocabularies: Object.fromEntries(names.map((name) => [uri(name, draft), true])),
  });
  const schema = { type: "object", properties: {}, unevaluatedItems: {}, format: "date", title: "" };

  test.each<readonly [SchemaDialect, readonly string[]]>([
    [{ name: "2020-12" }, []],
    [dialect("2020-12"), ["type", "properties", "unevaluatedItems"]],
    [dialect("2020-12", "applicator"), ["type", "unevaluatedItems"]],
    [dialect("2019-09", "applicator"), ["type"]],
    [dialect("2020-12", "validation", "unevaluated"), ["properties"]],
  ])("%j leaves out", (given, inert) => {
    const entries = keywordsOf(schema, given);
    const left = entries.filter((entry) => entry.inert !== undefined);
    expect(left.map(({ keyword }) => keyword)).toEqual(inert);
    for (const entry of left) expect(entry.inert).toBe("the metaschema leaves its vocabulary out");
  });

  test("format-assertion makes format assert, and nothing else", () => {
    expect(said({ format: "date", type: "string" }, dialect("2020-12", "validation", "format-assertion"))).toEqual([
      'format: format! "date"',
      'type: type "string"',
    ]);
    expect(said({ format: "date" }, dialect("2020-12", "format-annotation"))).toEqual(['format: format "date"']);
  });

  test("only a required vocabulary has to be known", () => {
    const vocabularies = { [uri("core")]: true, "https://a.example/": true, "https://b.example/": false };
    expect(unknownVocabularies({ name: "2020-12", vocabularies })).toEqual(["https://a.example/"]);
    expect(unknownVocabularies({ name: "2020-12" })).toEqual([]);
  });
});
