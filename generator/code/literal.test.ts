import { describe, expect, it } from "vitest";
import { access, isBareKey, literal, objectKey, propertyKey, quote } from "./literal.ts";

/** The value that an expression has. Only this test's own constants get here. */
function evaluated(expression: string): unknown {
  return new Function(`"use strict"; return (${expression});`)();
}

const STRINGS: readonly string[] = [
  "",
  "plain",
  "\"'`${x}\\",
  "line\nline\r\u2028\u2029\u0085",
  "</script><!-- --> ]]>",
  "\ud800 \udc00 \u{1f600}",
  "\u0000\u001b\u007f\u009f",
  "\u00ad\u061c\u200b\u200d\u200e\u202e\u2060\u2066\ufeff\u{e0041}",
];

describe("quote", () => {
  it.each(STRINGS)("says %j, in visible characters only", (text) => {
    expect(evaluated(quote(text))).toBe(text);
    expect(quote(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|<\/|<!--/u);
  });
});

describe("literal", () => {
  it.each([
    [null, "null"],
    [true, "true"],
    [1.5, "1.5"],
    [-0, "-0"],
    [1e21, "1e+21"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    ["a", '"a"'],
    [[], "[]"],
    [[1, ["a"]], '[1, ["a"]]'],
    [{}, "{}"],
    [{ a: 1, "b-c": { class: null } }, '{ a: 1, "b-c": { class: null } }'],
  ])("prints %j", (value, text) => {
    expect(literal(value)).toBe(text);
    expect(evaluated(text)).toEqual(value);
  });

  it("makes __proto__ a member of its own", () => {
    const value: unknown = evaluated(literal(JSON.parse('{"__proto__": {"a": 1}}')));
    expect(value).toSatisfy((object: object) => Object.hasOwn(object, "__proto__"));
    expect(value).not.toHaveProperty("a");
  });
});

describe("keys", () => {
  it.each([
    ["name", "name", "name", ".name"],
    ["$_1", "$_1", "$_1", ".$_1"],
    ["class", "class", "class", ".class"],
    ["1a", '"1a"', '"1a"', '["1a"]'],
    ["größe", '"größe"', '"größe"', '["größe"]'],
    ["", '""', '""', '[""]'],
    ["__proto__", '"__proto__"', '["__proto__"]', '["__proto__"]'],
    ["a\nb", '"a\\nb"', '"a\\nb"', '["a\\nb"]'],
  ])("prints %j", (key, inType, inObject, accessed) => {
    expect(propertyKey(key)).toBe(inType);
    expect(objectKey(key)).toBe(inObject);
    expect(access(key)).toBe(accessed);
    expect(isBareKey(key)).toBe(inType === key);
  });
});
