import { code, helper } from "../code/expression.ts";
import { amount, counted } from "../markdown/counted.ts";
import { text } from "../markdown/inline.ts";
import type { Constraint } from "./keyword.ts";
import { count } from "./value-kind.ts";

export const maxLength: Constraint = {
  kind: "constraint",
  keyword: "maxLength",
  vocabulary: "validation",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3.1",
  accepts: count,
  on: "string",
  test: (value, limit) => {
    const max = Number(limit);
    if (max === 0) return code`${value}.length === 0`;
    // Only between n + 1 and 2n UTF-16 units can surrogate pairs make a difference.
    const counted = code`${helper("codePointCount")}(${value}) <= ${max}`;
    return code`(${value}.length <= ${max} || (${value}.length <= ${max * 2} && ${counted}))`;
  },
  narrows: (limit) => ({ kind: "size", side: "max", count: Number(limit) }),
  phrase: (limit) => [text("at most "), ...counted(limit, "character"), text(" long")],
  message: (limit) => `must have at most ${amount(limit, "character")}`,
  examples: [
    { schema: { maxLength: 2 }, accept: ["ab", "😀😀", "", 100, {}], reject: ["abc", "😀😀😀"] },
    { schema: { maxLength: 0 }, accept: ["", 7], reject: ["a"] },
  ],
};
