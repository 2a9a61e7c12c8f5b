import type { Shape } from "../../../model/shape/shape.ts";
import { ANY, NEVER, NUMBER, OPEN, STRING, type TypeCase } from "./declared.ts";
import { members, objectShape, refer, shape, typed } from "./shapes.ts";

const kind = (value: string): Shape =>
  objectShape({ properties: members(["kind", shape({ const: { value } })]), required: ["kind"] });

export const COMBINED_TYPES: readonly TypeCase[] = [
  { name: "a reference", shape: refer("Base"), type: "Base", accept: [{ a: "x" }] },
  { name: "a reference under its own type", shape: refer("Base", { types: ["object"] }), type: "Base", accept: [{}] },
  {
    name: "a reference of which only one type is possible",
    shape: refer("Open", { types: ["object"] }),
    type: "{ a?: string; [key: symbol]: unknown }",
    accept: [{ a: "x" }],
  },
  {
    name: "members beside a reference",
    shape: objectShape({ properties: members(["b", NUMBER]) }, { $ref: { target: "Base" } }),
    type: "Base & { b?: number }",
    accept: [{ a: "x", b: 1 }],
  },
  {
    name: "allOf",
    shape: shape({ allOf: [refer("Base"), objectShape({ required: ["b"] }), shape()] }),
    type: "Base & { b: unknown }",
    accept: [{ a: "x", b: null }],
  },
  {
    name: "allOf of branches without a type",
    shape: shape({ allOf: [OPEN, shape({ required: ["b"] }), shape({ items: STRING })] }),
    type: "{ a?: string; b: unknown } | string[] | string | number | boolean | null",
    accept: [{ a: "x", b: 1 }, ["a"], 1, null],
  },
  {
    name: "anyOf",
    shape: shape({ anyOf: [STRING, refer("Text"), refer("Base"), STRING] }),
    type: "string | Text | Base",
    accept: ["a", { a: "x" }],
  },
  { name: "anyOf with a free branch", shape: shape({ anyOf: [STRING, ANY] }), type: "unknown", accept: [1] },
  {
    name: "anyOf that only asks for members",
    shape: objectShape(
      { properties: members(["a", STRING], ["b", STRING]) },
      { anyOf: [shape({ required: ["a"] }), shape({ required: ["b"] })] },
    ),
    type: "{ a?: string; b?: string } & ({ a: string } | { b: string })",
    accept: [{ a: "x" }, { b: "x" }],
  },
  {
    name: "anyOf under a type",
    shape: shape({ types: ["string", "null"], anyOf: [shape({ rules: [{ keyword: "minLength", value: 1 }] }), NEVER] }),
    type: "string | null",
    accept: ["a", null],
  },
  {
    name: "oneOf with a discriminator",
    shape: shape({ oneOf: [kind("a"), kind("b"), typed("null")] }),
    type: '{ kind: "a" } | { kind: "b" } | null',
    accept: [{ kind: "a" }, { kind: "b" }, null],
  },
  {
    name: "not and conditions",
    shape: objectShape({}, { not: STRING, if: OPEN, else: NEVER }),
    type: "{ a?: string; [key: symbol]: unknown }",
    accept: [{ b: 1 }],
  },
  { name: "a self-reference through items", shape: refer("Tree"), type: "Tree", accept: [[], [[], [[]]]] },
  { name: "a self-reference through a tuple", shape: refer("Nest"), type: "Nest", accept: ["a", [["a"], "b"]] },
  { name: "a self-reference through a member", shape: refer("Node"), type: "Node", accept: [{ next: { next: null } }] },
  {
    name: "an index signature that TypeScript could not compare with its members",
    shape: objectShape({
      required: ["a"],
      additionalProperties: shape({
        types: ["object"],
        additionalProperties: refer("Base"),
        $ref: { target: "Loose" },
      }),
    }),
    type: "{\n  a: { next?: Base & { [key: string]: unknown } & Loose; [key: symbol]: unknown };\n  [key: string]: { next?: Base & { [key: string]: unknown } & Loose; [key: symbol]: unknown };\n}",
    accept: [{ a: {}, b: {} }],
  },
  {
    name: "a self-reference through tuples in a tuple",
    shape: shape({ types: ["array"], anyOf: [refer("Deep"), shape({ prefixItems: [refer("Deep")] })] }),
    type: "[item0?: Deep[], ...rest: [Deep?][]] | [Deep?, ...unknown[]]",
    accept: [[], [["a"], ["b"], []]],
  },
  {
    name: "a self-reference that asks for more",
    shape: refer("Loose", { types: ["object"] }),
    type: "{ next?: { [key: string]: unknown } & Loose; [key: symbol]: unknown }",
    accept: [{ next: { next: {} } }],
  },
  { name: "a self-reference through nothing", shape: refer("Circle"), type: "unknown", accept: [null] },
  {
    name: "a dynamic reference without an anchor",
    shape: shape({ $dynamicRef: { target: "Base" } }),
    type: "Base",
    accept: [{ a: "x" }],
  },
  {
    name: "a dynamic reference",
    shape: shape({ $dynamicRef: { target: "Base", anchor: "a" } }),
    type: "unknown",
    accept: [1],
  },
  {
    name: "many declarations without a type",
    shape: shape({ types: ["object"], allOf: Array.from({ length: 20 }, () => refer("Open")) }),
    type: "{ a?: string; [key: symbol]: unknown }",
    accept: [{ a: "x" }],
  },
];
