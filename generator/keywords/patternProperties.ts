import type { Structure } from "./keyword.ts";
import { schemaMapByPattern } from "./value-kind.ts";

export const patternProperties: Structure = {
  kind: "structure",
  namesInline: "all",
  keyword: "patternProperties",
  vocabulary: "applicator",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.2",
  accepts: schemaMapByPattern,
  read: (value, reader) => ({
    members: {
      patternProperties: Object.keys(value ?? {}).map((pattern) => ({ pattern, shape: reader.shape(pattern) })),
    },
  }),
  examples: [
    {
      schema: { type: "object", patternProperties: { "^x-": { type: "string" }, "[0-9]$": { type: "number" } } },
      accept: [{}, { "x-a": "s" }, { a1: 1 }, { other: null }],
      reject: [{ "x-a": 1 }, { a1: "s" }, { "x-1": "s" }, { "x-1": 1 }],
    },
    {
      schema: { type: "object", patternProperties: { "^[\\w-.]$": true }, additionalProperties: false },
      accept: [{ "-": 1, ".": 2, a: 3 }],
      reject: [{ "/": 1 }],
    },
  ],
};
