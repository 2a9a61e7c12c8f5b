import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generate, readModel } from "./generate.ts";
import type { GivenOptions } from "./options/options.ts";
import { completeOptions } from "./options/options.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "triptych-generate-"));
  mkdirSync(join(folder, "schema"));
  writeFileSync(join(folder, "schema/deal.json"), '{ "title": "Deal", "type": "object" }');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function options(more: GivenOptions = {}): GivenOptions {
  return { input: join(folder, "schema"), output: join(folder, "generated"), targets: ["types"], ...more };
}

describe("generate", () => {
  it("says what it did", async () => {
    const first = await generate(options());
    expect(first).toMatchObject({
      written: ["types/deal.ts", "types/index.ts"],
      removed: [],
      unchanged: 0,
      diagnostics: [],
    });
    expect(await generate(options())).toMatchObject({ written: [], unchanged: 2, outputHashes: first.outputHashes });
    expect(await generate(options({ check: true }))).toMatchObject({ unchanged: 2, diagnostics: [] });
  });

  it("names the input folder the same on every machine", async () => {
    await generate(options());
    const text = readFileSync(join(folder, "generated/types/deal.ts"), "utf8");
    expect(text).toContain("schema/deal.json");
    expect(text).not.toContain(folder);
  });

  it("gives findings their positions, in the order of files and lines, and writes nothing", async () => {
    writeFileSync(
      join(folder, "schema/a.yaml"),
      "type: object\nproperties:\n  x:\n    minLenght: 1\nminProperties: -1\n",
    );
    writeFileSync(join(folder, "schema/b.json"), '{\n "type": 1 }');
    const { diagnostics, written } = await generate(options());
    expect(
      diagnostics.map(({ code, position }) => `${position?.file}:${position?.line}:${position?.column} ${code}`),
    ).toEqual(["a.yaml:4:5 misspelt-keyword", "a.yaml:5:1 keyword-value", "b.json:2:2 keyword-value"]);
    expect(written).toEqual([]);
    expect(readdirSync(folder)).toEqual(["schema"]);
  });
});

describe("what is read", () => {
  const schemas = { "api/a.json": "A", "api/b.draft.json": "B", "c.json": "C" };

  async function written(more: GivenOptions): Promise<readonly string[]> {
    for (const [path, title] of Object.entries(schemas))
      put(`schema/${path}`, JSON.stringify({ title, type: "object" }));
    const result = await generate(options(more));
    expect(result.diagnostics).toEqual([]);
    return result.written.filter((path) => path !== ".triptych-names");
  }

  it.each([
    ["all", {}, ["types/api/a.ts", "types/api/b.draft.ts", "types/c.ts", "types/deal.ts", "types/index.ts"]],
    ["what include names", { include: ["api/**"] }, ["types/api/a.ts", "types/api/b.draft.ts", "types/index.ts"]],
    [
      "without what exclude names",
      { exclude: ["**/*.draft.json", "deal.json"] },
      ["types/api/a.ts", "types/c.ts", "types/index.ts"],
    ],
  ])("%s", async (_, more, expected) => {
    expect(await written(more)).toEqual(expected);
  });

  it("one file, and what it refers to", async () => {
    put("schema/e[1].json", '{ "title": "E", "type": "object", "properties": { "d": { "$ref": "deal.json" } } }');
    const result = await generate(options({ input: join(folder, "schema/e[1].json") }));
    expect(result).toMatchObject({
      diagnostics: [],
      written: [".triptych-names", "types/deal.ts", expect.stringMatching(/^types\/e/), "types/index.ts"],
    });
    expect(readFileSync(join(folder, "generated/types/deal.ts"), "utf8")).toContain("from schema/deal.json");
  });

  it.each([
    [{ input: "/nowhere/*.json" }, "there is no such folder", "name the folder, and its files by --include"],
    [{ include: ["x/**"] }, "include and exclude leave nothing of it", "globs are relative to the input folder: x/**"],
  ])("nothing: %j", async (more, problem, hint) => {
    const [finding] = (await generate(options(more))).diagnostics;
    expect(finding).toMatchObject({ code: "no-schemas", message: expect.stringContaining(problem), hint });
  });
});

describe("generate with keepGoing", () => {
  it("generates what does not depend on a broken schema, and keeps what was there of the others", async () => {
    const refers = (to: string): string => `{ "type": "object", "properties": { "a": { "$ref": "${to}" } } }`;
    put("schema/broken.json", '{ "type": "object" }');
    put("schema/user.json", refers("broken.json"));
    put("schema/other.json", refers("deal.json"));
    await generate(options());
    put("schema/broken.json", '{ "type": "strnig" }');
    put("schema/syntax.json", "{");
    put("schema/needs-syntax.json", refers("syntax.json"));
    put("schema/new.json", '{ "type": "object" }');
    const result = await generate(options({ keepGoing: true }));
    expect(result.diagnostics.map(({ code, position }) => `${position?.file} ${code}`)).toEqual([
      "broken.json keyword-value",
      "needs-syntax.json unresolved-reference",
      "syntax.json json-syntax",
      "user.json unresolved-reference",
    ]);
    expect(result).toMatchObject({ written: ["types/index.ts", "types/new.ts"], removed: [], unchanged: 2 });
    const files = readdirSync(join(folder, "generated/types"));
    expect(files).toEqual(["broken.ts", "deal.ts", "index.ts", "new.ts", "other.ts", "user.ts"]);
    const index = readFileSync(join(folder, "generated/types/index.ts"), "utf8");
    const modules = [...index.matchAll(/"\.\/(\w+)\.js"/g)].map(([, name]) => name);
    expect(modules).toEqual(["broken", "deal", "new", "other", "user"]);
    put("schema/broken.json", '{ "type": "object" }');
    for (const name of ["syntax", "needs-syntax", "user"]) rmSync(join(folder, `schema/${name}.json`));
    expect(await generate(options())).toMatchObject({ diagnostics: [], removed: ["types/user.ts"] });
  });

  it("leaves the list of all pages as it was, since the pages stay", async () => {
    put("schema/broken.json", '{ "type": "object" }');
    const docs = { targets: ["docs"], layout: "full", frontMatter: "vitepress" } as const;
    await generate(options(docs));
    for (const name of ["README.md", "sidebar.json"]) {
      put("schema/broken.json", '{ "type": "object" }');
      const list = join(folder, "generated/docs/json", name);
      const before = readFileSync(list, "utf8");
      expect(before).toContain("models/shared/broken");
      put("schema/broken.json", '{ "type": "strnig" }');
      await generate(options({ ...docs, keepGoing: true }));
      expect(readFileSync(list, "utf8")).toBe(before);
      rmSync(list);
      const again = await generate(options({ ...docs, keepGoing: true }));
      expect(again.written).toEqual([`docs/json/${name}`]);
    }
  });

  it("writes nothing without it", async () => {
    put("schema/broken.json", '{ "type": "strnig" }');
    expect(await generate(options())).toMatchObject({ written: [] });
  });
});

describe("readModel", () => {
  it("gives the model as plain JSON", async () => {
    const { model, diagnostics } = await readModel(completeOptions(folder, options()));
    expect(diagnostics).toEqual([]);
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    expect(model?.modules.map(({ name }) => name)).toEqual(["deal"]);
  });
});
