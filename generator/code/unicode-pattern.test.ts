import { describe, expect, test } from "vitest";
import { unicodePattern } from "./unicode-pattern.ts";

describe("a pattern that compiles in Unicode mode stays as it is", () => {
  test.each(["^a+$", "\\p{L}", "[\\w\\-.]", "\\u{1F600}", "a{2,3}", "\\/", "(?<year>\\d{4})\\k<year>"])(
    "%j",
    (pattern) => {
      expect(unicodePattern(pattern)).toBe(pattern);
    },
  );
});

describe("a pattern that differs in needless escapes only is rewritten", () => {
  test.each([
    ["^[a-z]\\-[a-z]$", "^[a-z]-[a-z]$"],
    ["\\_\\ \\\"\\'\\@\\:\\/", "_ \"'@:\\/"],
    ["[\\_\\-\\.]", "[_\\-\\.]"],
    ["^[\\w-.]+$", "^[\\w\\-.]+$"],
    ["[\\w-a-z]", "[\\w\\-a\\-z]"],
    ["[a-\\d]", "[a\\-\\d]"],
    ["[^\\s-\\w]", "[^\\s\\-\\w]"],
    ["^${{.*}}$", "^$\\{\\{.*\\}\\}$"],
    ["^\\{[^}]}$", "^\\{[^}]\\}$"],
    ["a]{2}", "a\\]{2}"],
    ["a{1\\,2}", "a\\{1,2\\}"],
    ["[{2}\\:]\\:", "[{2}:]:"],
    ["[[\\:]]", "[[:]\\]"],
  ])("%j", (pattern, rewritten) => {
    expect(unicodePattern(pattern)).toBe(rewritten);
  });
});

test("what is rewritten matches what the pattern matched", () => {
  const texts = [
    ..." !\"#$%&'()*+,-./0129:;<=>?@AZ[\\]^_`az{|}~",
    "{{a}}",
    "${{x}}",
    "a-b",
    "a{1,2}",
    "{a}",
    "]]",
    "a]a]",
  ];
  for (const pattern of [
    "[\\w-.]",
    "[\\w-a-z]",
    "[^\\s-\\w]",
    "^${{.*}}$",
    "[[\\:]]",
    "a{1\\,2}",
    "[+--\\_]",
    "^\\{[^}]}$",
  ]) {
    const rewritten = unicodePattern(pattern);
    expect(rewritten).not.toBe(pattern);
    const matches = (flags: string, source: string): boolean[] =>
      texts.map((text) => new RegExp(source, flags).test(text));
    expect(matches("u", rewritten ?? "")).toEqual(matches("", pattern));
  }
});

describe("a pattern that means something else in Unicode mode is refused", () => {
  test.each([
    "(",
    "[b-a]",
    "(?i)a",
    "\\Aabc\\Z",
    "\\-\\p{L}",
    "\\-\\u{61}",
    "\\-[😀]",
    "\\-\\uD83D",
    "\\-\\07",
    "\\-\\2",
    "\\-(?=a)*",
    "\\-\\c",
  ])("%j", (pattern) => {
    expect(unicodePattern(pattern)).toBeUndefined();
  });
});
