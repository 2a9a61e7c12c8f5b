import { expect, it } from "vitest";
import { matchesJoinControls } from "./format-join-control.ts";

it.each([
  ["neither", "नमस"],
  ["a joiner behind a virama", "क\u094d\u200dष"],
  ["a non-joiner behind a virama", "क\u094d\u200cष"],
  ["a virama beyond 16 bits", "\u{11080}\u{110b9}\u200d"],
  ["a non-joiner between joining letters", "نامه\u200cای"],
  ["marks around a non-joiner", "ب\u0650\u200c\u0650ب"],
  ["a right-joining letter behind it", "ب\u200cا"],
])("lets pass %s: %j", (_, label) => {
  expect(matchesJoinControls(label)).toBe(true);
});

it.each([
  ["a joiner alone", "\u200d"],
  ["a joiner between joining letters", "ب\u200dب"],
  ["a joiner behind a mark of another class", "ב\u05b0\u200d"],
  ["a joiner behind a voiced sound mark", "か\u3099\u200d"],
  ["a joiner behind a letter with a mark", "é\u200d"],
  ["a non-joiner between other letters", "a\u200cb"],
  ["a right-joining letter before it", "ا\u200cب"],
  ["nothing behind it", "ب\u200c"],
  ["a second one that is wrong", "ب\u200cب\u200ca"],
])("refuses %s: %j", (_, label) => {
  expect(matchesJoinControls(label)).toBe(false);
});
