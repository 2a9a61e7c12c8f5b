import { describe, expect, it } from "vitest";
import { isCovered, type KeyTemplate, keyTemplate, matchesName } from "./key-pattern.ts";

const template = (prefix: string, middle: string, suffix: string): KeyTemplate => ({ prefix, middle, suffix });

describe("keyTemplate", () => {
  it.each<[string, KeyTemplate | undefined]>([
    ["^x-", template("x-", "", "")],
    ["_id$", template("", "", "_id")],
    ["a", template("", "a", "")],
    [".*", template("", "", "")],
    ["", template("", "", "")],
    ["^", template("", "", "")],
    ["^a.*", template("a", "", "")],
    ["^ab*", template("a", "", "")],
    ["^aaa*", template("aa", "", "")],
    ["a\\.b$", template("", "", "a.b")],
    ["^\\$", template("$", "", "")],
    ["a\\*", template("", "a*", "")],
    // `.` stands for no line separator, so these match fewer names than a template would.
    ["^.*$", undefined],
    ["f.*o", undefined],
    ["^a$", undefined],
    ["^a|b", undefined],
    ["^[ab]", undefined],
    ["^a+", undefined],
    ["^a{0}", undefined],
    ["(a)", undefined],
    ["\\bx", undefined],
    ["\\d", undefined],
  ])("reads %j", (pattern, expected) => {
    expect(keyTemplate(pattern)).toEqual(expected);
  });

  it.each([
    ["x-", "^x-"],
    ["a^b", "a"],
    ["x-y_id", "_id$"],
    ["b", "^ab*"],
    ["abbb", "^ab*"],
    ["a.b", "a\\.b$"],
    ["aXb", "a\\.b$"],
    ["a\nb", "^a.*"],
    ["", ".*"],
    ["a*", "a\\*"],
  ])("means for %j what %j does", (name, pattern) => {
    const { prefix, middle, suffix } = keyTemplate(pattern) ?? template("?", "?", "?");
    const fits = name.startsWith(prefix) && name.includes(middle) && name.endsWith(suffix);
    expect(fits).toBe(new RegExp(pattern, "u").test(name));
  });
});

describe("isCovered", () => {
  it.each([
    ["^x-a", "^x-", true],
    ["^x-", "^x-a", false],
    ["^x-", "_id$", false],
    ["^xay", "a", true],
    ["a", "^a", false],
    ["-my_id$", "_id$", true],
    ["^x-", ".*", true],
  ])("says of %j and %j: %j", (one, by, expected) => {
    expect(isCovered(keyTemplate(one) ?? template("", "", ""), keyTemplate(by) ?? template("?", "", ""))).toBe(
      expected,
    );
  });
});

describe("matchesName", () => {
  it.each<[string, string, boolean | undefined]>([
    ["^x", "xy", true],
    ["f.o", "bar", false],
    ["(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", undefined],
    ["a*a*a*a*b", "a", undefined],
    ["a", "a".repeat(1000), undefined],
    ["[", "a", undefined],
  ])("matches %j with %j: %j", (pattern, name, expected) => {
    expect(matchesName(pattern, name)).toBe(expected);
  });
});
