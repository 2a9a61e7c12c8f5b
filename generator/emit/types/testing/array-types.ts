import { NEVER, NUMBER, STRING, type TypeCase } from "./declared.ts";
import { shape, typed } from "./shapes.ts";

export const ARRAY_TYPES: readonly TypeCase[] = [
  {
    name: "items",
    shape: shape({ types: ["array"], items: typed("string", "null") }),
    type: "(string | null)[]",
    accept: [[], ["a", null]],
  },
  {
    name: "a tuple with optional items",
    shape: shape({ types: ["array"], prefixItems: [STRING, NUMBER], rules: [{ keyword: "minItems", value: 1 }] }),
    type: "[string, number?, ...unknown[]]",
    accept: [["a"], ["a", 1], ["a", 1, null]],
  },
  {
    name: "a closed tuple",
    shape: shape({ types: ["array"], prefixItems: [STRING, typed("number", "null")], items: NEVER }),
    type: "[string?, (number | null)?]",
    accept: [[], ["a"], ["a", null]],
  },
  {
    name: "a tuple closed by maxItems",
    shape: shape({
      types: ["array"],
      prefixItems: [STRING, NUMBER],
      items: STRING,
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
    shape: shape({ types: ["array"], prefixItems: [STRING], items: typed("number", "null") }),
    type: "[string?, ...(number | null)[]]",
    accept: [[], ["a", 1, null]],
  },
  {
    name: "an item that cannot be",
    shape: shape({ types: ["array"], prefixItems: [STRING, NEVER, STRING] }),
    type: "[string?]",
    accept: [[], ["a"]],
  },
  { name: "items: false", shape: shape({ types: ["array"], items: NEVER }), type: "[]", accept: [[]] },
  {
    name: "items without a type",
    shape: shape({ items: STRING }),
    type: "{ [key: string]: unknown } | string[] | string | number | boolean | null",
    accept: [{ a: 1 }, ["a"], 1],
  },
];
