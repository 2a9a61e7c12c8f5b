import { JSON_TYPES, type Json } from "../../../model/json.ts";
import { ANY, NEVER, type TypeCase } from "./declared.ts";
import { shape, typed } from "./shapes.ts";

export const SIMPLE_TYPES: readonly TypeCase[] = [
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
    shape: shape({ enum: ["a", 1, -0, null, true, { a: [1], __proto__: null }, [], {}] }),
    type: '"a" | 1 | 0 | null | true | { a: [1] } | [] | { [key: string]: never }',
    accept: ["a", 1, 0, null, true, { a: [1] }, [], {}],
  },
  {
    name: "values that the type rules out",
    shape: shape({ types: ["integer", "string"], enum: ["a", 1, 1.5, null] }),
    type: '"a" | 1',
    accept: ["a", 1],
  },
  {
    name: "a constant with a member __proto__",
    shape: shape({ const: { value: JSON.parse('{"__proto__": 1, "a-b": "</script>"}') as Json } }),
    type: '{ "__proto__": 1; "a-b": "<\\/script>" }',
    accept: [JSON.parse('{"__proto__": 1, "a-b": "</script>"}') as Json],
  },
  {
    name: "a number beyond doubles",
    shape: shape({ const: { value: Number.POSITIVE_INFINITY } }),
    type: "number",
    accept: [],
  },
  { name: "an empty list of values", shape: shape({ enum: [] }), type: "never", accept: [] },
];
