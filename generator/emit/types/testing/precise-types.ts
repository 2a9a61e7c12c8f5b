import type { Shape } from "../../../model/shape/shape.ts";
import { ANY, NEVER, NUMBER, STRING, type TypeCase } from "./declared.ts";
import { members, objectShape, refer, shape, typed } from "./shapes.ts";

const present = (...names: readonly string[]): Shape => shape({ required: names });
const kind = (value: string): Shape =>
  shape({ properties: members(["kind", shape({ const: { value } })]), required: ["kind"] });

/** Types that say where further members may be, and what members demand of one another. */
export const PRECISE_TYPES: readonly TypeCase[] = [
  {
    name: "an open object",
    shape: objectShape({ properties: members(["a", STRING]) }),
    type: "{ a?: string; [key: string]: unknown }",
    accept: [{}, { a: "x", b: 1 }],
  },
  {
    name: "a closed object",
    shape: objectShape({ properties: members(["a", STRING]), additionalProperties: NEVER }),
    type: "{ a?: string }",
    accept: [{}, { a: "x" }],
  },
  {
    name: "a reference beside a closed object",
    shape: objectShape(
      { properties: members(["b", NUMBER]), additionalProperties: NEVER },
      { $ref: { target: "Base" } },
    ),
    type: "{ b?: number }",
    accept: [{}, { b: 1 }],
  },
  {
    name: "allOf of an open and a closed object",
    shape: objectShape(
      {},
      { allOf: [objectShape({ properties: members(["a", STRING]), additionalProperties: NEVER }), present("a")] },
    ),
    type: "{ a: string }",
    accept: [{ a: "x" }],
  },
  {
    name: "dependentRequired",
    shape: objectShape({ dependentRequired: [{ name: "a", required: ["b"] }] }),
    type: "{ a?: never; [key: string]: unknown } | { a: unknown; b: unknown; [key: string]: unknown }",
    accept: [{}, { b: 1 }, { a: 1, b: 1 }],
  },
  {
    name: "dependentSchemas",
    shape: objectShape({ dependentSchemas: members(["a", shape({ properties: members(["b", NUMBER]) })]) }),
    type: "{ a?: never; [key: string]: unknown } | { a: unknown; b?: number; [key: string]: unknown }",
    accept: [{ b: "x" }, { a: 1, b: 1 }],
  },
  {
    name: "if, then and else",
    shape: objectShape(
      { properties: members(["kind", shape({ enum: ["a", "b", "c"] })]) },
      { if: kind("a"), then: present("x"), else: present("y") },
    ),
    type: '{ kind?: "a" | "b" | "c"; [key: string]: unknown } & ({ kind: "a"; x: unknown } | { kind?: "b" | "c"; y: unknown })',
    accept: [{ kind: "a", x: 1 }, { kind: "b", y: 1 }, { y: 1 }],
  },
  {
    name: "not a type",
    shape: shape({ not: typed("object", "array", "null") }),
    type: "string | number | boolean",
    accept: ["a", 1, true],
  },
  {
    name: "not a value",
    shape: shape({ types: ["boolean", "null"], not: shape({ const: { value: true } }) }),
    type: "false | null",
    accept: [false, null],
  },
  {
    name: "not some of the values",
    shape: shape({ enum: ["a", "b", 1], not: shape({ enum: ["b", 1] }) }),
    type: '"a"',
    accept: ["a"],
  },
  {
    name: "not so many items",
    shape: shape({ types: ["array"], not: shape({ rules: [{ keyword: "minItems", value: 2 }] }) }),
    type: "[unknown?]",
    accept: [[], [1]],
  },
  {
    name: "not so few items",
    shape: shape({ types: ["array"], not: shape({ rules: [{ keyword: "maxItems", value: 1 }] }) }),
    type: "[unknown, unknown, ...unknown[]]",
    accept: [
      [1, 2],
      [1, 2, 3],
    ],
  },
  {
    name: "not a required member",
    shape: objectShape({}, { not: present("a") }),
    type: "{ a?: never; [key: string]: unknown }",
    accept: [{ b: 1 }],
  },
  {
    name: "oneOf that only asks for members",
    shape: objectShape({ properties: members(["a", STRING], ["b", STRING]) }, { oneOf: [present("a"), present("b")] }),
    type: "{ a?: string; b?: string; [key: string]: unknown } & ({ a: string; b?: never } | { b: string; a?: never })",
    accept: [{ a: "x" }, { b: "x", c: 1 }],
  },
  {
    name: "unevaluatedProperties through if",
    shape: objectShape(
      {
        properties: members(["kind", STRING]),
        unevaluatedProperties: NEVER,
      },
      { if: kind("a"), then: shape({ properties: members(["x", NUMBER]) }), else: NEVER },
    ),
    type: '{ kind: "a"; x?: number }',
    accept: [{ kind: "a" }, { kind: "a", x: 1 }],
  },
  {
    name: "unevaluatedProperties through anyOf and a reference",
    shape: objectShape(
      { unevaluatedProperties: NEVER },
      { $ref: { target: "Base" }, anyOf: [shape({ properties: members(["x", NUMBER]), required: ["x"] }), ANY] },
    ),
    type: "{ a?: string; x: number } | { a?: string; x?: unknown }",
    accept: [{ a: "x" }, { a: "x", x: 1 }, { x: 1 }],
  },
  {
    name: "unevaluatedItems",
    shape: shape({
      types: ["array"],
      unevaluatedItems: NEVER,
      allOf: [shape({ prefixItems: [STRING, NUMBER] })],
    }),
    type: "[string?, number?]",
    accept: [[], ["a"], ["a", 1]],
  },
  {
    name: "propertyNames",
    shape: objectShape({ propertyNames: shape({ enum: ["a", "b"] }) }),
    type: "{ a?: unknown; b?: unknown }",
    accept: [{}, { a: 1, b: 2 }],
  },
  {
    name: "patterns",
    shape: objectShape({
      properties: members(["x-a", ANY], ["other", STRING]),
      patternProperties: [
        { pattern: "^x-", shape: NUMBER },
        { pattern: "_id$", shape: STRING },
        { pattern: "[0-9]{2}", shape: STRING },
      ],
    }),
    type: '{\n  "x-a"?: number;\n  other?: string;\n  [key: `x-${string}`]: number | undefined;\n  [key: `${string}_id`]: string;\n  [key: string]: unknown;\n}',
    accept: [{ "x-a": 1, "x-b": 2, a_id: "x", other: "y", more: null }],
  },
  {
    name: "a pattern of anything",
    shape: objectShape({ patternProperties: [{ pattern: "^x-", shape: ANY }] }),
    type: "{ [key: string]: unknown }",
    accept: [{}, { "x-a": 1, b: 2 }],
  },
  {
    name: "a pattern of anything, and no other name",
    shape: objectShape({ patternProperties: [{ pattern: "^x-", shape: ANY }], additionalProperties: NEVER }),
    type: "{ [key: `x-${string}`]: unknown }",
    accept: [{}, { "x-a": 1 }],
  },
  {
    name: "contains in a short array",
    shape: shape({
      types: ["array"],
      contains: STRING,
      rules: [{ keyword: "maxItems", value: 2 }],
    }),
    type: "[string, unknown?] | [unknown, string]",
    accept: [["a"], [1, "a"], ["a", 1]],
  },
  {
    name: "minItems",
    shape: shape({ types: ["array"], items: STRING, rules: [{ keyword: "minItems", value: 2 }] }),
    type: "[string, string, ...string[]]",
    accept: [
      ["a", "b"],
      ["a", "b", "c"],
    ],
  },
  {
    name: "a discriminated union of references beside members",
    shape: objectShape({ properties: members(["a", STRING]) }, { oneOf: [refer("Base"), refer("Node")] }),
    type: "{ a?: string; [key: string]: unknown } & (Base | Node)",
    accept: [{ a: "x" }],
  },
];
