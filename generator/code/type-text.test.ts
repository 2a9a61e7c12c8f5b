import { describe, expect, it } from "vitest";
import { typeText } from "./type-text.ts";

describe("typeText", () => {
  it.each([
    ["Date", "Date", false, ["Date"]],
    ["  ReadonlyMap< string,Money[] >", "ReadonlyMap<string, Money[]>", false, ["ReadonlyMap", "Money"]],
    ["a.b.C", "a.b.C", false, ["a"]],
    ["typeof limits", "typeof limits", true, ["limits"]],
    ["A | -1 | 'x' | null", 'A | -1 | "x" | null', true, ["A"]],
    ["() => void", "() => void", true, []],
    ["readonly string[]", "readonly string[]", true, []],
    ["`x-${string}`", "`x-${string}`", false, []],
    ['import("./money.js").Money', 'import("./money.js").Money', false, []],
    ["{ a: 1; readonly [key: string]: unknown }", "{\n  a: 1;\n  readonly [key: string]: unknown;\n}", false, []],
    ["Date // what it is\n", "Date", false, ["Date"]],
    ["/* a */ Date /* b */", "Date", false, ["Date"]],
    ["[first: string, ...rest: number[]]", "[\n  first: string,\n  ...rest: number[]\n]", false, []],
    ["{ [K in Key]?: K }", "{\n  [K in Key]?: K;\n}", false, ["Key", "K"]],
  ])("prints a type anew: %j", (written, text, isLoose, names) => {
    const found = typeText(written);
    expect(found).toMatchObject({ text, isLoose });
    expect([...(found?.names ?? [])]).toEqual(names);
  });

  it.each([
    "",
    "string; evil()",
    "string\n;",
    "string } export const evil = 1; type U = { a: 1",
    "string /*",
    "string, number",
    "= string",
    "string\nexport const evil = 1",
    "{ [evil()]: string }",
    "(a = evil()) => void",
    "({ a = evil() }) => void",
    "?string",
    "*",
    'import("x", { with: { a: "b" } }).C',
    "<T",
    "Date\u2028",
    "Da\u202ete",
    "Date\u0000",
    "[".repeat(999),
    `${"(".repeat(51)}A${")".repeat(51)}`,
    "A|".repeat(500),
  ])("refuses what is no single type: %j", (written) => {
    expect(typeText(written)).toBeUndefined();
  });

  it("takes as deep a type as may be written", () => {
    const deep = `${"[".repeat(50)}1${"]".repeat(50)}`;
    expect(typeText(deep)?.text.replace(/\s/g, "")).toBe(deep);
    expect(typeText(`${"()=>".repeat(240)}A`)?.names).toEqual(new Set(["A"]));
  });
});
