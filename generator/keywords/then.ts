import type { Structure } from "./keyword.ts";
import { schema } from "./value-kind.ts";

export const thenKeyword: Structure = {
  kind: "structure",
  namesInline: "all",
  keyword: "then",
  since: "draft-07",
  vocabulary: "applicator",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.2.2",
  accepts: schema,
  inPlace: true,
  read: (_, reader) => ({ condition: { then: reader.shape() } }),
  examples: [
    { schema: { then: false }, accept: [1, "a"], reject: [] },
    {
      schema: { type: "object", if: { required: ["a"] }, then: { required: ["b"] } },
      accept: [{}, { b: 1 }, { a: 1, b: 1 }],
      reject: [{ a: 1 }],
    },
  ],
};
