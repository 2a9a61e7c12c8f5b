import { describe, expect, it } from "vitest";
import { parseArguments } from "./arguments.ts";

describe("parseArguments", () => {
  it("leaves out what was not given", async () => {
    expect(await parseArguments(["generate"])).toEqual({ kind: "generate", options: {} });
  });

  it("reads every flag", async () => {
    const line =
      "generate -i a --include a/**,b --exclude c.json --keep-going -o b -c c.json --check --target types,guards --target docs --notation python --formats assert " +
      "--unknown-keywords error --language js --dialect draft-07 --allow-outside --allow-network --json --dump model --verbose " +
      "--extra-members unknown --conditions union --enums const --implied-types --read-write-variants --report --strict --command make --source s/ " +
      "--format sarif --names-only --known-keywords a,b --dialects https://x.example/?a=b=draft-07 --values date-time=Date,int64=bigint";
    expect(await parseArguments(line.split(" "))).toEqual({
      kind: "generate",
      options: {
        input: "a",
        include: ["a/**", "b"],
        exclude: ["c.json"],
        keepGoing: true,
        output: "b",
        check: true,
        targets: ["types", "guards", "docs"],
        notations: ["python"],
        formats: "assert",
        unknownKeywords: "error",
        impliedTypes: true,
        readWriteVariants: true,
        language: "js",
        dialect: "draft-07",
        allowOutside: true,
        allowNetwork: true,
        extraMembers: "unknown",
        conditions: "union",
        enums: "const",
        report: true,
        command: "make",
        format: "sarif",
        namesOnly: true,
        knownKeywords: ["a", "b"],
        dialects: { "https://x.example/?a=b": "draft-07" },
        values: { "date-time": "Date", int64: "bigint" },
        source: "s/",
        dump: "model",
        strict: true,
        json: true,
        verbose: true,
      },
      config: "c.json",
    });
  });

  it.each([
    [["generate", "--chek"], "unknown option '--chek'", "did you mean --check?"],
    [["--check"], "unknown option '--check'", "a command comes first: triptych generate --check"],
    [["-i", "a b", "--check"], "unknown option '-i'", "a command comes first: triptych generate -i 'a b' --check"],
    [["-i", "x"], "unknown option '-i'", "a command comes first: triptych generate -i x"],
    [["generate", "--nothing-like-it"], "unknown option '--nothing-like-it'", "see triptych --help"],
    [["generat"], "unknown command 'generat'", "did you mean generate?"],
    [
      ["generate", "schema"],
      "too many arguments for 'generate'. Expected 0 arguments but got 1.",
      "see triptych --help",
    ],
    [
      ["generate", "-i", "a", "-i", "a"],
      "option '-i, --input <path>' argument 'a' is invalid. It is given twice.",
      "see triptych --help",
    ],
    [["generate", "-i"], "option '-i, --input <path>' argument missing", "see triptych --help"],
    [
      ["generate", "--formats", "yes"],
      '--formats must be one of "assert", "annotate", not "yes"',
      "see triptych --help",
    ],
    [["generate", "--layout", "ful"], '--layout must be one of "reference", "full", not "ful"', "did you mean full?"],
    [["generate", "-o", ""], "--output must have at least 1 character", "see triptych --help"],
    [
      ["generate", "--silent", "--verbose"],
      "option '--silent' cannot be used with option '--verbose'",
      "see triptych --help",
    ],
  ])("refuses %j", async (argv, message, hint) => {
    expect(await parseArguments(argv)).toEqual({
      kind: "bad-usage",
      diagnostic: { code: "bad-usage", severity: "error", message, hint },
    });
  });

  it.each([
    [[], 2, "Usage: triptych"],
    [["--help"], 0, "Usage: triptych"],
    [["generate", "--help"], 0, "--unknown-keywords"],
    [["help", "generate"], 0, "--unknown-keywords"],
    [["--version"], 0, "."],
  ])("answers %j with exit code %i", async (argv, exitCode, text) => {
    expect(await parseArguments(argv)).toEqual({ kind: "text", exitCode, text: expect.stringContaining(text) });
  });
});
