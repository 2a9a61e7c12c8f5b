import { matches } from "../code/regular-expression.ts";
import { codeSpan, text } from "../markdown/inline.ts";
import type { Constraint } from "./keyword.ts";
import { regularExpression } from "./value-kind.ts";

export const pattern: Constraint = {
  kind: "constraint",
  keyword: "pattern",
  vocabulary: "validation",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3.3",
  accepts: regularExpression,
  on: "string",
  param: "pattern",
  failure: "failPattern",
  test: (value, limit, hoist) => matches(value, String(limit), hoist),
  narrows: (limit) => ({ kind: "match", pattern: String(limit) }),
  phrase: (limit) => [text("a match of "), codeSpan(String(limit))],
  message: (limit) => `must match the pattern ${String(limit)}`,
  examples: [
    { schema: { pattern: "^a+$" }, accept: ["a", "aaa", 1, {}], reject: ["", "ab", "ba"] },
    { schema: { pattern: "b" }, accept: ["abc", "b"], reject: ["", "ac"] },
    { schema: { pattern: "^x-" }, accept: ["x-", "x-y"], reject: ["x", "ax-"] },
    { schema: { pattern: "^only$" }, accept: ["only"], reject: ["onl", "only\n", "lonely"] },
    { schema: { pattern: "\\.json$" }, accept: ["a.json"], reject: ["a.jsonc", "ajson"] },
    { schema: { pattern: "^.$" }, accept: ["😀", "a"], reject: ["ab", ""] },
    { schema: { pattern: "^[\\w-.]+\\@{$" }, accept: ["a-b.c@{"], reject: ["a b@{", "@{"] },
    { schema: { pattern: "[/\\]`${}*]" }, accept: ["/", "`", "$", "*", "}"], reject: ["a"] },
  ],
};
