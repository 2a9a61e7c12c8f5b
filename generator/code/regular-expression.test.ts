import { describe, expect, test } from "vitest";
import { code, type Hoist, name } from "./expression.ts";
import { matchesAny } from "./regular-expression.ts";

const MANY = Array.from({ length: 120 }, (_, index) => `^[ab]${index}$`);

describe.each([
  { patterns: ["^a+$", "b{2}"], regexes: 1, yes: ["aa", "cbbc"], no: ["", "aab"] },
  { patterns: ["^a|b$", "^c|d$"], regexes: 1, yes: ["ax", "xd"], no: ["xa", "dx"] },
  { patterns: ["^[ab]$", "^[ab]$"], regexes: 1, yes: ["a"], no: ["ab"] },
  { patterns: ["^only$", "^pre", "a+$"], regexes: 1, yes: ["only", "prefix", "aa"], no: ["lonely", "a!"] },
  { patterns: ["(a)b+", "^(x|y)\\1$"], regexes: 2, yes: ["ab", "xx"], no: ["xy", "aa"] },
  { patterns: ["^(?<n>a)\\k<n>$", "^(?<n>b)\\k<n>$", "c{2}"], regexes: 3, yes: ["aa", "bb", "cc"], no: ["ab"] },
  { patterns: ["(?<=a)b+", "(?<!a)c+"], regexes: 1, yes: ["ab", "c"], no: ["b", "ac"] },
  { patterns: MANY, regexes: 3, yes: ["a0", "b119"], no: ["a120", "c1"] },
])("any of $patterns", ({ patterns, regexes, yes, no }) => {
  const constants: string[] = [];
  const hoist: Hoist = (value) => {
    constants.push(value.text);
    return code`${name(value.text)}`;
  };
  const text = matchesAny(name("value"), patterns, hoist).text;
  const isMatch = new Function("value", `return ${text}`) as (value: string) => boolean;

  test("is told by few regular expressions", () => {
    expect(constants).toHaveLength(regexes);
  });

  test("is what one of them is", () => {
    expect([...yes, ...no].map((value) => [value, isMatch(value)])).toEqual([
      ...yes.map((value) => [value, true]),
      ...no.map((value) => [value, false]),
    ]);
  });
});
