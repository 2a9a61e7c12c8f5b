import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diagnostic } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { type Outcome, type ReportOptions, report } from "./report.ts";

let folder: string;
const SCHEMA = '{\n  "type": "object",\n  "minLenght": 3\n}\n';

const SOURCES: Outcome["sources"] = new Map([
  ["a.json", SCHEMA],
  ["long.json", `{${" ".repeat(5000)}"minLenght": 3${" ".repeat(5000)}}`],
]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "triptych-report-"));
  await mkdir(join(folder, "schema"));
  await writeFile(join(folder, "schema/a.json"), SCHEMA);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function options(more: Partial<ReportOptions> = {}): ReportOptions {
  const flags: Omit<ReportOptions, "folder" | "input" | "output"> = {
    colours: false,
    check: false,
    format: "pretty",
    silent: false,
    verbose: false,
  };
  return { folder, input: join(folder, "schema"), output: join(folder, "generated"), ...flags, ...more };
}

function outcome(diagnostics: readonly Diagnostic[], more: Partial<Outcome> = {}): Outcome {
  return { diagnostics, written: [], removed: [], unchanged: 0, ...more };
}

const misspelt = (file: string, line: number, column: number): Diagnostic => ({
  ...diagnostic("misspelt-keyword", { position: { file, line, column } }, "minLenght", "minLength"),
  location: { document: "a.json", pointer: "/minLenght" },
});
const warning = diagnostic("unknown-keyword", { location: { document: "a.json", pointer: "/x" } }, "x");
const note = diagnostic("widened-type", {}, "A", "of a rule");
const difference = { ...diagnostic("stale-output", {}, "types/a.ts"), diff: "--- a/types/a.ts\n+++ b/types/a.ts" };

describe("report", () => {
  it("minds a wider type where it is to be strict", async () => {
    const told = await report(outcome([note]), options({ strict: true }));
    expect(told).toMatchObject({ exitCode: 1, stdout: "" });
    expect(told.stderr).toContain("note[widened-type]");
    expect(told.stderr).toContain("1 wider type\n");
    expect(await report(outcome([note]), options())).toMatchObject({ exitCode: 0, stderr: "" });
    expect((await report(outcome([note]), options({ strict: true, silent: true }))).stderr).toContain("widened-type");
  });

  it("says where keywords went", async () => {
    const keywordUses: Outcome["keywordUses"] = [
      { at: { document: "a.json", pointer: "/type" }, where: "type" },
      { at: { document: "a.json", pointer: "/minimum" }, where: "guard" },
      { at: { document: "a.json", pointer: "/title" }, where: "docs" },
    ];
    const { stdout } = await report(outcome([], { keywordUses }), options());
    expect(stdout.split("\n").slice(0, 4)).toEqual([
      "type          a.json#/type",
      "guard only    a.json#/minimum",
      "docs only     a.json#/title",
      "type: 1, guard only: 1, docs only: 1, reading only: 0",
    ]);
    const json = JSON.parse((await report(outcome([], { keywordUses }), options({ format: "json" }))).stdout);
    expect(json.keywords[1]).toEqual({ location: "a.json#/minimum", where: "guard" });
  });

  it("shows place, code, frame and hint", async () => {
    expect(await report(outcome([misspelt("a.json", 3, 3)], { sources: SOURCES }), options())).toEqual({
      stdout: "",
      stderr: `schema/a.json:3:3: error[misspelt-keyword]: unknown keyword "minLenght"
    1 | {
    2 |   "type": "object",
  > 3 |   "minLenght": 3
      |   ^
    4 | }
  hint: did you mean minLength?
1 error
`,
      exitCode: 2,
    });
  });

  it("shows no text that the run has not read", async () => {
    const { stderr } = await report(outcome([misspelt("a.json", 3, 3)]), options());
    expect(stderr).not.toContain("object");
  });

  it("shows a hundred findings, the worst of them, and says how many more there are", async () => {
    const warnings = Array.from({ length: 4000 }, (_, index) => ({ ...warning, message: `warning ${index}` }));
    const { stderr } = await report(outcome([...warnings, misspelt("a.json", 3, 3)], { sources: SOURCES }), options());
    expect(stderr.match(/(?<=\[)[a-z-]+(?=\]:)/g)).toEqual([...Array(99).fill("unknown-keyword"), "misspelt-keyword"]);
    expect(stderr).toMatch(/^and 3,901 more; --json lists them all\n1 error, 4000 warnings\n$/m);
  });

  it("shows a part of a long line", async () => {
    const { stderr } = await report(outcome([misspelt("long.json", 1, 5002)], { sources: SOURCES }), options());
    const [, source, marker] = stderr.split("\n");
    expect(source?.length).toBeLessThan(130);
    expect(marker?.indexOf("^")).toBe(source?.indexOf('"minLenght"'));
  });

  it.each([
    [[], 0],
    [[warning, note], 0],
    [[difference], 1],
    [[difference, misspelt("a.json", 3, 3)], 2],
  ])("%#: exit code %i", async (findings, exitCode) => {
    expect((await report(outcome(findings), options())).exitCode).toBe(exitCode);
  });

  it.each([
    [{}, ["warning"]],
    [{ verbose: true }, ["warning", "note"]],
    [{ silent: true }, []],
  ])("shows what is asked for: %j", async (flags, severities) => {
    const { stderr } = await report(outcome([warning, note]), options(flags));
    expect([...stderr.matchAll(/(\w+)\[/g)].map(([, severity]) => severity)).toEqual(severities);
  });

  it.each([
    [{ written: ["a", "b", "c"], unchanged: 42 }, {}, "3 files written, 42 unchanged\n"],
    [{ written: ["a"], removed: ["b"] }, {}, "1 file written, 1 removed, 0 unchanged\n"],
    [{ unchanged: 45 }, { check: true }, "45 files are up to date\n"],
    [{ unchanged: 45 }, { silent: true }, ""],
  ])("closes with a line: %j %j", async (more, flags, stdout) => {
    expect(await report(outcome([], more), options(flags))).toEqual({ stdout, stderr: "", exitCode: 0 });
  });

  it("counts what went wrong", async () => {
    const { stderr } = await report(outcome([difference, difference]), options());
    expect(stderr).toContain("  --- a/types/a.ts\n  +++ b/types/a.ts\n");
    expect(stderr.endsWith("2 differences\n")).toBe(true);
  });

  it("prints one JSON object", async () => {
    const findings = [misspelt("a.json", 3, 3), difference, note];
    const { stdout, stderr } = await report(
      outcome(findings, { written: ["types/a.ts"] }),
      options({ format: "json" }),
    );
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({
      diagnostics: [
        {
          code: "misspelt-keyword",
          severity: "error",
          message: 'unknown keyword "minLenght"',
          file: "schema/a.json",
          line: 3,
          column: 3,
          pointer: "/minLenght",
          hint: "did you mean minLength?",
        },
        {
          code: "stale-output",
          severity: "error",
          message: "types/a.ts is out of date",
          hint: "run triptych generate",
          diff: difference.diff,
        },
        { code: "widened-type", severity: "note", message: "the type A is wider than the schema: of a rule" },
      ],
      written: ["generated/types/a.ts"],
      removed: [],
      unchanged: 0,
    });
  });

  it("does not let schema text command the terminal", async () => {
    const hostile = diagnostic(
      "unknown-keyword",
      { position: { file: "\u001b]0;x.json", line: 1, column: 1 } },
      "\u202e\u009b31m",
    );
    const { stderr } = await report(outcome([hostile]), options());
    expect(stderr).toContain(
      'schema/\\u001b]0;x.json:1:1: warning[unknown-keyword]: unknown keyword "\\u202e\\u009b31m"',
    );
  });

  it("uses colours only when asked", async () => {
    const coloured = await report(outcome([misspelt("a.json", 3, 3)]), options({ colours: true }));
    expect(coloured.stderr).toContain("\u001b[31merror[misspelt-keyword]");
  });

  it("tells equal warnings once, with how many there are", async () => {
    const { stderr } = await report(outcome([warning, { ...warning }, note]), options());
    expect(stderr).toBe(
      'schema/a.json: warning[unknown-keyword]: unknown keyword "x", in 2 places; this is the first\n' +
        "  hint: annotations of your own start with x-; --unknown-keywords ignore (unknownKeywords) silences this\n",
    );
  });

  it("gives the names of the files that differ, and nothing else", async () => {
    const position = { file: join(folder, "generated/types/a.ts"), line: 1, column: 1 };
    const told = await report(outcome([{ ...difference, position }]), options({ check: true, namesOnly: true }));
    expect(told).toEqual({ stdout: "generated/types/a.ts\n", stderr: "", exitCode: 1 });
  });

  it("gives GitHub its commands, which no text can leave", async () => {
    const hostile = { ...misspelt("a,b:c.json", 2, 3), message: "100%\n::set-output name=x::y" };
    const told = await report(outcome([hostile, warning, note]), options({ format: "github", verbose: true }));
    expect(told.exitCode).toBe(2);
    expect(told.stdout.split("\n")).toEqual([
      "::error file=schema/a%2Cb%3Ac.json,line=2,col=3,title=triptych misspelt-keyword::100%25%0A::set-output name=x::y%0Adid you mean minLength?",
      expect.stringMatching(/^::warning file=schema\/a\.json,title=triptych unknown-keyword::unknown keyword "x"%0A/),
      expect.stringMatching(/^::notice title=triptych widened-type::/),
      "",
    ]);
  });

  it("gives a SARIF log", async () => {
    const told = await report(outcome([misspelt("a b.json", 2, 3), note]), options({ format: "sarif" }));
    expect(JSON.parse(told.stdout)).toMatchObject({
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "triptych", rules: [{ id: "misspelt-keyword" }, { id: "widened-type" }] } },
          results: [
            {
              ruleId: "misspelt-keyword",
              level: "error",
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: "schema/a%20b.json" },
                    region: { startLine: 2, startColumn: 3 },
                  },
                },
              ],
            },
            { ruleId: "widened-type", level: "note" },
          ],
        },
      ],
    });
  });
});
