import type { Structure } from "./keyword.ts";
import { schema } from "./value-kind.ts";

export const propertyNames: Structure = {
  kind: "structure",
  keyword: "propertyNames",
  since: "draft-06",
  vocabulary: "applicator",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.4",
  accepts: schema,
  read: (_, reader) => ({ propertyNames: { propertyNames: reader.shape() } }),
  examples: [
    { schema: { propertyNames: { maxLength: 2 } }, accept: [{}, { ab: 1 }, "abc"], reject: [{ abc: 1 }] },
    { schema: { type: "object", propertyNames: { enum: ["a", "b"] } }, accept: [{ a: 1 }], reject: [{ c: 1 }] },
    { schema: { type: "object", propertyNames: { const: 1 } }, accept: [{}], reject: [{ a: 1 }, { 1: 1 }] },
  ],
};
