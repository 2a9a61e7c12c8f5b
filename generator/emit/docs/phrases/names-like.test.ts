import { expect, test } from "vitest";
import { plainText } from "../../../markdown/inline.ts";
import { namesLike } from "./names-like.ts";

test.each([
  ["", "any name"],
  [".*", "any name"],
  ["^.*$", "any name"],
  [".+", "any name"],
  ["^x-", "names that begin with x-"],
  ["^\\$", "names that begin with $"],
  ["^#.+$", "names that begin with # and go on"],
  ["^\\./.*", "names that begin with ./"],
  ["(node|npm)", "names that contain node or npm"],
  ["a|b", "names that contain a or b"],
  ["^(in|ex)clude$", "include or exclude"],
  ["^pre-(?:a|b)-post$", "pre-a-post or pre-b-post"],
  ["^(?:a\\|b|c)$", "a|b or c"],
  ["\\.js$", "names that end with .js"],
  ["^on$", "on"],
  ["^(?:a|b-c|d)$", "a, b-c or d"],
  ["^[a-z0-9_-]+$", "names of small letters, digits, _ and -"],
  ["^[_a-zA-Z][a-zA-Z0-9_-]*$", "names of letters, digits, _ and -, beginning with _ or a letter"],
])("%s reads as words", (pattern, words) => {
  expect(plainText(namesLike(pattern) ?? [])).toBe(words);
});

test.each([
  "^.$",
  "^a|b$",
  "^a.c",
  "^a.+c",
  "a(b|c)",
  "^(a|b)",
  "^a+$",
  "^[^a]+$",
  "^[a-f]+$",
  "^[a-z]*$",
  "^[a][b]+$",
  "^[+-a]+$",
  "^\\d",
])("%s stays as it is: no words say exactly the same", (pattern) => {
  expect(namesLike(pattern)).toBeUndefined();
});
