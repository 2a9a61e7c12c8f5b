import { expect, it } from "vitest";
import { readLabel } from "./format-idn-label.ts";

it.each([
  ["a", "a", 1],
  ["A-1", "A-1", 3],
  ["ab--cd", "ab--cd", 6],
  ["bücher", "bücher", 13],
  ["xn--bcher-kva", "bücher", 13],
  ["XN--BCHER-KVA", "bücher", 13],
  ["straße", "straße", 13],
  ["l·l", "l·l", 10],
  ["α͵β", "α͵β", 10],
  ["א׳", "א׳", 9],
  ["・ア", "・ア", 9],
  ["٠١", "٠١", 8],
  ["〇", "〇", 7],
])("reads %s", (label, text, octets) => {
  expect(readLabel(label)).toEqual({ text, octets });
});

it.each([
  ["nothing", ""],
  ["a hyphen at the start", "-a"],
  ["a hyphen at the end", "ü-"],
  ["hyphens in the third and fourth place", "ab--ü"],
  ["an underscore", "a_b"],
  ["a capital", "Ü"],
  ["a symbol", "☃"],
  ["a text that normalisation changes", "u\u0308"],
  ["a fullwidth letter", "ａ"],
  ["a mark at the start", "\u0301a"],
  ["an old Hangul jamo", "\u1100"],
  ["a tatweel", "ب\u0640"],
  ["a soft hyphen", "a\u00adb"],
  ["a surrogate", "\ud800"],
  ["a misplaced middle dot", "l·a"],
  ["a misplaced Greek sign", "α͵a"],
  ["a misplaced Hebrew sign", "a׳"],
  ["a Katakana dot alone", "a・"],
  ["digits of both Arabic kinds", "٠۰"],
  ["a misplaced joiner", "é\u200d"],
  ["an A-label of ASCII", "xn--abc-"],
  ["an A-label of a capital", "xn--wca"],
  ["an A-label of nothing", "xn--"],
  ["too many letters", "a".repeat(64)],
  ["too many octets", "ü".repeat(60)],
])("refuses %s: %j", (_, label) => {
  expect(readLabel(label)).toBeUndefined();
});
