import { describe, expect, it } from "vitest";
import { type CompileOptions, type CompileResult, compile } from "./index.ts";

const ROOT = "https://example.com/job.json";
const schemas = {
  [ROOT]: {
    $id: ROOT,
    title: "Job",
    type: "object",
    properties: { deal: { $ref: "deal.json" }, kind: { $ref: "#/$defs/kind" } },
    $defs: { kind: { title: "Kind", enum: ["a", "b"] } },
  },
  "https://example.com/deal.json": { title: "Deal", type: "object", properties: { self: { $ref: "job.json" } } },
} as const satisfies CompileOptions["schemas"];

async function paths(options: Partial<CompileOptions>): Promise<readonly string[]> {
  const { artifacts, diagnostics } = await compile({ schemas, ...options });
  expect(diagnostics).toEqual([]);
  return artifacts.map(({ path }) => path).sort();
}

function codes({ diagnostics }: CompileResult): readonly string[] {
  return diagnostics.map(({ code }) => code);
}

describe("compile", () => {
  it.each(["ts", "js"] as const)("lets no text of the options become code: %s", async (language) => {
    const breaks = ["\n", "\r", "\u2028", "\u2029"].map((end) => `${end}globalThis.pwned = true; //`).join("");
    const { artifacts } = await compile({ schemas, language, command: breaks, source: breaks });
    const lines = artifacts
      .filter(({ path }) => /\.[jt]s$/.test(path))
      .flatMap(({ text }) => text.split(/[\n\r\u2028\u2029]/));
    const hostile = lines.filter((line) => line.includes("pwned"));
    expect(hostile.length).toBeGreaterThan(0);
    expect(hostile.filter((line) => !/^(\/\/| ?\*) /.test(line))).toEqual([]);
  });

  it("says where each declaration is in the artifacts", async () => {
    const { artifacts, declarations, model, diagnostics } = await compile({ schemas });
    expect(diagnostics).toEqual([]);
    expect(declarations.map(({ id, name }) => [name, id]).sort()).toEqual([
      ["Deal", "https://example.com/deal.json"],
      ["Job", ROOT],
      ["Kind", `${ROOT}#/$defs/kind`],
    ]);
    expect(Object.keys(model.declarations).sort()).toEqual(declarations.map(({ id }) => id).sort());
    for (const { name, outputs } of declarations) {
      const textIn = (target: string): string | undefined =>
        artifacts.find(({ path }) => path === outputs[target]?.path)?.text;
      expect(Object.keys(outputs)).toEqual(["types", "guards", "docs"]);
      expect(textIn("types")).toMatch(new RegExp(`export (type|interface) ${outputs["types"]?.symbols["type"]}\\b`));
      const symbols = {
        is: `is${name}`,
        assert: `assert${name}`,
        validate: `validate${name}`,
        schema: `${name}Schema`,
      };
      expect(outputs["guards"]?.symbols).toEqual(symbols);
      for (const symbol of Object.values(symbols))
        expect(textIn("guards")).toMatch(new RegExp(`export (function|const) ${symbol}\\b`));
      expect(textIn("docs")).toContain(`# ${name}`);
    }
  });

  it("gives JavaScript with declaration files", async () => {
    const { artifacts, declarations } = await compile({ schemas, language: "js", targets: ["guards"] });
    const found = artifacts.map(({ path }) => path);
    for (const { outputs } of declarations) {
      expect(Object.keys(outputs)).toEqual(["types", "guards"]);
      for (const { path } of Object.values(outputs)) {
        expect(path).toMatch(/\.js$/);
        expect(found).toContain(path);
        expect(found).toContain(path.replace(/\.js$/, ".d.ts"));
      }
    }
    expect(found.filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))).toEqual([]);
  });

  it("says which declarations have a codec, and what it is called", async () => {
    const wired = { a: { title: "A", properties: { x: { "x-wire-name": "X" } } }, b: { title: "B" } };
    const { declarations } = await compile({ schemas: wired, targets: ["codecs"] });
    expect(declarations.map(({ name, outputs }) => [name, outputs["codecs"]])).toEqual([
      ["A", { path: "codecs/a.ts", symbols: { decode: "decodeA", encode: "encodeA", codec: "ACodec" } }],
      ["AWire", undefined],
      ["B", undefined],
    ]);
  });

  it("makes the targets that are asked for, and those that they need", async () => {
    const folders = async (...targets: NonNullable<CompileOptions["targets"]>): Promise<readonly string[]> => [
      ...new Set((await paths({ targets })).map((path) => path.split("/")[0] ?? "")),
    ];
    expect(await folders("types")).toEqual(["types"]);
    expect(await folders("docs")).toEqual(["docs"]);
    expect(await folders("guards")).toEqual(["guards", "types"]);
  });

  it("makes the notations that are asked for", async () => {
    const all = await paths({ targets: ["docs"], notations: ["typescript", "python"] });
    expect(await paths({ targets: ["docs"] })).toEqual(all.filter((path) => path.startsWith("docs/typescript/")));
    const one = await paths({ targets: ["docs"], notations: ["python"] });
    expect(one).toEqual(all.filter((path) => path.startsWith("docs/python/")));
    expect(one.length).toBeGreaterThan(0);
    expect(one.length).toBeLessThan(all.length);
  });

  it("does not depend on the order of the schemas", async () => {
    const reversed = Object.fromEntries(Object.entries(schemas).reverse());
    expect(await compile({ schemas: reversed })).toEqual(await compile({ schemas }));
  });

  it("does not take a member that is called as functions are for one", async () => {
    const properties = { matches: { type: "array", items: { type: "string" } } };
    const { artifacts } = await compile({ schemas: { "a.json": { type: "object", properties } }, targets: ["guards"] });
    expect(artifacts.filter(({ text }) => text.includes("custom-formats"))).toEqual([]);
  });

  it("takes undefined for absent", async () => {
    const given = JSON.parse("{}") as CompileOptions;
    const unset = { targets: given.targets } as Partial<CompileOptions>;
    expect(await compile({ ...unset, schemas })).toEqual(await compile({ schemas }));
  });

  it.each([
    ["bad schemas", { schemas: { a: { type: "strnig" } } }, "keyword-value"],
    ["references to the disk", { schemas: { a: { $ref: "file:///etc/passwd" } } }, "unresolved-reference"],
    [
      "nothing about unknown keywords",
      { schemas: { a: { type: "string", minLenght: 1 } }, unknownKeywords: "ignore" },
      undefined,
    ],
    ["misspelt keywords", { schemas: { a: { type: "string", minLenght: 1 } } }, "misspelt-keyword"],
    [
      "unknown keywords as errors",
      { schemas: { a: { type: "string", somethingElse: 1 } }, unknownKeywords: "error" },
      "unknown-keyword",
    ],
  ] as const)("reports %s", async (_, options, code) => {
    const result = await compile(options);
    expect(codes(result)).toEqual(code === undefined ? [] : [code]);
    if (code !== undefined) expect(result).toMatchObject({ artifacts: [], declarations: [], model: { modules: [] } });
  });

  it.each([
    ["an unknown target", { schemas, targets: ["gards"] }, "targets/0 must be one of", "did you mean guards?"],
    ["an unknown notation", { schemas, notations: ["pyton"] }, "notations/0 must be one of", "did you mean python?"],
    ["no targets", { schemas, targets: [] }, "targets must have at least 1 item", "triptych.config.schema.json"],
    ["a wrong type", { schemas, impliedTypes: "yes" }, "impliedTypes must be", "triptych.config.schema.json"],
    ["a function", { schemas, command: () => "x" }, "command must be a string", "triptych.config.schema.json"],
    ["a misspelt option", { schemas, fromats: "assert" }, 'unknown option "fromats"', "did you mean formats?"],
    ["an option of generate", { schemas, check: true }, 'unknown option "check"', "it is an option of generate"],
    ["no schemas", {}, "schemas must be an object", "as in compile({"],
    ["a misspelt schemas", { schema: {} }, "schemas must be an object", "as in compile({"],
    ["schemas in an array", { schemas: [{}] }, "schemas must be an object", "as in compile({"],
    ["an entry that is no list", { schemas, entry: ROOT }, "entry must be an array of URIs", "name the schemas"],
    ["no object", null, "the options must be an object", "triptych.config.schema.json"],
  ])("refuses %s", async (_, options, message, hint) => {
    const { diagnostics, artifacts } = await compile(options as CompileOptions);
    expect(artifacts).toEqual([]);
    expect(diagnostics[0]?.code).toBe("bad-usage");
    expect(diagnostics[0]?.message).toContain(message);
    expect(diagnostics[0]?.hint).toContain(hint);
  });

  it.each([
    ["another tool's keyword", { example: 1 }, ["note foreign-keyword"]],
    ["a keyword near to an editor's", { markdownDescripton: "a" }, ["warning unknown-keyword"]],
    [
      "an annotation of the wrong kind",
      { examples: "x", title: 3 },
      ["warning keyword-value", "warning keyword-value"],
    ],
    ["an unknown format", { format: "emial" }, ["warning unknown-value"]],
    ["a format of OpenAPI", { format: "int64" }, []],
    ["a format of one's own", { format: "x-mine" }, []],
  ])("says of %s what it is, and generates", async (_, schema, expected) => {
    const { diagnostics, artifacts } = await compile({ schemas: { a: { type: "string", ...schema } } });
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected);
    expect(artifacts.length).toBeGreaterThan(0);
  });

  it("says nothing of known keywords", async () => {
    const schemas = { a: { type: "string", goTypo: "x", titel: "y" } };
    expect((await compile({ schemas, knownKeywords: ["goTypo", "titel"] })).diagnostics).toEqual([]);
  });

  it("reads a $schema of one's own as the dialect that the options name", async () => {
    const $schema = "https://example.com/meta";
    const schemas = {
      a: { $schema, type: "array", definitions: { s: { type: "string" } }, items: [{ type: "string" }] },
    };
    expect(codes(await compile({ schemas }))).toContain("unsupported-dialect");
    expect((await compile({ schemas, dialects: { [$schema]: "draft-07" } })).diagnostics).toEqual([]);
  });

  it.each([
    ["draft-04's bounds", { minimum: 1, exclusiveMinimum: true }, "it is the bound itself"],
    ["draft-03's required", { properties: { a: { required: true } } }, "the object lists the names"],
    ["a list of items", { items: [{}] }, "prefixItems"],
    ["the place of older drafts", { $defs: { x: {} }, $ref: "#/definitions/x" }, 'write "#/$defs/x"'],
    ["the place of newer drafts", { definitions: { x: {} }, $ref: "#/$defs/x" }, 'write "#/definitions/x"'],
    ["no version", { $schema: "http://json-schema.org/schema#" }, "it names no version"],
  ])("has a hint for %s", async (_, a, hint) => {
    const { diagnostics } = await compile({ schemas: { a } });
    expect(diagnostics.map((finding) => finding.hint ?? "").join()).toContain(hint);
  });
});
