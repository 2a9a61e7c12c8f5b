import { code } from "../code/expression.ts";
import { amount, counted } from "../markdown/counted.ts";
import { text } from "../markdown/inline.ts";
import type { Constraint } from "./keyword.ts";
import { count } from "./value-kind.ts";

export const maxItems: Constraint = {
  kind: "constraint",
  keyword: "maxItems",
  vocabulary: "validation",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.4.1",
  accepts: count,
  on: "array",
  test: (value, limit) => code`${value}.length <= ${Number(limit)}`,
  narrows: (limit) => ({ kind: "size", side: "max", count: Number(limit) }),
  phrase: (limit) => [text("at most "), ...counted(limit, "item"), text(" long")],
  message: (limit) => `must have at most ${amount(limit, "item")}`,
  examples: [{ schema: { maxItems: 2 }, accept: [[], [1, 2], "abc"], reject: [[1, 2, 3]] }],
};
