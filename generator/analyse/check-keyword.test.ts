import { expect, test } from "vitest";
import { compile } from "../index.ts";
import { pattern } from "../keywords/pattern.ts";
import { patternProperties } from "../keywords/patternProperties.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Json } from "../model/json.ts";
import { checkValue } from "./check-keyword.ts";

function check(unit: typeof pattern | typeof patternProperties, value: Json): readonly Diagnostic[] {
  const at = { document: "a.json", pointer: "/properties/a" };
  return checkValue({ keyword: unit.keyword, value, path: [unit.keyword] }, unit.accepts, at);
}

test("a regular expression that is rewritten for Unicode mode is a note", () => {
  const notes = [check(pattern, "^[\\w-.]+$"), check(patternProperties, { "^a": true, "\\_": {} })];
  expect(
    notes.map((found) => found.map(({ code, severity, location }) => [code, severity, location?.pointer])),
  ).toEqual([
    [["rewritten-pattern", "note", "/properties/a/pattern"]],
    [["rewritten-pattern", "note", "/properties/a/patternProperties"]],
  ]);
  expect(notes[0]?.[0]?.message).toContain(JSON.stringify("^[\\w\\-.]+$"));
});

test("one that is valid as it stands is no finding, and one that cannot be rewritten is an error", () => {
  expect(check(pattern, "^[\\w\\-.]+$")).toEqual([]);
  expect(check(pattern, "\\Astart").map(({ code, severity }) => [code, severity])).toEqual([
    ["keyword-value", "error"],
  ]);
});

test("one that some strings make endlessly slow is a warning at its place", () => {
  const found = [...check(pattern, "^(a+)+$"), ...check(patternProperties, { "^a$": true, "^(b|b)*$": true })];
  expect(found.map(({ code, severity, location }) => [code, severity, location?.pointer])).toEqual([
    ["slow-pattern", "warning", "/properties/a/pattern"],
    ["slow-pattern", "warning", "/properties/a/patternProperties"],
  ]);
});

test.each(["warn", "error", "ignore"] as const)(
  "a keyword that nobody knows is as it is asked for: %s",
  async (unknownKeywords) => {
    const { diagnostics } = await compile({
      schemas: { "a.json": { type: "string", nobodysOwn: 1 } },
      unknownKeywords,
    });
    const found = { warn: [["unknown-keyword", "warning"]], error: [["unknown-keyword", "error"]], ignore: [] };
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual(found[unknownKeywords]);
  },
);

test("a value that is wrong is told as it is, or its beginning", () => {
  expect(check(pattern, 12).map(({ message }) => message)).toEqual([expect.stringMatching(/12(?!…)/)]);
  const long = check(
    pattern,
    Array.from({ length: 500 }, (_, index) => index),
  ).map(({ message }) => message);
  expect(long).toEqual([expect.stringContaining("…")]);
  expect(long[0]?.length).toBeLessThan(400);
});
