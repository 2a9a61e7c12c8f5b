import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { EQUIVALENTS } from "./equivalents.ts";
import { equivalentOf, interval, type Mutant, score, survivors } from "./report.ts";

const FILE = "scripts/mutate/report.ts";
const LINES = readFileSync(FILE, "utf8").split("\n");
const LINE = LINES.findIndex((line) => line.startsWith("const Z ="));
const COLUMN = (LINES[LINE] ?? "").indexOf("1.96") + 1;

function mutant(status: string, replacement = "0", column = COLUMN): Mutant {
  const start = { line: LINE + 1, column };
  const end = { line: LINE + 1, column: column + 4 };
  return { fileName: resolve(FILE), location: { start, end }, mutatorName: "Number", replacement, status };
}

const KNOWN = { file: FILE, line: "const Z = 1.96;", original: "1.96", replacement: "0", why: "a test of this test" };

describe("equivalentOf", () => {
  it("finds a known one by the text of its line", () => {
    expect(equivalentOf(mutant("Survived"), [KNOWN])).toBe(KNOWN);
    expect(equivalentOf(mutant("Survived", " 0"), [{ ...KNOWN, replacement: " 0" }])).toBeDefined();
  });

  it.each([
    ["another change", mutant("Survived", "1"), KNOWN],
    ["another place in the line", mutant("Survived", "0", COLUMN - 1), KNOWN],
    ["another text of the line", mutant("Survived"), { ...KNOWN, line: "const Z = 1.96" }],
    ["another file", mutant("Survived"), { ...KNOWN, file: "scripts/mutate/mutate.ts" }],
  ])("finds none for %s", (_, one, known) => {
    expect(equivalentOf(one, [known])).toBeUndefined();
  });
});

it.each(EQUIVALENTS)(
  "$file still has the line of the change to $replacement: $line",
  ({ file, line, original, why }) => {
    const lines = readFileSync(file, "utf8").split("\n");
    expect(lines.some((one) => one.trim() === line && one.includes(original))).toBe(true);
    expect(why).not.toBe("");
  },
);

it("gives the interval of a share", () => {
  expect(interval(207, 265).map((bound) => bound.toFixed(1))).toEqual(["72.8", "82.7"]);
});

it("counts what no test runs as alive, and tells of survivors", () => {
  const results = [
    mutant("Killed"),
    mutant("Timeout"),
    mutant("Survived"),
    mutant("NoCoverage", "a\n  b"),
    mutant("Ignored"),
  ];
  expect(score(results)).toMatch(/^50\.0 % of 4 mutants killed .*; 1 run by no test; .*: 0; not tried: 1 /);
  expect(survivors(results)).toBe(
    `${FILE}:${LINE + 1}:${COLUMN} Survived Number: 0\n${FILE}:${LINE + 1}:${COLUMN} NoCoverage Number: a b\n`,
  );
  expect(score([])).toBe("no mutant was tried");
});
