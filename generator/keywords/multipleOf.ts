import { code, helper } from "../code/expression.ts";
import { codeSpan, text } from "../markdown/inline.ts";
import type { Constraint } from "./keyword.ts";
import { positiveNumber } from "./value-kind.ts";

export const multipleOf: Constraint = {
  kind: "constraint",
  keyword: "multipleOf",
  vocabulary: "validation",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.2.1",
  accepts: positiveNumber,
  on: "number",
  param: "multipleOf",
  test: (value, limit) => code`${helper("multipleOf")}(${value}, ${Number(limit)})`,
  narrows: (limit) => ({ kind: "multiple", of: Number(limit) }),
  phrase: (limit) => [text("a multiple of "), codeSpan(String(limit))],
  examples: [
    { schema: { multipleOf: 2 }, accept: [0, 4, -2, "a"], reject: [1, 2.5] },
    { schema: { multipleOf: 0.0001 }, accept: [0.0075, 1, 1e308], reject: [0.00751] },
    { schema: { type: "integer", multipleOf: 0.123456789 }, accept: [0], reject: [1e308, 1] },
  ],
};
