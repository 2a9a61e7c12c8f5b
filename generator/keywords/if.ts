import type { Structure } from "./keyword.ts";
import { schema } from "./value-kind.ts";

export const ifKeyword: Structure = {
  kind: "structure",
  keyword: "if",
  since: "draft-07",
  vocabulary: "applicator",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.2.1",
  accepts: schema,
  inPlace: true,
  read: (_, reader) => ({ condition: { if: reader.shape() } }),
  examples: [
    {
      schema: { if: { type: "string" }, then: { minLength: 2 }, else: { type: "number" } },
      accept: ["ab", 1],
      reject: ["a", null, {}],
    },
    { schema: { if: { const: 1 } }, accept: [1, 2], reject: [] },
  ],
};
