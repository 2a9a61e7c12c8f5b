import { isJsonArray } from "../model/json.ts";
import type { Structure } from "./keyword.ts";
import { schemaList } from "./value-kind.ts";

export const oneOf: Structure = {
  kind: "structure",
  namesInline: "branches",
  keyword: "oneOf",
  vocabulary: "applicator",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1.3",
  accepts: schemaList,
  inPlace: true,
  read: (value, reader) => ({
    oneOf: { oneOf: isJsonArray(value) ? value.map((_, index) => reader.shape(index)) : [] },
  }),
  examples: [
    { schema: { oneOf: [{ type: "integer" }, { minimum: 2 }] }, accept: [1, 2.5, "a"], reject: [3, 1.5] },
    {
      schema: {
        oneOf: [
          { type: "object", properties: { kind: { const: "a" }, a: { type: "string" } }, required: ["kind"] },
          { type: "object", properties: { kind: { const: "b" }, b: { type: "number" } }, required: ["kind"] },
        ],
      },
      accept: [
        { kind: "a", a: "x" },
        { kind: "b", b: 1 },
      ],
      reject: [{ kind: "c" }, { kind: "a", a: 1 }, {}],
    },
  ],
};
