import { isJsonArray } from "../model/json.ts";
import type { Structure } from "./keyword.ts";
import { schemaList } from "./value-kind.ts";

export const anyOf: Structure = {
  kind: "structure",
  namesInline: "branches",
  keyword: "anyOf",
  vocabulary: "applicator",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1.2",
  accepts: schemaList,
  inPlace: true,
  read: (value, reader) => ({
    anyOf: { anyOf: isJsonArray(value) ? value.map((_, index) => reader.shape(index)) : [] },
  }),
  examples: [
    {
      schema: { anyOf: [{ type: "string" }, { type: "integer", minimum: 2 }] },
      accept: ["", 2],
      reject: [1, null, 2.5],
    },
    {
      schema: { type: "object", anyOf: [{ required: ["a"] }, { required: ["b"] }] },
      accept: [{ a: 1 }, { b: 1 }, { a: 1, b: 2 }],
      reject: [{}, { c: 1 }],
    },
    {
      schema: {
        type: "string",
        anyOf: [{ pattern: "^a|b$" }, { maxLength: 1 }, { pattern: "c{2}" }, { type: "number", pattern: "d{2}" }],
      },
      accept: ["ax", "xb", "c", "xccx"],
      reject: ["xax", "cxc", "dd", 1],
    },
  ],
};
