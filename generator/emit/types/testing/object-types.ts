import { NEVER, NUMBER, OPEN, STRING, type TypeCase } from "./declared.ts";
import { members, objectShape, shape } from "./shapes.ts";

const NON_OBJECTS = "unknown[] | string | number | boolean | null";

export const OBJECT_TYPES: readonly TypeCase[] = [
  {
    name: "members",
    shape: objectShape({ properties: members(["a", STRING], ["b c", NUMBER]), required: ["b c"] }),
    type: '{ a?: string; "b c": number }',
    accept: [{ "b c": 1 }, { a: "x", "b c": 1, more: true }],
  },
  {
    name: "members without a type",
    shape: OPEN,
    type: `{ a?: string; [key: symbol]: unknown } | ${NON_OBJECTS}`,
    accept: [{ a: "x" }, [1], "a", 1, true, null],
  },
  { name: "a required name only", shape: objectShape({ required: ["a"] }), type: "{ a: unknown }", accept: [{ a: 1 }] },
  {
    name: "a required name beside additionalProperties",
    shape: objectShape({ required: ["a"], additionalProperties: STRING }),
    type: "{ a: string; [key: string]: string }",
    accept: [{ a: "x", b: "y" }],
  },
  {
    name: "names with one exception",
    shape: objectShape({ propertyNames: shape({ not: shape({ const: { value: "a" } }) }) }),
    type: "{ a?: never; [key: symbol]: unknown }",
    accept: [{ b: 1 }],
  },
  {
    name: "names with one exception or another",
    shape: objectShape({
      propertyNames: shape({
        anyOf: ["a", "b"].map((value) => shape({ not: shape({ const: { value } }), types: ["string"] })),
      }),
    }),
    type: "{ [key: string]: unknown }",
    accept: [{ a: 1, b: 1 }],
  },
  {
    name: "a free pattern beside others that are not",
    shape: objectShape({ patternProperties: [{ pattern: "^x", shape: shape() }], additionalProperties: NUMBER }),
    type: "{ [key: `x${string}`]: unknown }",
    accept: [{ x: "a", y: 1 }],
  },
  {
    name: "a free pattern in a closed object",
    shape: objectShape({ patternProperties: [{ pattern: "^x", shape: shape() }], additionalProperties: NEVER }),
    type: "{ [key: `x${string}`]: unknown }",
    accept: [{ x: "a" }],
  },
  {
    name: "a free pattern where all is free",
    shape: objectShape({
      properties: members(["a", STRING]),
      patternProperties: [{ pattern: "^x", shape: shape() }],
    }),
    type: "{ a?: string; [key: symbol]: unknown }",
    accept: [{ x: "a" }],
  },
  {
    name: "inherited names",
    shape: objectShape({
      properties: members(["toString", STRING], ["__proto__", STRING], ["valueOf", STRING]),
      required: ["valueOf"],
    }),
    type: '{ toString?: unknown; "__proto__"?: unknown; valueOf: string }',
    accept: [{ valueOf: "x" }, { valueOf: "x", toString: "y" }],
  },
  {
    name: "additionalProperties: false",
    shape: objectShape({ properties: members(["a", STRING]), additionalProperties: NEVER }),
    type: "{ a?: string }",
    accept: [{}, { a: "x" }],
  },
  {
    name: "a closed empty object",
    shape: objectShape({ additionalProperties: NEVER }),
    type: "{ [key: string]: never }",
    accept: [{}],
  },
  {
    name: "a map",
    shape: objectShape({ additionalProperties: STRING }),
    type: "{ [key: string]: string }",
    accept: [{}, { a: "x", b: "y" }],
  },
  {
    name: "a map with members",
    shape: objectShape({
      properties: members(["a", NUMBER], ["b", STRING]),
      required: ["b"],
      additionalProperties: STRING,
    }),
    type: "{ a?: number; b: string; [key: string]: string | number | undefined }",
    accept: [{ b: "x" }, { a: 1, b: "x", c: "y" }],
  },
  {
    name: "patterns alone",
    shape: objectShape({
      patternProperties: [
        { pattern: "^x", shape: STRING },
        { pattern: "^y", shape: NUMBER },
      ],
      additionalProperties: NEVER,
    }),
    type: "{ [key: `x${string}`]: string; [key: `y${string}`]: number }",
    accept: [{}, { x: "a", y: 1 }],
  },
  {
    name: "patterns among other names",
    shape: objectShape({ properties: members(["a", STRING]), patternProperties: [{ pattern: "^x", shape: NUMBER }] }),
    type: "{ a?: string; [key: `x${string}`]: number }",
    accept: [{ a: "a", x: 1, other: null }],
  },
  {
    name: "patterns beside additionalProperties",
    shape: objectShape({
      patternProperties: [{ pattern: "^x", shape: NUMBER }],
      additionalProperties: STRING,
      required: ["r"],
    }),
    type: "{ r: string; [key: `x${string}`]: number; [key: string]: string | number }",
    accept: [{ x: 1, r: "b" }],
  },
];
