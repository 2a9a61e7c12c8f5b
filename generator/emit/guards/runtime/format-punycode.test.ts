import { expect, it } from "vitest";
import { decodePunycode, punycodeLength } from "./format-punycode.ts";

it.each([
  ["bücher", "bcher-kva"],
  ["ü", "tda"],
  ["münchen-ost", "mnchen-ost-9db"],
  ["пример", "e1afmkfd"],
  ["例え", "r8jz45g"],
  ["😀a", "a-iv3s"],
  ["a-ü", "a--yka"],
  ["üüü", "tdaaa"],
])("%s is %s", (text, encoded) => {
  expect(decodePunycode(encoded)).toBe(text);
  expect(punycodeLength(text)).toBe(encoded.length);
});

it.each([
  ["nothing beyond ASCII", "abc-"],
  ["an empty text", ""],
  ["a delimiter without anything before it", "-tda"],
  ["a number that does not end", "a-zzzz"],
  ["a character that is no digit", "a-é!"],
  ["a number that is too large", "a-99999999999999999999999999999999999999999999999999999999999"],
  ["a surrogate", "ib9b"],
  ["digits in upper case", "TDA"],
])("refuses %s: %j", (_, encoded) => {
  expect(decodePunycode(encoded)).toBeUndefined();
});
