import { code } from "../code/expression.ts";
import { codeSpan, text } from "../markdown/inline.ts";
import type { Constraint } from "./keyword.ts";
import { finiteNumber } from "./value-kind.ts";

export const exclusiveMinimum: Constraint = {
  kind: "constraint",
  keyword: "exclusiveMinimum",
  vocabulary: "validation",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.2.5",
  accepts: {
    ...finiteNumber,
    explain: (value) =>
      typeof value === "boolean" ? 'since draft-06 it is the bound itself, in the place of "minimum"' : undefined,
  },
  on: "number",
  test: (value, limit) => code`${value} > ${Number(limit)}`,
  narrows: (limit) => ({ kind: "bound", side: "min", limit: Number(limit), exclusive: true }),
  phrase: (limit) => [text("greater than "), codeSpan(String(limit))],
  examples: [
    { schema: { exclusiveMinimum: 3 }, accept: [3.01, 4, "a"], reject: [3, 2] },
    { schema: { type: "integer", exclusiveMinimum: -1.5 }, accept: [-1], reject: [-2] },
  ],
};
