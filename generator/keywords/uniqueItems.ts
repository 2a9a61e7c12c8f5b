import { code, helper } from "../code/expression.ts";
import { text } from "../markdown/inline.ts";
import type { Constraint } from "./keyword.ts";
import { boolean } from "./value-kind.ts";

export const uniqueItems: Constraint = {
  kind: "constraint",
  keyword: "uniqueItems",
  vocabulary: "validation",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.4.3",
  accepts: boolean,
  on: "array",
  param: "none",
  test: (value, limit) => (limit === true ? code`${helper("areUnique")}(${value})` : code`true`),
  narrows: (limit) => (limit === true ? { kind: "distinct" } : undefined),
  phrase: (limit) => (limit === true ? [text("an array of which no two items are equal")] : [text("any array")]),
  message: () => "must not contain duplicate items",
  examples: [
    {
      schema: { uniqueItems: true },
      accept: [[], [1, 2], [1, "1", true], [0, false, null, ""], [{ a: 1 }, { a: 2 }], "aa"],
      reject: [
        [1, 1],
        [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
        [[1], [1]],
        [0, -0],
        [null, null],
      ],
    },
    { schema: { uniqueItems: false }, accept: [[1, 1]], reject: [] },
  ],
};
