import { expect, it } from "vitest";
import { matchesUriTemplate } from "./format-uri-template.ts";

it.each([
  "",
  "/a/b",
  "{a}",
  "/{a}/{b}",
  "{+a}{#a}{.a}{/a}{;a}{?a}{&a}",
  "{=a}{,a}{!a}{@a}{|a}",
  "{a,b*,c:3}",
  "{?a:9999}",
  "{a.b_1}",
  "{%20}",
  "%20é\ue000😀'",
  "a]b[",
])("accepts %j", (text) => {
  expect(matchesUriTemplate(text)).toBe(true);
});

it.each([
  "{",
  "}",
  "{a",
  "a}",
  "{}",
  "{{a}}",
  "{a{b}c}",
  "{+}",
  "{a,}",
  "{,}",
  "{a b}",
  "{a-b}",
  "{é}",
  "{.a.}",
  "{a..b}",
  "{a.:1}",
  "{a:0}",
  "{a:01}",
  "{a:12345}",
  "{a:}",
  "{a*:1}",
  "{a**}",
  "{%2}",
  "{++a}",
  "%",
  "%2",
  "a b",
  'a"b',
  "a<b",
  "a>b",
  "a\\b",
  "a^b",
  "a`b",
  "a|b",
  "a\nb",
  "a\u0085b",
  "\ud800",
])("refuses %j", (text) => {
  expect(matchesUriTemplate(text)).toBe(false);
});
