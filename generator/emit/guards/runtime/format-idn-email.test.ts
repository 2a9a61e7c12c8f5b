import { expect, it } from "vitest";
import { matchesIdnEmail } from "./format-idn-email.ts";

it.each([
  "a@b",
  "zoé@example.com",
  "用户@例子.example",
  '"zoé 1"@example.com',
  "a@Bücher.example",
  "a@bu\u0308cher.example",
  "😀@example.com",
  "a@xn--bcher-kva.example",
])("accepts %j", (text) => {
  expect(matchesIdnEmail(text)).toBe(true);
});

it.each([
  "",
  "é",
  "é@",
  "@é",
  "é..b@c",
  "é b@c",
  '"\\é"@c',
  "a@☃.example",
  "a@é-.example",
  "\ud800@b",
  "a\u007f@b",
  "a@[é]",
  "a＠b",
])("refuses %j", (text) => {
  expect(matchesIdnEmail(text)).toBe(false);
});
