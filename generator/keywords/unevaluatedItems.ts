import type { Structure } from "./keyword.ts";
import { schema } from "./value-kind.ts";

export const unevaluatedItems: Structure = {
  kind: "structure",
  keyword: "unevaluatedItems",
  since: "2019-09",
  vocabulary: "unevaluated",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-11.2",
  accepts: schema,
  read: (_, reader) => ({ unevaluated: { unevaluatedItems: reader.shape() } }),
  examples: [
    {
      schema: { prefixItems: [{}], anyOf: [{ prefixItems: [{}, { const: 1 }] }, true], unevaluatedItems: false },
      accept: [[], ["a"], ["a", 1], "abc"],
      reject: [
        ["a", 2],
        ["a", 1, 2],
      ],
    },
    {
      schema: { contains: { type: "string" }, unevaluatedItems: false },
      accept: [["a"], ["a", "b"]],
      reject: [["a", 1]],
    },
    {
      schema: { allOf: [{ unevaluatedItems: { type: "number" } }], unevaluatedItems: false },
      accept: [[], [1, 2], "a"],
      reject: [["a"], [1, "a"]],
    },
  ],
};
