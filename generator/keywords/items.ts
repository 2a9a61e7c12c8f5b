import type { Structure } from "./keyword.ts";
import { schema } from "./value-kind.ts";

export const items: Structure = {
  kind: "structure",
  namesInline: "branches",
  keyword: "items",
  vocabulary: "applicator",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1.2",
  accepts: {
    ...schema,
    explain: (value) => (Array.isArray(value) ? "since 2020-12 a list of schemas is prefixItems" : undefined),
  },
  read: (_, reader) => ({ items: { items: reader.shape() } }),
  examples: [
    { schema: { type: "array", items: { type: "string" } }, accept: [[], ["a", "b"]], reject: [["a", 1], "a"] },
    {
      schema: { type: "array", prefixItems: [{ type: "string" }], items: { type: "number" } },
      accept: [[], ["a"], ["a", 1, 2]],
      reject: [["a", "b"], [1]],
    },
    {
      schema: { type: "array", prefixItems: [{ type: "string" }], items: false, minItems: 1 },
      accept: [["a"]],
      reject: [[], ["a", 1], [1]],
    },
    { schema: { items: { items: { type: "integer" } } }, accept: [[[1], [], "a"], 1], reject: [[[1, "a"]]] },
  ],
};
