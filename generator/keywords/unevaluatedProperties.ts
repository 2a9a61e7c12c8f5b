import type { Structure } from "./keyword.ts";
import { schema } from "./value-kind.ts";

export const unevaluatedProperties: Structure = {
  kind: "structure",
  keyword: "unevaluatedProperties",
  since: "2019-09",
  vocabulary: "unevaluated",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-11.3",
  accepts: schema,
  read: (_, reader) => ({ unevaluated: { unevaluatedProperties: reader.shape() } }),
  examples: [
    {
      schema: {
        type: "object",
        properties: { a: {} },
        allOf: [{ properties: { b: {} } }],
        anyOf: [{ properties: { c: { const: 1 } }, required: ["c"] }, { properties: { d: {} } }],
        unevaluatedProperties: false,
      },
      accept: [{}, { a: 1, b: 2 }, { c: 1 }, { d: 1 }],
      reject: [{ e: 1 }, { c: 2 }],
    },
    {
      schema: { properties: { a: {} }, unevaluatedProperties: { type: "number" } },
      accept: [{ a: "x", b: 1 }, "a"],
      reject: [{ b: "x" }],
    },
    {
      schema: {
        if: { properties: { kind: { const: "x" } }, required: ["kind"] },
        then: { properties: { x: {} } },
        else: { properties: { y: {} } },
        unevaluatedProperties: false,
      },
      accept: [{ kind: "x", x: 1 }, { y: 1 }, {}],
      reject: [{ kind: "x", y: 1 }, { x: 1 }, { kind: "y" }],
    },
    {
      schema: { allOf: [{ unevaluatedProperties: { type: "number" } }], unevaluatedProperties: false },
      accept: [{}, { a: 1 }, "a"],
      reject: [{ a: "x" }, { a: 1, b: "x" }],
    },
  ],
};
