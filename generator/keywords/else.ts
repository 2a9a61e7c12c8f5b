import type { Structure } from "./keyword.ts";
import { schema } from "./value-kind.ts";

export const elseKeyword: Structure = {
  kind: "structure",
  namesInline: "all",
  keyword: "else",
  since: "draft-07",
  vocabulary: "applicator",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.2.3",
  accepts: schema,
  inPlace: true,
  read: (_, reader) => ({ condition: { else: reader.shape() } }),
  examples: [
    { schema: { else: false }, accept: [1, "a"], reject: [] },
    { schema: { if: { type: "string" }, else: { minimum: 3 } }, accept: ["", 3, null], reject: [2] },
  ],
};
