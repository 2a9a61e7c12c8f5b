import type { Structure } from "./keyword.ts";
import { schemaMap } from "./value-kind.ts";

export const properties: Structure = {
  kind: "structure",
  namesInline: "all",
  keyword: "properties",
  vocabulary: "applicator",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.1",
  accepts: schemaMap,
  read: (value, reader) => ({
    members: { properties: Object.keys(value ?? {}).map((name) => ({ name, shape: reader.shape(name) })) },
  }),
  examples: [
    {
      schema: { type: "object", properties: { a: { type: "string" }, b: { type: "integer" } } },
      accept: [{}, { a: "x" }, { b: 1, c: null }],
      reject: [{ a: 1 }, { b: "x" }, { b: 1.5 }, [], "a"],
    },
    { schema: { properties: { a: { type: "string" } } }, accept: [1, "a", null, [], { a: "" }], reject: [{ a: null }] },
    {
      schema: { type: "object", properties: { toString: { type: "number" }, constructor: { type: "number" } } },
      accept: [{}, { toString: 1 }],
      reject: [{ toString: "x" }, { constructor: null }],
    },
    { schema: { properties: { a: true, b: false } }, accept: [{ a: 1 }], reject: [{ b: 1 }] },
  ],
};
