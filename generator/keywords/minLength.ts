import { code, helper } from "../code/expression.ts";
import { amount, counted } from "../markdown/counted.ts";
import { text } from "../markdown/inline.ts";
import type { Constraint } from "./keyword.ts";
import { count } from "./value-kind.ts";

export const minLength: Constraint = {
  kind: "constraint",
  keyword: "minLength",
  vocabulary: "validation",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3.2",
  accepts: count,
  on: "string",
  test: (value, limit) => {
    const min = Number(limit);
    if (min === 0) return code`true`;
    if (min === 1) return code`${value} !== ${""}`;
    // Only between n and 2n - 1 UTF-16 units can surrogate pairs make a difference.
    const counted = code`${helper("codePointCount")}(${value}) >= ${min}`;
    return code`(${value}.length >= ${min * 2 - 1} || (${value}.length >= ${min} && ${counted}))`;
  },
  narrows: (limit) => ({ kind: "size", side: "min", count: Number(limit) }),
  phrase: (limit) => [text("at least "), ...counted(limit, "character"), text(" long")],
  message: (limit) => `must have at least ${amount(limit, "character")}`,
  examples: [
    { schema: { minLength: 2 }, accept: ["ab", "😀😀", 1, []], reject: ["a", "", "😀"] },
    { schema: { type: "string", minLength: 1 }, accept: ["a", "😀"], reject: ["", 1] },
    { schema: { minLength: 0 }, accept: ["", 1], reject: [] },
  ],
};
