import { code } from "../code/expression.ts";
import { codeSpan, text } from "../markdown/inline.ts";
import type { Constraint } from "./keyword.ts";
import { units } from "./units.ts";
import { count } from "./value-kind.ts";

export const maxItems: Constraint = {
  kind: "constraint",
  keyword: "maxItems",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.4.1",
  accepts: count,
  on: "array",
  test: (value, limit) => code`${value}.length <= ${Number(limit)}`,
  say: (limit) => [text("at most "), codeSpan(String(limit)), text(`${units(limit, "item")} long`)],
  examples: [
    { schema: { maxItems: 2 }, accept: [[], [1, 2], "abc"], reject: [[1, 2, 3]] },
  ],
};
