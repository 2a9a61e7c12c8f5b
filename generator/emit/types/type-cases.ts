import { JSON_TYPES, type Json, type JsonType } from "../../model/json.ts";
import type { Declaration, Model } from "../../model/model.ts";
import type { Member, ObjectPart, Shape } from "../../model/shape.ts";

/** A shape, its type, and instances that it accepts: each must be assignable to the type. */
export interface TypeCase {
  readonly name: string;
  readonly shape: Shape;
  readonly type: string;
  readonly accept: readonly Json[];
}

/** A shape made by hand. */
export function shape(parts: Partial<Shape> = {}): Shape {
  return { at: { document: "a.json", pointer: "" }, rules: [], notes: {}, ...parts };
}

export function typed(...types: readonly JsonType[]): Shape {
  return shape({ types });
}

export function objectShape(object: ObjectPart, more: Partial<Shape> = {}): Shape {
  return shape({ types: ["object"], object, ...more });
}

/** Members in the order given. A list, since an object literal could not hold `__proto__`. */
export function members(...entries: readonly (readonly [string, Shape])[]): readonly Member[] {
  return entries.map(([name, member]) => ({ name, shape: member }));
}

export function refer(name: string, more: Partial<Shape> = {}): Shape {
  return shape({ ref: { target: name }, ...more });
}

/** A model with one module, `a`, of the shapes by their names, which are the declarations' ids too. */
export function modelOf(shapes: Readonly<Record<string, Shape>>, recursive: readonly string[] = []): Model {
  const declarations: Record<string, Declaration> = {};
  for (const [name, declared] of Object.entries(shapes)) {
    const at = { document: "a.json", pointer: `/$defs/${name}` };
    declarations[name] = {
      id: name,
      at,
      name,
      module: "a",
      shape: declared,
      uses: [],
      usedBy: [],
      recursive: recursive.includes(name),
    };
  }
  return { modules: [{ name: "a", document: "a.json", declarations: Object.keys(shapes) }], declarations };
}

const NEVER = shape({ never: true });
const ANY = shape();
const STRING = typed("string");
const NUMBER = typed("number");
const OPEN = shape({ object: { members: members(["a", STRING]) } });
const kind = (value: string): Shape =>
  objectShape({ members: members(["kind", shape({ constant: { value } })]), required: ["kind"] });

/** What the cases refer to. */
export const DECLARED: Readonly<Record<string, Shape>> = {
  Base: objectShape({ members: members(["a", STRING]) }),
  Text: typed("string"),
  Open: OPEN,
  Tree: shape({ types: ["array"], array: { rest: refer("Tree") } }),
  Node: objectShape({ members: members(["next", shape({ any: [refer("Node"), typed("null")] })]) }),
  Nest: shape({ any: [STRING, shape({ types: ["array"], array: { prefix: [refer("Nest")], rest: refer("Nest") } })] }),
  Loose: shape({ object: { members: members(["next", refer("Loose", { types: ["object"] })]) } }),
  Deep: shape({
    any: [
      STRING,
      shape({
        types: ["array"],
        array: {
          prefix: [shape({ types: ["array"], array: { rest: refer("Deep") } })],
          rest: shape({ types: ["array"], array: { prefix: [refer("Deep")], rest: NEVER } }),
        },
      }),
    ],
  }),
  Circle: shape({ any: [refer("Circle"), typed("null")] }),
};

export const RECURSIVE: readonly string[] = ["Tree", "Node", "Nest", "Loose", "Deep", "Circle"];

const NON_OBJECTS = "unknown[] | string | number | boolean | null";

const SIMPLE: readonly TypeCase[] = [
  { name: "anything", shape: ANY, type: "unknown", accept: [null, 1, "a", [], {}, true] },
  { name: "nothing", shape: NEVER, type: "never", accept: [] },
  ...JSON_TYPES.filter((type) => type !== "array" && type !== "object").map((type) => ({
    name: `the type ${type}`,
    shape: typed(type),
    type: type === "integer" ? "number" : type,
    accept: [],
  })),
  { name: "any array", shape: typed("array"), type: "unknown[]", accept: [[], [1, "a"]] },
  { name: "any object", shape: typed("object"), type: "{ [key: string]: unknown }", accept: [{}, { a: 1 }] },
  { name: "several types", shape: typed("string", "null"), type: "string | null", accept: ["a", null] },
  { name: "integer beside number", shape: typed("integer", "number"), type: "number", accept: [1, 1.5] },
  {
    name: "rules without a type",
    shape: shape({ rules: [{ keyword: "minimum", value: 3 }] }),
    type: "unknown",
    accept: ["a", null, {}, 4],
  },
  {
    name: "values",
    shape: shape({ values: ["a", 1, -0, null, true, { a: [1], __proto__: null }, [], {}] }),
    type: '"a" | 1 | 0 | null | true | { a: [1] } | [] | { [key: string]: never }',
    accept: ["a", 1, 0, null, true, { a: [1] }, [], {}],
  },
  {
    name: "values that the type rules out",
    shape: shape({ types: ["integer", "string"], values: ["a", 1, 1.5, null] }),
    type: '"a" | 1',
    accept: ["a", 1],
  },
  {
    name: "a constant with a member __proto__",
    shape: shape({ constant: { value: JSON.parse('{"__proto__": 1, "a-b": "</script>"}') as Json } }),
    type: '{ "__proto__": 1; "a-b": "<\\/script>" }',
    accept: [JSON.parse('{"__proto__": 1, "a-b": "</script>"}') as Json],
  },
  {
    name: "a number beyond doubles",
    shape: shape({ constant: { value: Number.POSITIVE_INFINITY } }),
    type: "number",
    accept: [],
  },
  { name: "an empty list of values", shape: shape({ values: [] }), type: "never", accept: [] },
];

const OBJECTS: readonly TypeCase[] = [
  {
    name: "members",
    shape: objectShape({ members: members(["a", STRING], ["b c", NUMBER]), required: ["b c"] }),
    type: '{ a?: string; "b c": number }',
    accept: [{ "b c": 1 }, { a: "x", "b c": 1, more: true }],
  },
  {
    name: "members without a type",
    shape: OPEN,
    type: `{ a?: string } | ${NON_OBJECTS}`,
    accept: [{ a: "x" }, [1], "a", 1, true, null],
  },
  { name: "a required name only", shape: objectShape({ required: ["a"] }), type: "{ a: unknown }", accept: [{ a: 1 }] },
  {
    name: "a required name beside additionalProperties",
    shape: objectShape({ required: ["a"], rest: STRING }),
    type: "{ a: string; [key: string]: string }",
    accept: [{ a: "x", b: "y" }],
  },
  {
    name: "inherited names",
    shape: objectShape({
      members: members(["toString", STRING], ["__proto__", STRING], ["valueOf", STRING]),
      required: ["valueOf"],
    }),
    type: '{ toString?: unknown; "__proto__"?: unknown; valueOf: string }',
    accept: [{ valueOf: "x" }, { valueOf: "x", toString: "y" }],
  },
  {
    name: "additionalProperties: false",
    shape: objectShape({ members: members(["a", STRING]), rest: NEVER }),
    type: "{ a?: string }",
    accept: [{}, { a: "x" }],
  },
  {
    name: "a closed empty object",
    shape: objectShape({ rest: NEVER }),
    type: "{ [key: string]: never }",
    accept: [{}],
  },
  {
    name: "a map",
    shape: objectShape({ rest: STRING }),
    type: "{ [key: string]: string }",
    accept: [{}, { a: "x", b: "y" }],
  },
  {
    name: "a map with members",
    shape: objectShape({ members: members(["a", NUMBER], ["b", STRING]), required: ["b"], rest: STRING }),
    type: "{ a?: number; b: string; [key: string]: string | number | undefined }",
    accept: [{ b: "x" }, { a: 1, b: "x", c: "y" }],
  },
  {
    name: "patterns alone",
    shape: objectShape({
      patterns: [
        { pattern: "^x", shape: STRING },
        { pattern: "^y", shape: NUMBER },
      ],
      rest: NEVER,
    }),
    type: "{ [key: string]: string | number }",
    accept: [{}, { x: "a", y: 1 }],
  },
  {
    name: "patterns among other names",
    shape: objectShape({ members: members(["a", STRING]), patterns: [{ pattern: "^x", shape: NUMBER }] }),
    type: "{ a?: string }",
    accept: [{ a: "a", x: 1, other: null }],
  },
  {
    name: "patterns beside additionalProperties",
    shape: objectShape({ patterns: [{ pattern: "^x", shape: NUMBER }], rest: STRING, required: ["r"] }),
    type: "{ r: unknown }",
    accept: [{ x: 1, r: "b" }],
  },
];

const ARRAYS: readonly TypeCase[] = [
  {
    name: "items",
    shape: shape({ types: ["array"], array: { rest: typed("string", "null") } }),
    type: "(string | null)[]",
    accept: [[], ["a", null]],
  },
  {
    name: "a tuple with optional items",
    shape: shape({ types: ["array"], array: { prefix: [STRING, NUMBER] }, rules: [{ keyword: "minItems", value: 1 }] }),
    type: "[string, number?, ...unknown[]]",
    accept: [["a"], ["a", 1], ["a", 1, null]],
  },
  {
    name: "a closed tuple",
    shape: shape({ types: ["array"], array: { prefix: [STRING, typed("number", "null")], rest: NEVER } }),
    type: "[string?, (number | null)?]",
    accept: [[], ["a"], ["a", null]],
  },
  {
    name: "a tuple closed by maxItems",
    shape: shape({
      types: ["array"],
      array: { prefix: [STRING, NUMBER], rest: STRING },
      rules: [
        { keyword: "minItems", value: 1 },
        { keyword: "maxItems", value: 1 },
      ],
    }),
    type: "[string]",
    accept: [["a"]],
  },
  {
    name: "a tuple with a rest",
    shape: shape({ types: ["array"], array: { prefix: [STRING], rest: typed("number", "null") } }),
    type: "[string?, ...(number | null)[]]",
    accept: [[], ["a", 1, null]],
  },
  {
    name: "an item that cannot be",
    shape: shape({ types: ["array"], array: { prefix: [STRING, NEVER, STRING] } }),
    type: "[string?]",
    accept: [[], ["a"]],
  },
  { name: "items: false", shape: shape({ types: ["array"], array: { rest: NEVER } }), type: "[]", accept: [[]] },
  {
    name: "items without a type",
    shape: shape({ array: { rest: STRING } }),
    type: "{ [key: string]: unknown } | string[] | string | number | boolean | null",
    accept: [{ a: 1 }, ["a"], 1],
  },
];

const COMBINED: readonly TypeCase[] = [
  { name: "a reference", shape: refer("Base"), type: "Base", accept: [{ a: "x" }] },
  { name: "a reference under its own type", shape: refer("Base", { types: ["object"] }), type: "Base", accept: [{}] },
  {
    name: "a reference of which only one type is possible",
    shape: refer("Open", { types: ["object"] }),
    type: "{ a?: string }",
    accept: [{ a: "x" }],
  },
  {
    name: "members beside a reference",
    shape: objectShape({ members: members(["b", NUMBER]) }, { ref: { target: "Base" } }),
    type: "{ b?: number } & Base",
    accept: [{ a: "x", b: 1 }],
  },
  {
    name: "allOf",
    shape: shape({ all: [refer("Base"), objectShape({ required: ["b"] }), shape()] }),
    type: "Base & { b: unknown }",
    accept: [{ a: "x", b: null }],
  },
  {
    name: "allOf of branches without a type",
    shape: shape({ all: [OPEN, shape({ object: { required: ["b"] } }), shape({ array: { rest: STRING } })] }),
    type: "({ a?: string } & { b: unknown }) | string[] | string | number | boolean | null",
    accept: [{ a: "x", b: 1 }, ["a"], 1, null],
  },
  {
    name: "anyOf",
    shape: shape({ any: [STRING, refer("Text"), refer("Base"), STRING] }),
    type: "string | Text | Base",
    accept: ["a", { a: "x" }],
  },
  { name: "anyOf with a free branch", shape: shape({ any: [STRING, ANY] }), type: "unknown", accept: [1] },
  {
    name: "anyOf that only asks for members",
    shape: objectShape(
      { members: members(["a", STRING], ["b", STRING]) },
      { any: [shape({ object: { required: ["a"] } }), shape({ object: { required: ["b"] } })] },
    ),
    type: "{ a?: string; b?: string } & ({ a: unknown } | { b: unknown })",
    accept: [{ a: "x" }, { b: "x" }],
  },
  {
    name: "anyOf under a type",
    shape: shape({ types: ["string", "null"], any: [shape({ rules: [{ keyword: "minLength", value: 1 }] }), NEVER] }),
    type: "string | null",
    accept: ["a", null],
  },
  {
    name: "oneOf with a discriminator",
    shape: shape({ one: [kind("a"), kind("b"), typed("null")] }),
    type: '{ kind: "a" } | { kind: "b" } | null',
    accept: [{ kind: "a" }, { kind: "b" }, null],
  },
  {
    name: "not and conditions",
    shape: objectShape({}, { not: STRING, condition: { if: OPEN, else: NEVER } }),
    type: "{ [key: string]: unknown }",
    accept: [{ b: 1 }],
  },
  { name: "a self-reference through items", shape: refer("Tree"), type: "Tree", accept: [[], [[], [[]]]] },
  { name: "a self-reference through a tuple", shape: refer("Nest"), type: "Nest", accept: ["a", [["a"], "b"]] },
  { name: "a self-reference through a member", shape: refer("Node"), type: "Node", accept: [{ next: { next: null } }] },
  {
    name: "a self-reference through tuples in a tuple",
    shape: shape({ types: ["array"], any: [refer("Deep"), shape({ array: { prefix: [refer("Deep")] } })] }),
    type: "[item0?: Deep[], ...rest: [Deep?][]] | [Deep?, ...unknown[]]",
    accept: [[], [["a"], ["b"], []]],
  },
  {
    name: "a self-reference that asks for more",
    shape: refer("Loose", { types: ["object"] }),
    type: "{ next?: { [key: string]: unknown } & Loose }",
    accept: [{ next: { next: {} } }],
  },
  { name: "a self-reference through nothing", shape: refer("Circle"), type: "unknown", accept: [null] },
  {
    name: "a dynamic reference without an anchor",
    shape: shape({ dynamicRef: { target: "Base" } }),
    type: "Base",
    accept: [{ a: "x" }],
  },
  {
    name: "a dynamic reference",
    shape: shape({ dynamicRef: { target: "Base", anchor: "a" } }),
    type: "unknown",
    accept: [1],
  },
  {
    name: "many declarations without a type",
    shape: shape({ types: ["object"], all: Array.from({ length: 20 }, () => refer("Open")) }),
    type: "{ a?: string }",
    accept: [{ a: "x" }],
  },
];

export const TYPE_CASES: readonly TypeCase[] = [...SIMPLE, ...OBJECTS, ...ARRAYS, ...COMBINED];
