import { codeSpan, text } from "../markdown/inline.ts";
import type { Structure } from "./keyword.ts";
import { anyValue } from "./value-kind.ts";

export const constKeyword: Structure = {
  kind: "structure",
  keyword: "const",
  since: "draft-06",
  vocabulary: "validation",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.3",
  accepts: anyValue,
  read: (value) => ({ values: { const: { value } } }),
  phrase: (value) => [text("be "), codeSpan(JSON.stringify(value))],
  examples: [
    { schema: { const: "a" }, accept: ["a"], reject: ["b", 1, null] },
    { schema: { const: null }, accept: [null], reject: [0, "", {}] },
    { schema: { const: 0 }, accept: [0, -0], reject: [false, "0"] },
    {
      schema: { const: { a: [1, { b: null }] } },
      accept: [{ a: [1, { b: null }] }],
      reject: [{ a: [1] }, {}, [], { a: [1, { b: null }], c: 1 }],
    },
    { schema: { const: [] }, accept: [[]], reject: [{}, [1]] },
  ],
};
