import type { Structure } from "./keyword.ts";
import { schema } from "./value-kind.ts";

export const additionalProperties: Structure = {
  kind: "structure",
  namesInline: "all",
  keyword: "additionalProperties",
  vocabulary: "applicator",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.3",
  accepts: schema,
  read: (_, reader) => ({ members: { additionalProperties: reader.shape() } }),
  examples: [
    {
      schema: { type: "object", properties: { a: {} }, patternProperties: { "^p": {} }, additionalProperties: false },
      accept: [{}, { a: 1 }, { p1: 1, a: null }],
      reject: [{ b: 1 }, { a: 1, c: 2 }],
    },
    {
      schema: { type: "object", properties: { a: { type: "string" } }, additionalProperties: { type: "number" } },
      accept: [{ a: "x", b: 1 }, { b: 2 }],
      reject: [{ a: 1 }, { b: "x" }],
    },
    {
      schema: { type: "object", additionalProperties: { type: "string" } },
      accept: [{}, { a: "" }],
      reject: [{ a: 1 }],
    },
    { schema: { additionalProperties: false }, accept: [{}, 1, []], reject: [{ a: 1 }] },
  ],
};
