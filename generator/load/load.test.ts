import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type Loaded, type LoadOptions, loadFolder } from "./load.ts";
import { MAX_BYTES } from "./read-up-to.ts";

const root: string = mkdtempSync(join(tmpdir(), "triptych-load-"));
let folder = root;
let count = 0;

beforeEach(() => {
  folder = join(root, `${count++}`, "schemas");
  mkdirSync(folder, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

/** Writes files below the folder of the test; the values are texts or bytes. */
function files(contents: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [id, content] of Object.entries(contents)) {
    const path = join(folder, id);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

function load(options: Partial<LoadOptions> = {}): Promise<Loaded> {
  return loadFolder({ input: folder, dialect: "2020-12", allowOutside: false, allowNetwork: false, ...options });
}

function uriOf(id: string): string {
  return pathToFileURL(join(folder, id)).href;
}

/** `code file:line:column` of each finding. */
function places(loaded: Loaded): readonly string[] {
  return loaded.diagnostics.map(({ code, location, position }) => {
    const place = position === undefined ? location?.document : `${position.file}:${position.line}:${position.column}`;
    return `${code} ${place}`;
  });
}

const deep = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);

describe("a bad file is one finding, and is left out", () => {
  const rows: readonly (readonly [name: string, file: string, content: string | Uint8Array, finding: string])[] = [
    ["empty", "a.json", "", "empty-file a.json"],
    ["blank", "a.json", " \n", "empty-file a.json"],
    ["only a byte order mark", "a.json", "\uFEFF", "empty-file a.json"],
    ["only a comment", "a.yaml", "# nothing\n", "empty-file a.yaml"],
    ["not UTF-8", "a.json", new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]), "not-utf8 a.json"],
    ["UTF-16", "a.yaml", new Uint8Array([0xff, 0xfe, 0x61, 0x00]), "not-utf8 a.yaml"],
    ["hundreds of megabytes", "a.json", new Uint8Array(MAX_BYTES + 1).fill(0x20), "large-file a.json"],
    ["an array", "a.json", "[{}]", "not-a-schema a.json"],
    ["null", "a.json", "null", "not-a-schema a.json"],
    ["a string", "a.yml", "hello", "not-a-schema a.yml"],
    ["no end", "a.json", '{\n  "type": "object"', "json-syntax a.json:2:19"],
    ["a comment", "a.json", '{\n  // why\n  "a": 1 }', "json-syntax a.json:2:3"],
    ["a trailing comma", "a.json", '{ "a": 1,\r\n }', "json-syntax a.json:2:2"],
    ["two trailing commas", "a.jsonc", '{ "a": 1,\n , }', "json-syntax a.jsonc:2:2"],
    ["only a comma", "a.jsonc", "{ , }", "json-syntax a.jsonc:1:3"],
    ["a comment without an end", "a.jsonc", "{} /* ", "json-syntax a.jsonc:1:4"],
    ["nothing but a comment", "a.json5", "// nothing", "json-syntax a.json5:1:1"],
    ["two commas", "a.json5", "{ a: 1,\n, }", "json-syntax a.json5:2:1"],
    ["a string without an end", "a.json5", "{ a: 'b }", "json-syntax a.json5:1:10"],
    ["an escape without its digits", "a.json5", "{ a: '\\u00g' }", "json-syntax a.json5:1:10"],
    ["infinity in JSON5", "a.json5", "{ maximum:\n+Infinity }", "json-syntax a.json5:1:3"],
    ["deep JSON5", "a.json5", deep("[", "]", 100_000), "json-syntax a.json5:1:501"],
    ["deep and broken JSON5", "a.json5", "[".repeat(100_000), "json-syntax a.json5:1:501"],
    ["a missing comma", "a.json", '{ "a": 1\r  "b": 2 }', "json-syntax a.json:2:3"],
    ["single quotes", "a.json", "{ 'a': 1 }", "json-syntax a.json:1:3"],
    ["two values", "a.json", "{} {}", "json-syntax a.json:1:4"],
    ["a blank that JSON does not know", "a.json", '{\n\u00A0"a": 1}', "json-syntax a.json:2:1"],
    ["a control character", "a.json", '{"a": "\u0001"}', "json-syntax a.json:1:7"],
    ["a number that is too large", "a.json", '{\n "maximum": 1e999 }', "json-syntax a.json:2:2"],
    ["deep arrays", "a.json", deep("[", "]", 100_000), "json-syntax a.json:1:501"],
    ["deep objects", "a.json", `${'{"not":'.repeat(501)}{}${"}".repeat(501)}`, "json-syntax a.json:1:3501"],
    ["deep and broken", "a.json", "[".repeat(100_000), "json-syntax a.json:1:501"],
    ["a bracket that is not closed", "a.yaml", "a: [1\nb: 2", "yaml-syntax a.yaml:2:1"],
    ["a tab", "a.yaml", "a:\n\tb: 1", "yaml-syntax a.yaml:2:1"],
    ["two documents", "a.yaml", "type: object\n---\ntype: string\n", "yaml-syntax a.yaml:2:1"],
    ["a number as key", "a.yaml", "properties:\n  200: true\n", "yaml-syntax a.yaml:2:3"],
    ["null as key", "a.yaml", "properties: { ~: true }\n", "yaml-syntax a.yaml:1:15"],
    ["a collection as key", "a.yaml", "? [a]\n: 1\n", "yaml-syntax a.yaml:1:3"],
    ["infinity", "a.yaml", "type: number\nmaximum: .inf\n", "yaml-syntax a.yaml:2:1"],
    ["no number", "a.yaml", "enum: [1, .nan]\n", "yaml-syntax a.yaml:1:11"],
    ["a date", "a.yaml", "const: !!timestamp 2020-01-01\n", "yaml-syntax a.yaml:1:1"],
    ["binary", "a.yaml", "const: !!binary aGk=\n", "yaml-syntax a.yaml:1:1"],
    ["an unknown tag", "a.yaml", "const: !point [1, 2]\n", "yaml-syntax a.yaml:1:8"],
    ["an unknown anchor", "a.yaml", "not: *nowhere\n", "yaml-syntax a.yaml:1:1"],
    ["an anchor in itself", "a.yaml", "not: &a\n  not: *a\n", "yaml-syntax a.yaml:1:1"],
    ["deep sequences", "a.yaml", deep("[", "]", 100_000), "yaml-syntax a.yaml:1:501"],
    ["deep blocks", "a.yaml", "- ".repeat(100_000), "yaml-syntax a.yaml:1:1001"],
  ];
  test.each(rows)("%s", async (_name, file, content, finding) => {
    files({ [file]: content, "good.json": "{}" });
    const loaded = await load();
    expect(places(loaded)).toEqual([finding]);
    expect(loaded.diagnostics.every(({ severity }) => severity === "error")).toBe(true);
    expect(loaded.set.documents.map(({ id }) => id)).toEqual(["good.json"]);
    expect(loaded.set.refused[uriOf(file)]).toBe("it has errors of its own");
  });

  test("a bomb of aliases", async () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 12; level++) {
      lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(", ")}]`);
    }
    files({ "a.yaml": lines.join("\n") });
    const loaded = await load();
    expect(places(loaded)).toEqual(["yaml-syntax a.yaml:1:1"]);
    expect(loaded.diagnostics[0]?.hint).toContain("$defs");
  });

  test("a key that stands twice", async () => {
    files({
      "a.json": '{ "a": 1,\n  "b": { "\\u0061": 1, "a": 2 } }',
      "b.yaml": "a: 1\nb:\n  c: 1\n  'c': 2\na: 3\n",
      "c.json5": "{ a: 1,\n 'a': 2 }",
    });
    const loaded = await load();
    expect(places(loaded)).toEqual([
      "duplicate-key a.json:2:23",
      "duplicate-key b.yaml:4:3",
      "duplicate-key b.yaml:5:1",
      "duplicate-key c.json5:2:2",
    ]);
    expect(loaded.diagnostics[0]?.message).toContain('"a"');
  });

  test("the problems of all files are collected", async () => {
    files({ "c.json": "", "a.json": "{", "b.yaml": "1: 2" });
    expect(places(await load())).toEqual(["json-syntax a.json:1:2", "yaml-syntax b.yaml:1:1", "empty-file c.json"]);
  });
});

describe("finding files", () => {
  test.each([
    ["an empty folder", ".", "it holds no schema files"],
    ["a folder that does not exist", "nowhere", "there is no such folder"],
    ["a file", "file.json", "it is not a folder"],
  ])("%s", async (_name, input, problem) => {
    if (input === "file.json") files({ [input]: "{}" });
    const loaded = await load({ input: join(folder, input) });
    expect(loaded.diagnostics.map(({ code }) => code)).toEqual(["no-schemas"]);
    expect(loaded.diagnostics[0]?.message).toContain(problem);
    expect(loaded.set).toEqual({ documents: [], refused: {}, metaschemas: {} });
  });

  test("by extension, sorted by code units, skipping dot-folders and node_modules", async () => {
    const skipped = [".git/a.json", "node_modules/a/a.json", "sub/node_modules/b.json", "README.md", "a.json.txt"];
    const wanted = ["B.yaml", "a.json", "a/b.yml", "a/c.json", "b.json", "é #?%.json"];
    files(Object.fromEntries([...skipped, ...wanted].map((id) => [id, /ya?ml$/.test(id) ? "type: object" : "{}"])));
    const { set, diagnostics } = await load();
    expect(diagnostics).toEqual([]);
    expect(set.documents.map(({ id }) => id)).toEqual(wanted);
    expect(set.documents.map(({ uri }) => uri)).toEqual(wanted.map(uriOf));
    expect(set.documents.every(({ entry }) => entry)).toBe(true);
  });

  test("symbolic links: out of the folder only where allowed, in circles never", async () => {
    files({ "a.json": "{}", ".store/hidden.json": "{}", "../outside/x.json": "{}", "../y.json": "{}" });
    symlinkSync(join(folder, "../outside"), join(folder, "dir"));
    symlinkSync(join(folder, "../y.json"), join(folder, "file.json"));
    symlinkSync(folder, join(folder, "loop"));
    symlinkSync(join(folder, ".store/hidden.json"), join(folder, "shown.json"));
    symlinkSync(join(folder, "nothing"), join(folder, "broken.json"));
    const strict = await load();
    expect(places(strict)).toEqual(["bad-usage broken.json", "bad-usage dir", "bad-usage file.json"]);
    expect(strict.set.documents.map(({ id }) => id)).toEqual(["a.json", "shown.json"]);
    const lenient = await load({ allowOutside: true });
    expect(places(lenient)).toEqual(["bad-usage broken.json"]);
    expect(lenient.set.documents.map(({ id }) => id)).toEqual(["a.json", "dir/x.json", "file.json", "shown.json"]);
  });
});

describe("documents", () => {
  test("JSON and YAML become the same value, hostile keys included", async () => {
    const json = '{"__proto__": {"constructor": 1}, "toString": [null, true, "\\ud800", -0.5e1], "": "\u2028"}';
    files({ "a.json": `\uFEFF${json}`, "b.yaml": json, "c.yml": "__proto__:\n  constructor: 1\n<<: {x: 2020-01-01}" });
    const { set, diagnostics } = await load();
    expect(diagnostics).toEqual([]);
    const [a, b, c] = set.documents;
    expect(a?.json).toEqual(JSON.parse(json));
    expect(b?.json).toEqual(a?.json);
    expect(Object.keys(a?.json ?? {})).toEqual(["__proto__", "toString", ""]);
    expect(Object.keys(b?.json ?? {})).toEqual(["__proto__", "toString", ""]);
    expect(JSON.stringify(c?.json)).toBe('{"__proto__":{"constructor":1},"<<":{"x":"2020-01-01"}}');
    expect(Object.getPrototypeOf(b?.json)).toBe(Object.prototype);
    expect(a?.text).toBe(json);
    expect([a?.syntax, b?.syntax, a?.dialect]).toEqual(["json", "yaml", "2020-12"]);
  });

  test("500 levels are not too deep", async () => {
    files({ "a.json": `{"const":${deep("[", "]", 499)}}`, "b.yaml": `{"const":${deep("[", "]", 499)}}` });
    expect((await load()).diagnostics).toEqual([]);
  });

  test.each([["http://json-schema.org/draft/2020-12/schema#"], ["https://json-schema.org/draft/2020-12/schema"]])(
    "the dialect %s",
    async ($schema) => {
      files({ "a.json": JSON.stringify({ $schema }) });
      expect((await load({ dialect: "draft-07" })).set.documents[0]?.dialect).toBe("2020-12");
    },
  );

  test("the default dialect is that of documents without $schema", async () => {
    files({ "a.json": "{}", "b.json": "true", "c.json": '{"$schema": "http://json-schema.org/draft-07/schema#"}' });
    const { set } = await load({ dialect: "draft-04" });
    expect(set.documents.map(({ dialect }) => dialect)).toEqual(["draft-04", "draft-04", "draft-07"]);
  });

  test("an unknown dialect", async () => {
    files({ "a.json": '{"$schema": "https://example.com/dialect"}' });
    const loaded = await load();
    expect(places(loaded)).toEqual(["unsupported-dialect a.json"]);
    expect(loaded.diagnostics[0]?.location?.pointer).toBe("/$schema");
  });

  test("a document can be the metaschema of others", async () => {
    const vocabularies = {
      "https://json-schema.org/draft/2020-12/vocab/core": true,
      "https://example.com/more": false,
    };
    const $schema = "https://json-schema.org/draft/2019-09/schema";
    files({
      "meta.json": JSON.stringify({ $schema, $id: "https://example.com/meta", $vocabulary: vocabularies }),
      "plain.json": '{"$schema": "http://json-schema.org/draft-04/schema#", "id": "https://example.com/plain#"}',
      "a.json": '{"$schema": "https://example.com/meta#"}',
      "b.json": '{"$schema": "https://example.com/plain"}',
    });
    const { set, diagnostics } = await load();
    expect(diagnostics).toEqual([]);
    expect(set.documents.map(({ id, dialect }) => `${id} ${dialect}`)).toEqual([
      "a.json 2019-09",
      "b.json draft-04",
      "meta.json 2019-09",
      "plain.json draft-04",
    ]);
    expect(set.metaschemas).toEqual({
      [uriOf("meta.json")]: { name: "2019-09", vocabularies },
      "https://example.com/meta": { name: "2019-09", vocabularies },
      "https://example.com/plain": { name: "draft-04" },
    });
  });

  test("metaschemas of each other stand for nothing", async () => {
    files({
      "a.json": '{"$id": "https://example.com/a", "$schema": "https://example.com/b"}',
      "b.json": '{"$id": "https://example.com/b", "$schema": "https://example.com/a"}',
    });
    expect(places(await load())).toEqual(["unsupported-dialect a.json", "unsupported-dialect b.json"]);
  });
});

describe("references", () => {
  const refs = (...uris: readonly string[]): string => JSON.stringify({ allOf: uris.map(($ref) => ({ $ref })) });

  test("cycles across files need nothing else", async () => {
    files({
      "a.json": refs("b.json#/allOf/0", "#", "a.json"),
      "b.json": refs("c/c.json"),
      "c/c.json": refs("../a.json"),
    });
    const { set, diagnostics } = await load();
    expect(diagnostics).toEqual([]);
    expect(set.refused).toEqual({});
    expect(set.documents).toHaveLength(3);
  });

  test("what is found under its $id, or beside the file, is not asked for", async () => {
    files({
      "a.json": JSON.stringify({ $id: "https://example.com/s/a", $ref: "deal", not: { $ref: "b.json" } }),
      "b.json": JSON.stringify({ $id: "https://example.com/s/deal", $defs: { x: { $id: "x", $ref: "/s/a" } } }),
    });
    expect((await load()).set.refused).toEqual({});
  });

  test("refused: outside, network, other schemes, missing files, what is no file", async () => {
    mkdirSync(join(folder, "sub.json"));
    files({
      "a.json": refs(
        "../x.json",
        "file:///etc/passwd",
        "https://example.com/s#/x",
        "urn:uuid:1",
        "gone.json",
        "sub.json",
      ),
      "b.json": JSON.stringify({ $id: "https://example.com/t/b.json", $ref: "c.json", not: { $ref: "http://[" } }),
      "../x.json": "{}",
    });
    const { set, diagnostics } = await load();
    expect(diagnostics).toEqual([]);
    const outside =
      "the file is outside of the input folder, where it may not be read unless --allow-outside (allowOutside) is on";
    expect(set.refused).toEqual({
      [uriOf("../x.json")]: outside,
      "file:///etc/passwd": outside,
      "https://example.com/s":
        "it is on the network, which may not be asked unless --allow-network (allowNetwork) is on",
      "https://example.com/t/c.json": "there is no such file",
      "urn:uuid:1": "there is no way to get documents by urn:",
      [uriOf("c.json")]: "there is no such file",
      [uriOf("gone.json")]: "there is no such file",
      [uriOf("sub.json")]: "it is not a file",
    });
    expect(set.documents.map(({ id }) => id)).toEqual(["a.json", "b.json"]);
  });

  test("a link inside the folder does not lead outside either", async () => {
    files({ "a.json": refs("link"), "../x.json": "{}" });
    symlinkSync(join(folder, "../x.json"), join(folder, "link"));
    const { set } = await load();
    expect(set.refused[uriOf("link")]).toContain("outside of the input folder");
  });

  test("a $ref in data, or as a name, asks for nothing", async () => {
    const data = { $ref: "gone.json" };
    files({
      "a.json": JSON.stringify({
        const: data,
        enum: [data],
        default: data,
        examples: [data],
        properties: { $ref: { $ref: "#" }, const: { $ref: "named.json" } },
      }),
    });
    expect(Object.keys((await load()).set.refused)).toEqual([uriOf("named.json")]);
  });

  test("outside files where allowed, and those that they refer to", async () => {
    files({
      "a.json": refs("../out/x.json"),
      "../out/x.json": refs("y.yaml", "../schemas/a.json"),
      "../out/y.yaml": "$ref: z.json",
      "../out/z.json": "[",
    });
    const { set, diagnostics } = await load({ allowOutside: true });
    expect(diagnostics).toEqual([]);
    expect(set.documents.map(({ id, entry }) => [id, entry])).toEqual([
      ["../out/x.json", false],
      ["../out/y.yaml", false],
      ["a.json", true],
    ]);
    expect(Object.keys(set.refused)).toEqual([uriOf("../out/z.json")]);
    expect(Object.values(set.refused)[0]).toContain("not valid JSON");
  });

  test("the network where allowed, but no file of this machine from there", async () => {
    const bodies: Readonly<Record<string, string>> = {
      "/a.json": JSON.stringify({ allOf: [{ $ref: "b.json" }, { $ref: "c.json" }, { $ref: uriOf("../x.json") }] }),
      "/b.json": "{}",
    };
    const server: Server = createServer((request, response) => {
      const body = bodies[request.url ?? ""];
      response.writeHead(body === undefined ? 404 : 200).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    files({ "main.json": refs(`${origin}/a.json#/allOf`), "../x.json": "{}" });
    const { set } = await load({ allowNetwork: true, allowOutside: true });
    server.close();
    expect(set.documents.map(({ id, entry }) => [id, entry])).toEqual([
      [`${origin}/a.json`, false],
      [`${origin}/b.json`, false],
      ["main.json", true],
    ]);
    expect(set.refused).toEqual({ [`${origin}/c.json`]: "the server answered with the status 404" });
  });

  test("nothing that was read is changed", async () => {
    const text = refs("b.json", "../gone.json");
    files({ "a.json": text, "b.json": refs("a.json") });
    expect(JSON.stringify((await load()).set.documents[0]?.json)).toBe(text);
  });
});

test("the schemas of this project load without a finding", async () => {
  const { set, diagnostics } = await load({ input: join(import.meta.dirname, "../../schema") });
  expect(diagnostics).toEqual([]);
  expect(set.refused).toEqual({});
  expect(set.documents).toHaveLength(15);
});
