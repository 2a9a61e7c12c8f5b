import { code, helper } from "../code/expression.ts";
import { amount, counted } from "../markdown/counted.ts";
import { text } from "../markdown/inline.ts";
import type { Constraint } from "./keyword.ts";
import { count } from "./value-kind.ts";

export const minProperties: Constraint = {
  kind: "constraint",
  keyword: "minProperties",
  vocabulary: "validation",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5.2",
  accepts: count,
  on: "object",
  test: (value, limit) =>
    Number(limit) === 1
      ? code`${helper("hasAnyMember")}(${value})`
      : code`${helper("memberCount")}(${value}) >= ${Number(limit)}`,
  narrows: (limit) => ({ kind: "size", side: "min", count: Number(limit) }),
  phrase: (limit) => [text("an object of at least "), ...counted(limit, "member")],
  message: (limit) => `must have at least ${amount(limit, "member")}`,
  examples: [{ schema: { minProperties: 2 }, accept: [{ a: 1, b: 2 }, [1], "a"], reject: [{}, { a: 1 }] }],
};
