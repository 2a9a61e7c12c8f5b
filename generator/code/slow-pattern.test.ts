import { describe, expect, test } from "vitest";
import { isSlowPattern } from "./slow-pattern.ts";

const SLOW: readonly string[] = [
  "^(a+)+$",
  "^(a*)*$",
  "^(a|a)*$",
  "^(a|aa)+$",
  "^([a-z]|[m-q])*$",
  "(x+x+)+y",
  "^(.+\\/)+(.+)\\.(ya?ml)(@.+)?$",
  "^((?:.?[0-9]+){3,}(?:[-a-z]+)?)$",
  "^(\\w+\\s?)*$",
  "^(a?){30}a{30}$",
  "^(?:a|b?){20,}$",
  "^(?:\\d{1,99})+!",
  "^(?:(?:>=|>|<=|<)\\d+\\.\\d+\\.\\d+(?:[+-]\\S+)?\\s*)+$",
];

const FINE: readonly string[] = [
  "",
  "^a+$",
  "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",
  "^(a+b)+$",
  "\\w+(,\\w+)*",
  "^([a-zA-Z_$][a-zA-Z\\d_$]*\\.)*[a-zA-Z_$][a-zA-Z\\d_$]*$",
  "^(?:[a-z]{1,3}\\.){2,5}$",
  "^(a|b)*$",
  "^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",
  "^(-([0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+))*(-(x(-[A-Za-z0-9]{1,8})+))?$",
  "^a*a*a*$",
  "(a+)+",
  "^(?:x(a+)+)?",
  "^(\\d+)-\\1$",
  "^(a?){3}$",
  "^(a?){0,30}$",
  "^(a?b){30}$",
  "(a?){30}",
  "^/?([^/]+/)*[^/]+/?$",
  "^(?:é|\\p{Lu}|\\d)+$",
  "^(([0-9]+)!)?([0-9]+(\\.[0-9]+)*)$",
  `^(?:${"[ab]".repeat(400)})+$`,
];

describe("isSlowPattern", () => {
  test.each(SLOW)("%s is slow", (pattern) => {
    expect(isSlowPattern(pattern)).toBe(true);
  });

  test.each(FINE)("%s is fine", (pattern) => {
    expect(isSlowPattern(pattern)).toBe(false);
  });

  test("is fast itself", () => {
    const start = performance.now();
    for (const pattern of [...SLOW, ...FINE]) isSlowPattern(pattern);
    // Hundreds of times what it takes; a search without a bound would take minutes.
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
