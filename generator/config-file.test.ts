import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ConfigReading, parseConfig, readConfigFile } from "./config-file.ts";

const parse = (text: string): Promise<ConfigReading> => parseConfig({ file: "/project/triptych.config.json", text });

describe("parseConfig", () => {
  it("resolves paths against the file's folder", async () => {
    const text = '{\n  "$schema": "x",\n  "input": "api/schema",\n  "output": "../out",\n  "targets": ["types"]\n}\n';
    expect(await parse(text)).toEqual({
      options: {
        input: "/project/api/schema",
        source: "api/schema/",
        output: "/out",
        targets: ["types"],
      },
      diagnostics: [],
    });
  });

  it.each([
    ["an empty file", "", "1:1 not valid JSON: the file is empty", undefined],
    ["a syntax error", '{\n  "input": }', "2:12 not valid JSON: value expected", undefined],
    ["a comment", "{ // input\n}", "1:3 not valid JSON: invalid comment token", undefined],
    ["no object", "[]", "1:1 the options must be an object, not an array", undefined],
    ["a misspelt member", '{\n  "fromats": "assert" }', '2:3 unknown option "fromats"', "did you mean formats?"],
    [
      "a hostile member",
      '{ "__proto__": {} }',
      '1:3 unknown option "__proto__"',
      expect.stringMatching(/^the options are input, /),
    ],
    ["a wrong word", '{ "formats": "yes" }', '1:14 formats must be one of "assert", "annotate", not "yes"', undefined],
    ["a wrong type", '{ "input": 3 }', "1:12 input must be a string, not 3", undefined],
    [
      "an unknown target",
      '{ "targets": ["gards"] }',
      '1:15 targets/0 must be one of "types", "guards", "docs", not "gards"',
      "did you mean guards?",
    ],
    [
      "a wrong item",
      '{ "targets": ["types", 1] }',
      '1:24 targets/1 must be one of "types", "guards", "docs", not 1',
      undefined,
    ],
    [
      "a line break in a text",
      '{ "command": "x\\nprocess.exit()" }',
      "1:14 a control character in a string",
      "remove it: options are single lines",
    ],
    ["an empty path", '{ "output": "" }', "1:13 output must have at least 1 character", undefined],
  ])("refuses %s", async (_, text, finding, hint) => {
    const { options, diagnostics } = await parse(text);
    const [first] = diagnostics;
    expect(options).toEqual({});
    expect(diagnostics).toHaveLength(1);
    expect(first?.code).toBe("bad-config");
    expect(`${first?.position?.line}:${first?.position?.column} ${first?.message}`).toBe(finding);
    expect(first?.hint).toEqual(hint);
  });

  it("reports all problems in the order of the file", async () => {
    const { diagnostics } = await parse('{\n "formats": 1,\n "inptu": "x",\n "language": "c"\n}');
    expect(diagnostics.map(({ position }) => position?.line)).toEqual([2, 3, 4]);
  });
});

describe("readConfigFile", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "triptych-config-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("is happy without a file unless one was named", async () => {
    const file = join(folder, "triptych.config.json");
    expect(await readConfigFile(file, false)).toEqual({ options: {}, diagnostics: [] });
    const { diagnostics } = await readConfigFile(file, true);
    expect(diagnostics[0]?.message).toBe(`cannot read the config file ${file}: there is no such file`);
  });

  it("accepts a byte order mark", async () => {
    const file = join(folder, "marked.json");
    await writeFile(file, '\ufeff{ "formats": "assert" }');
    expect((await readConfigFile(file, true)).options).toMatchObject({ formats: "assert" });
  });

  it("refuses a folder", async () => {
    expect((await readConfigFile(folder, false)).diagnostics[0]?.message).toContain("it is a folder");
  });

  it("refuses what is not UTF-8", async () => {
    const file = join(folder, "latin1.json");
    await writeFile(file, Buffer.from([0x7b, 0xe9, 0x7d]));
    expect((await readConfigFile(file, true)).diagnostics[0]?.message).toContain("it is not UTF-8 text");
  });
});
