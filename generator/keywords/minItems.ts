import { code } from "../code/expression.ts";
import { amount, counted } from "../markdown/counted.ts";
import { text } from "../markdown/inline.ts";
import type { Constraint } from "./keyword.ts";
import { count } from "./value-kind.ts";

export const minItems: Constraint = {
  kind: "constraint",
  keyword: "minItems",
  vocabulary: "validation",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.4.2",
  accepts: count,
  on: "array",
  test: (value, limit) => code`${value}.length >= ${Number(limit)}`,
  narrows: (limit) => ({ kind: "size", side: "min", count: Number(limit) }),
  phrase: (limit) => [text("at least "), ...counted(limit, "item"), text(" long")],
  message: (limit) => `must have at least ${amount(limit, "item")}`,
  examples: [{ schema: { minItems: 2 }, accept: [[1, 2], [1, 2, 3], "a"], reject: [[], [1]] }],
};
