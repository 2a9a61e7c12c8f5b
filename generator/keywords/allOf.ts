import { isJsonArray } from "../model/json.ts";
import type { Structure } from "./keyword.ts";
import { schemaList } from "./value-kind.ts";

export const allOf: Structure = {
  kind: "structure",
  namesInline: "all",
  keyword: "allOf",
  vocabulary: "applicator",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1.1",
  accepts: schemaList,
  inPlace: true,
  read: (value, reader) => ({
    allOf: { allOf: isJsonArray(value) ? value.map((_, index) => reader.shape(index)) : [] },
  }),
  examples: [
    {
      schema: { allOf: [{ type: "object", required: ["a"] }, { properties: { a: { type: "string" } } }] },
      accept: [{ a: "x" }],
      reject: [{ a: 1 }, {}, "a"],
    },
    { schema: { allOf: [{ minimum: 1 }, { maximum: 3 }] }, accept: [1, 2, "a"], reject: [0, 4] },
    {
      schema: {
        type: "string",
        allOf: [{ not: { pattern: "^if?$" } }, { not: { pattern: "^(a|b)\\1$" } }, { not: { pattern: "o{2}" } }],
      },
      accept: ["a", "iff", "ab", "o"],
      reject: ["i", "if", "aa", "foo", 1],
    },
  ],
};
