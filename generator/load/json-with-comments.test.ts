import { expect, test } from "vitest";
import { plainJson } from "./json-with-comments.ts";

test.each([
  ['{ "a": 1, // why\n "b": [1, 2,], }', '{ "a": 1,       \n "b": [1, 2 ]  }'],
  ['{ "a": "// text", /* , */ }', '{ "a": "// text"          }'],
  ["[1, /* one\r\ntwo */ ]", "[1        \r\n       ]"],
  ["[,]", "[,]"],
  ["[1,,]", "[1,,]"],
  ["/* no end", "/* no end"],
  ["'single' ]", "'single' ]"],
])("%j", (text, plain) => {
  expect(plainJson(text)).toBe(plain);
  expect(plain).toHaveLength(text.length);
});
