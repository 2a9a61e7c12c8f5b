import { code } from "../code/expression.ts";
import { codeSpan, text } from "../markdown/inline.ts";
import type { Constraint } from "./keyword.ts";
import { finiteNumber } from "./value-kind.ts";

export const maximum: Constraint = {
  kind: "constraint",
  keyword: "maximum",
  vocabulary: "validation",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.2.2",
  accepts: finiteNumber,
  on: "number",
  test: (value, limit) => code`${value} <= ${Number(limit)}`,
  narrows: (limit) => ({ kind: "bound", side: "max", limit: Number(limit), exclusive: false }),
  phrase: (limit) => [text("at most "), codeSpan(String(limit))],
  examples: [
    { schema: { maximum: 3 }, accept: [3, -3.5, "abcd", [1, 2, 3, 4]], reject: [3.01, 4] },
    { schema: { type: "integer", maximum: -1.5 }, accept: [-2], reject: [-1] },
  ],
};
