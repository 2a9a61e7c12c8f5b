import { expect, test } from "vitest";
import { fold } from "./fold.ts";

test.each([
  ["S3", "ſ3"],
  ["k", "\u212a"],
  ["ΣΑΣ", "σας"],
  ["ß", "ẞ"],
  ["å", "\u212b"],
])("%s and %s are alike", (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test.each([
  ["i", "ı"],
  ["i", "İ"],
  ["ss", "ß"],
  ["a", "b"],
])("%s and %s are not", (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test("the cases of each character of Unicode are alike exactly where a regular expression that ignores case says so", () => {
  const wrong: string[] = [];
  for (let code = 0x80; code <= 0x1ffff; code++) {
    const character = String.fromCodePoint(code);
    if (/\p{Surrogate}/u.test(character)) continue;
    const lower = character.toLowerCase();
    const upper = character.toUpperCase();
    for (const other of new Set([lower, upper, upper.toLowerCase(), lower.toUpperCase()])) {
      if (other === character || Array.from(other).length > 1) continue;
      const isAlike = new RegExp(`^\\u{${code.toString(16)}}$`, "iu").test(other);
      if (isAlike !== (fold(character) === fold(other))) wrong.push(code.toString(16));
    }
  }
  expect(wrong).toEqual([]);
});
