import fc from "fast-check";
import { expect, test } from "vitest";
import { complementOf, hasWord, languageOf } from "./automata.ts";
import { matchesPattern } from "./region.ts";
import { wordsOf } from "./words.ts";

/** Patterns, and whether automata say them exactly. */
const PATTERNS: readonly (readonly [string, boolean])[] = [
  ["", true],
  ["^$", true],
  ["a", true],
  ["^a+b?$", true],
  ["^a|b$", true],
  ["(^a|b$)", true],
  ["a^b", true],
  ["^(?!ab)", true],
  ["^(?!.*ab)[ab]*$", true],
  ["^(?=.*b)a", true],
  ["(?:a(?!b)){2}", true],
  ["^(a|b){2,3}$", true],
  ["[^a]", true],
  ["\\S$", true],
  ["(a|b)\\1", true],
  ["\\ba", false],
  ["(?<=a)b", false],
  ["(?:(?!ab).)*$", false],
];

const words = fc.string({ unit: fc.constantFrom("a", "b", " ", "😀"), maxLength: 6 });

test.each(PATTERNS)("%j is what the regular expression matches, exactly: %j", (pattern, isExact) => {
  const language = languageOf(pattern);
  if (language === undefined) throw new Error("too large");
  expect(language.isExact).toBe(isExact);
  const others = isExact ? complementOf(language.matched) : undefined;
  fc.assert(
    fc.property(words, (word) => {
      const matches = matchesPattern(word, pattern);
      // What is not exact is wider, so that nothing is missed.
      if (matches || isExact) expect(hasWord(language.matched, word)).toBe(matches);
      if (others !== undefined) expect(hasWord(others, word)).toBe(!matches);
    }),
    { numRuns: 300 },
  );
});

test("an automaton that would become too large is not made", () => {
  expect(languageOf("^(?:[ab]{100}){200}$")).toBeUndefined();
  const language = languageOf("a.{20}$");
  expect(language && complementOf(language.matched)).toBeUndefined();
});

test("the first word is the shortest and readable, even where there are very many ways", () => {
  const language = languageOf("^(?:[0-9a-f]{0,2}[:-]?){5}[0-9a-f]{8}$");
  const [first] = language === undefined ? [] : wordsOf(language.matched);
  expect(first).toBe("aaaaaaaa");
});
