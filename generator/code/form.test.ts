import { expect, it } from "vitest";
import { negated, not } from "../emit/guards/steps/operand.ts";
import { code, type Expression, join, name } from "./expression.ts";

const item = name("item");
const sum = code`${item} + ${1}`;

it.each<[Expression, Expression["form"], string]>([
  [item, "word", "!item"],
  [name("a.b"), "word", "!a.b"],
  [name("readonly string[]"), undefined, "!(readonly string[])"],
  [code`${item}.length`, "word", "!item.length"],
  [code`${item}["a"]`, undefined, '!(item["a"])'],
  [code`isDeal(${item})`, "call", "!isDeal(item)"],
  [code`isDeal(${item}, ${1})`, undefined, "!(isDeal(item, 1))"],
  [code`!isDeal(${item})`, "negation", "isDeal(item)"],
  [code`!${item}`, "negation", "item"],
  [code`!${code`(${sum})`}`, undefined, "!(!(item + 1))"],
  [code`${item} === ${"a === b"}`, "comparison", 'item !== "a === b"'],
  [code`${item} !== ${-1}`, "comparison", "item === -1"],
  [code`typeof ${item} === "string"`, "comparison", 'typeof item !== "string"'],
  [code`${sum} === ${1}`, undefined, "!(item + 1 === 1)"],
  [code`${item} === ${sum}`, undefined, "!(item === item + 1)"],
  [code`${item} >= ${3}`, "order", "!(item >= 3)"],
  [code`(${sum})`, "group", "!(item + 1)"],
  [code`(${item}) + (${item})`, undefined, "!((item) + (item))"],
  [join([item], " && "), "word", "!item"],
  [join([item, item], " && "), undefined, "!(item && item)"],
  [not(code`${item} >= ${3}`), "group", "!(!(item >= 3))"],
])("%o is a %s, and its opposite %s", (expression, form, opposite) => {
  expect(expression.form).toBe(form);
  expect(negated(expression)).toBe(opposite);
});
