import { code } from "../code/expression.ts";
import { codeSpan, text } from "../markdown/inline.ts";
import type { Constraint } from "./keyword.ts";
import { finiteNumber } from "./value-kind.ts";

export const exclusiveMaximum: Constraint = {
  kind: "constraint",
  keyword: "exclusiveMaximum",
  vocabulary: "validation",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.2.3",
  accepts: {
    ...finiteNumber,
    explain: (value) =>
      typeof value === "boolean" ? 'since draft-06 it is the bound itself, in the place of "maximum"' : undefined,
  },
  on: "number",
  test: (value, limit) => code`${value} < ${Number(limit)}`,
  narrows: (limit) => ({ kind: "bound", side: "max", limit: Number(limit), exclusive: true }),
  phrase: (limit) => [text("less than "), codeSpan(String(limit))],
  examples: [
    { schema: { exclusiveMaximum: 3 }, accept: [2.99, -4, "a"], reject: [3, 4] },
    { schema: { type: "integer", exclusiveMaximum: -1.5 }, accept: [-2], reject: [-1] },
  ],
};
