import { expect, it } from "vitest";
import { matchesRegex } from "./format-regex.ts";

it.each(["", "^[a-z]+$", "(?<year>\\d+)-\\k<year>", "\\p{Letter}", "(?<!a)b", "[^]", "\\u{1f600}"])(
  "accepts %j",
  (text) => {
    expect(matchesRegex(text)).toBe(true);
  },
);

it.each(["(", "[", "a{2,1}", "*", "\\Z", "\\p{Nothing}", "(?<a>)(?<a>)", "(?P<a>)", "{", "\\-"])(
  "refuses %j",
  (text) => {
    expect(matchesRegex(text)).toBe(false);
  },
);
