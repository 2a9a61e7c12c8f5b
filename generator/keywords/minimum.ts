import { code } from "../code/expression.ts";
import { codeSpan, text } from "../markdown/inline.ts";
import type { Constraint } from "./keyword.ts";
import { finiteNumber } from "./value-kind.ts";

export const minimum: Constraint = {
  kind: "constraint",
  keyword: "minimum",
  vocabulary: "validation",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.2.4",
  accepts: finiteNumber,
  on: "number",
  test: (value, limit) => code`${value} >= ${Number(limit)}`,
  narrows: (limit) => ({ kind: "bound", side: "min", limit: Number(limit), exclusive: false }),
  phrase: (limit) => [text("at least "), codeSpan(String(limit))],
  examples: [
    { schema: { minimum: 3 }, accept: [3, 3.5, "a", null, [], {}], reject: [2.99, -1] },
    { schema: { type: "integer", minimum: -1.5 }, accept: [-1, 0], reject: [-2, 0.5] },
  ],
};
