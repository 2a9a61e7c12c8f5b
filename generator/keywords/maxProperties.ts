import { code, helper } from "../code/expression.ts";
import { amount, counted } from "../markdown/counted.ts";
import { text } from "../markdown/inline.ts";
import type { Constraint } from "./keyword.ts";
import { count } from "./value-kind.ts";

export const maxProperties: Constraint = {
  kind: "constraint",
  keyword: "maxProperties",
  vocabulary: "validation",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5.1",
  accepts: count,
  on: "object",
  test: (value, limit) => code`${helper("memberCount")}(${value}) <= ${Number(limit)}`,
  narrows: (limit) => ({ kind: "size", side: "max", count: Number(limit) }),
  phrase: (limit) => [text("an object of at most "), ...counted(limit, "member")],
  message: (limit) => `must have at most ${amount(limit, "member")}`,
  examples: [{ schema: { maxProperties: 2 }, accept: [{}, { a: 1, b: 2 }, [1, 2, 3]], reject: [{ a: 1, b: 2, c: 3 }] }],
};
