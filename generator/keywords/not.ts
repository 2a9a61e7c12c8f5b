import type { Structure } from "./keyword.ts";
import { schema } from "./value-kind.ts";

export const not: Structure = {
  kind: "structure",
  keyword: "not",
  vocabulary: "applicator",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1.4",
  accepts: schema,
  inPlace: true,
  read: (_, reader) => ({ not: { not: reader.shape() } }),
  examples: [
    { schema: { not: { type: "string" } }, accept: [1, null, {}, []], reject: ["", "a"] },
    { schema: { type: "object", not: { required: ["a"] } }, accept: [{}, { b: 1 }], reject: [{ a: 1 }, 1] },
    { schema: { not: {} }, accept: [], reject: [1, "a", null, {}, []] },
  ],
};
