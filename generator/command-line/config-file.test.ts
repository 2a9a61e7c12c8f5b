import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ConfigReading, parseConfig, readConfigFile } from "./config-file.ts";
import { findConfig } from "./config-search.ts";

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
    ["a wrong type", '{ "input": 3 }', "1:12 input must be a string or an array, not 3", undefined],
    [
      "an unknown target",
      '{ "targets": ["gards"] }',
      '1:15 targets/0 must be one of "types", "guards", "codecs", "docs", not "gards"',
      "did you mean guards?",
    ],
    [
      "a wrong item",
      '{ "targets": ["types", 1] }',
      '1:24 targets/1 must be one of "types", "guards", "codecs", "docs", not 1',
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

describe("findConfig", () => {
  it("passes over a package.json that is no object, or has no options", async () => {
    const root = await mkdtemp(join(tmpdir(), "triptych-search-"));
    for (const text of ["{", "null", "[]", "3", '{ "triptych": ']) {
      await writeFile(join(root, "package.json"), text);
      expect((await findConfig(root)).file).toBeUndefined();
    }
    await rm(root, { recursive: true });
  });

  it("finds a folder by the name of a config, which cannot be read, and an empty file", async () => {
    const root = await mkdtemp(join(tmpdir(), "triptych-search-"));
    const inner = join(root, "inner");
    const folder = join(root, "triptych.config.mjs");
    await mkdir(inner);
    await mkdir(folder);
    const { file, passed } = await findConfig(inner);
    expect([file, passed.includes(join(root, "triptych.config.js"))]).toEqual([folder, true]);
    expect((await readConfigFile(folder)).diagnostics[0]?.message).toContain("it is a folder");
    const empty = join(inner, "triptych.config.json");
    await writeFile(empty, " \n");
    expect((await findConfig(inner)).file).toBe(empty);
    expect((await readConfigFile(empty)).diagnostics[0]?.message).toBe("not valid JSON: the file is empty");
    await rm(root, { recursive: true });
  });

  it("looks in the folders above, and in a package.json for its member", async () => {
    const root = await mkdtemp(join(tmpdir(), "triptych-search-"));
    const inner = join(root, "packages/a");
    await mkdir(inner, { recursive: true });
    await writeFile(join(inner, "package.json"), "{}");
    await writeFile(join(root, "triptych.config.yaml"), "");
    const { file, passed } = await findConfig(inner);
    expect(file).toBe(join(root, "triptych.config.yaml"));
    expect(passed).toContain(join(inner, "package.json"));
    await writeFile(join(inner, "package.json"), '{ "triptych": {} }');
    expect((await findConfig(inner)).file).toBe(join(inner, "package.json"));
    await rm(root, { recursive: true });
  });
});

describe("readConfigFile", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "triptych-config-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("reports a file that is not there", async () => {
    const file = join(folder, "triptych.config.json");
    const { diagnostics } = await readConfigFile(file);
    expect(diagnostics[0]?.message).toBe(`cannot read the config file ${file}: there is no such file`);
  });

  const READ = { options: { formats: "assert", input: "/schemas", source: "schemas/" }, diagnostics: [] };

  it.each([
    ["triptych.config.mjs", 'export default { formats: "assert", input: "/schemas" };'],
    ["a.config.js", 'module.exports = Promise.resolve({ formats: "assert", input: "/schemas" });'],
    ["triptych.config.yaml", "# ours\nformats: assert\ninput: /schemas\n"],
    ["package.json", '{ "name": "x", "triptych": { "formats": "assert", "input": "/schemas" } }'],
  ])("reads %s", async (name, text) => {
    const file = join(folder, name);
    await writeFile(file, text);
    expect(await readConfigFile(file)).toMatchObject(READ);
  });

  it.each([
    ["a.mjs", "export default { fromats: 1 };", '1:1 unknown option "fromats"'],
    ["b.mjs", "export const options = {};", "1:1 it has no default export"],
    ["c.mjs", "throw new Error('no');", "1:1 it throws: no"],
    ["a.yaml", "formats: assert\nlanguage: c\n", '2:11 language must be one of "ts", "js", not "c"'],
    ["b.yaml", "formats: assert\n  langage: ts\n", expect.stringMatching(/^\d:\d+ not valid YAML/)],
    ["c.yaml", "formats: assert\nlangage: ts\n", '2:1 unknown option "langage"'],
    ["package.json", '{\n "triptych": { "langage": "ts" } }', '2:16 unknown option "langage"'],
    ["package.json", '{\n "name": "x" }', '1:1 it has no member "triptych"'],
    ["d.conf", '{ "langage": "ts" }', '1:3 unknown option "langage"'],
    ["endless", '{ "langage": "\ufffd" }', '1:3 unknown option "langage"'],
  ])("refuses %s: %s", async (name, text, expected) => {
    const file = join(folder, name);
    await writeFile(file, text);
    const { diagnostics } = await readConfigFile(file);
    const [{ position, message } = {}] = diagnostics;
    expect(`${position?.line}:${position?.column} ${message}`).toEqual(expected);
  });

  it("accepts a byte order mark", async () => {
    const file = join(folder, "marked.json");
    await writeFile(file, '\ufeff{ "formats": "assert" }');
    expect((await readConfigFile(file)).options).toMatchObject({ formats: "assert" });
  });

  it("refuses a folder", async () => {
    expect((await readConfigFile(folder)).diagnostics[0]?.message).toContain("it is a folder");
  });

  it("refuses what is not UTF-8", async () => {
    const file = join(folder, "latin1.json");
    await writeFile(file, Buffer.from([0x7b, 0xe9, 0x7d]));
    expect((await readConfigFile(file)).diagnostics[0]?.message).toContain("it is not UTF-8 text");
  });
});
