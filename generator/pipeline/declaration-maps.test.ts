import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { decode } from "@jridgewell/sourcemap-codec";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeFolder } from "../../scripts/vitest/emitted.ts";
import { type Definition, type LanguageServer, startLanguageServer } from "../../scripts/vitest/language-server.ts";
import { declaredNames } from "../code/declared-names.ts";
import { generate } from "../generate.ts";
import { type CompileOptions, compile } from "../index.ts";
import { loadFolder } from "../load/load.ts";
import type { Artifact } from "../model/artifact.ts";
import { completeOptions } from "../options/options.ts";
import { withDeclarationMaps } from "./declaration-maps.ts";

const { folder, remove } = makeFolder("maps");
afterAll(remove);

const SCHEMAS: { readonly [path: string]: string } = {
  "order.schema.json": `{
  "title": "Order",
  "type": "object",
  "allOf": [{ "$ref": "parts/base.schema.yaml" }],
  "properties": {
    "state": { "$ref": "#/$defs/state" },
    "ship-to": {
      "type": "object",
      "properties": { "street": { "type": "string" } }
    },
    "lines": { "items": { "properties": { "amount": { "type": "integer" } }, "type": "object" }, "type": "array" }
  },
  "required": ["free"],
  "$defs": {
    "state": { "enum": ["open", "closed"] }
  }
}
`,
  "parts/base.schema.yaml": `# What all have.
type: object
properties:
  id:
    type: string
  "made at": { type: string }
`,
};

const USE = `import type { Order } from "./generated/types/order.js";
import { isOrder } from "./generated/guards/order.js";
import { State } from "./generated/types/order.js";
export const order: Order = { id: "x", free: 1, "ship-to": { street: "s" } };
export const parts: unknown = [isOrder(order), order.state, order["ship-to"]?.street, order["made at"], State.closed];
export const first: number | undefined = order.lines?.[0]?.amount;
`;

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function options(): { readonly input: string; readonly output: string; readonly language: "js" } {
  return { input: join(folder, "schema"), output: join(folder, "generated"), language: "js" };
}

function read(path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

beforeEach(() => {
  rmSync(join(folder, "schema"), { recursive: true, force: true });
  for (const [path, text] of Object.entries(SCHEMAS)) put(`schema/${path}`, text);
});

/**
 * Where a place of a file leads to by its map, as TypeScript looks it up, which takes the next mapping for what has none:
 * the source, and its text from there.
 */
function lookUp(path: string, line: string, text: string): string | undefined {
  const lines = read(path).split("\n");
  const row = lines.findIndex((candidate) => candidate.includes(line));
  const column = (lines[row] ?? "").indexOf(text);
  const { sources, mappings }: { sources: readonly string[]; mappings: string } = JSON.parse(read(`${path}.map`));
  const [here = [], ...below] = decode(mappings).slice(row);
  const segment = [...here.filter(([at]) => at >= column), ...below.flat()][0];
  if (segment === undefined || segment.length === 1) return undefined;
  const [, source, toLine, toColumn] = segment;
  const file = join(dirname(path), sources[source] ?? "");
  return `${file} ${read(file).split("\n")[toLine]?.slice(toColumn).slice(0, 12)}`;
}

describe("withDeclarationMaps", () => {
  it("leads names to the schemas behind them, and nothing else", async () => {
    await generate(options());
    const order = "generated/types/order.d.ts";
    expect([
      lookUp(order, "/** @noformat", "/**"),
      lookUp(order, "import type", "Base"),
      lookUp(order, "export type Order", "export"),
      lookUp(order, "export type Order", "Order"),
      lookUp(order, "state?: State;", "state"),
      lookUp(order, "state?: State;", "?: State;"),
      lookUp(order, "state?: State;", "State;"),
      lookUp(order, '"ship-to"', '"ship-to"'),
      lookUp(order, "street?", "street"),
      lookUp(order, "amount?", "amount"),
      lookUp(order, "free:", "free"),
      lookUp(order, "export type State", "State"),
      lookUp(order, "closed:", "closed"),
      lookUp("generated/types/parts/base.d.ts", "id?", "id"),
      lookUp("generated/types/parts/base.d.ts", "made at", '"made at"'),
    ]).toEqual([
      "schema/order.schema.json {",
      undefined,
      "schema/order.schema.json {",
      "schema/order.schema.json {",
      'schema/order.schema.json state": { "$',
      'schema/order.schema.json ": { "$ref":',
      undefined,
      'schema/order.schema.json ship-to": {',
      'schema/order.schema.json street": { "',
      'schema/order.schema.json amount": { "',
      undefined,
      'schema/order.schema.json state": { "e',
      'schema/order.schema.json closed"] }',
      "schema/parts/base.schema.yaml id:",
      'schema/parts/base.schema.yaml made at": { ',
    ]);
  });

  it("gives a type a map that names no machine, and a guard none", async () => {
    const { diagnostics } = await generate(options());
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(read("generated/types/parts/base.d.ts")).toMatch(/\n\/\/# sourceMappingURL=base\.d\.ts\.map\n$/);
    expect(JSON.parse(read("generated/types/parts/base.d.ts.map"))).toEqual({
      version: 3,
      file: "base.d.ts",
      sourceRoot: "",
      sources: ["../../../schema/parts/base.schema.yaml"],
      names: [],
      mappings: expect.any(String),
    });
    const paths = readdirSync(join(folder, "generated"), { recursive: true, encoding: "utf8" });
    expect(paths.filter((path) => path.endsWith(".map")).sort()).toEqual([
      "types/order.d.ts.map",
      "types/parts/base.d.ts.map",
    ]);
    expect(read("generated/guards/order.d.ts")).not.toContain("sourceMappingURL");
    expect(read("generated/.triptych-manifest").split("\n")).toContain("types/order.d.ts.map");
  });

  it("moves with the schema: another layout changes the map only", async () => {
    await generate(options());
    put("schema/order.schema.json", `\n${SCHEMAS["order.schema.json"]}`);
    const { diagnostics } = await generate({ ...options(), check: true });
    expect(diagnostics.map(({ position }) => position?.file.slice(folder.length + 1))).toEqual([
      "generated/types/order.d.ts.map",
    ]);
    expect((await generate(options())).written).toEqual(["types/order.d.ts.map"]);
    expect(await generate({ ...options(), check: true })).toMatchObject({ written: [], diagnostics: [] });
  });

  it("maps neither TypeScript nor what is in memory", async () => {
    await generate({ ...options(), output: join(folder, "typescript"), language: "ts" });
    expect(readdirSync(join(folder, "typescript/types")).sort()).toEqual(["index.ts", "order.ts", "parts"]);
    const schemas = { "a.json": { type: "object" } };
    const { artifacts } = await compile({ schemas, targets: ["types"], language: "js" });
    expect(artifacts.map(({ path }) => path)).toEqual([
      "types/a.js",
      "types/a.d.ts",
      "types/index.js",
      "types/index.d.ts",
      "types/package.json",
    ]);
    expect(artifacts.map(({ text }) => text).join("")).not.toContain("sourceMappingURL");
    const inMemory = { id: "a.json", uri: "memory:/a.json", json: {}, syntax: "json", dialect: "2020-12" } as const;
    const set = { documents: [{ ...inMemory, entry: true }], refused: {}, metaschemas: {} };
    expect(withDeclarationMaps(artifacts, set, folder)).toEqual(artifacts);
  });

  it("leads members nowhere where they are not those that were printed", async () => {
    const schema = { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } } as const;
    rmSync(join(folder, "schema"), { recursive: true });
    put("schema/it.json", JSON.stringify(schema));
    const { set } = await loadFolder(completeOptions(folder, options()));
    const { artifacts } = await compile({ schemas: { "it.json": schema }, targets: ["types"], language: "js" });
    const targets = (made: readonly Artifact[]): number => {
      const map = withDeclarationMaps(made, set, join(folder, "generated")).find(({ path }) =>
        path.endsWith("it.d.ts.map"),
      );
      const { mappings }: { mappings: string } = JSON.parse(map?.text ?? "{}");
      return new Set(
        decode(mappings)
          .flat()
          .map(([, , line, column]) => (column === undefined ? "" : `${line}:${column}`)),
      ).size;
    };
    const other = artifacts.map((one) => ({
      ...one,
      text: one.text.replace("a?: string;", "z?: string;\n  a?: string;"),
    }));
    expect(targets(other)).toBeLessThan(targets(artifacts));
    expect(targets(other)).toBeGreaterThan(1);
  });
});

const CASES = fileURLToPath(new URL("../cases", import.meta.url));

const VARIANTS: readonly Pick<CompileOptions, "enums" | "extraMembers" | "conditions">[] = [
  {},
  { enums: "const", extraMembers: "unknown", conditions: "union" },
];

describe.each(readdirSync(CASES).filter((name) => !name.includes(".")))("the case %s", (name) => {
  it.each(VARIANTS)("has an anchor for each name that it declares: %o", async (variant) => {
    const { set } = await loadFolder(completeOptions("/", { input: join(CASES, name, "schema") }));
    const schemas = Object.fromEntries(set.documents.map(({ id, json }) => [id, json]));
    const { artifacts } = await compile({ schemas, targets: ["types"], language: "js", ...variant });
    const files = artifacts.filter(({ path }) => path.endsWith(".d.ts"));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(anchored(file), file.path).toEqual(declared(file));
  });
});

function anchored({ anchors = [] }: Artifact): readonly unknown[] {
  return anchors.map(({ kind, symbol, members }) => [kind, symbol, members.map(({ name }) => name)]);
}

function declared({ path, text }: Artifact): readonly unknown[] {
  return declaredNames(path, text).map(({ kind, name, members }) => [kind, name, members.map((member) => member.name)]);
}

const NOWHERE: Pick<Definition, "start" | "end"> = { start: [0, 0], end: [0, 0] };

describe("TypeScript's language server", () => {
  let server: LanguageServer;

  beforeAll(async () => {
    for (const [path, text] of Object.entries(SCHEMAS)) put(`schema/${path}`, text);
    await generate(options());
    put("use.ts", USE);
    put("tsconfig.json", '{ "compilerOptions": { "module": "nodenext", "noEmit": true }, "include": ["*.ts"] }');
    server = await startLanguageServer(folder);
  });

  afterAll(() => server.stop());

  it.each<[string, number, string, string, number, string]>([
    ["a type in an import", 1, "Order", "schema/order.schema.json", 1, ""],
    ["a type in an annotation", 4, "Order", "schema/order.schema.json", 1, ""],
    ["a key of a literal", 4, "id", "schema/parts/base.schema.yaml", 4, "id"],
    ["a quoted key of a literal", 4, "ship-to", "schema/order.schema.json", 7, "ship-to"],
    ["a member", 5, "state", "schema/order.schema.json", 6, "state"],
    ["a member of an inner type", 5, "street", "schema/order.schema.json", 9, "street"],
    ["a member in brackets", 5, "made at", "schema/parts/base.schema.yaml", 6, "made at"],
    ["a member of an item", 6, "amount", "schema/order.schema.json", 11, "amount"],
    ["a value of an enum", 5, "closed", "schema/order.schema.json", 15, "closed"],
  ])("leads from %s to the schema", async (_, line, text, file, toLine, name) => {
    const found = await server.definitions(join(folder, "use.ts"), line, text);
    expect(found.map((one) => one.file.slice(folder.length + 1))).toEqual([file]);
    const [
      {
        start: [startLine, startColumn],
        end: [endLine, endColumn],
      } = NOWHERE,
    ] = found;
    expect([startLine, endLine]).toEqual([toLine, toLine]);
    expect(
      read(file)
        .split("\n")
        [toLine - 1]?.slice(startColumn - 1, endColumn - 1),
    ).toBe(name);
  });

  it("leads from a member that is only required no further than to its type", async () => {
    const [found] = await server.definitions(join(folder, "use.ts"), 4, "free");
    expect(found?.file).toBe(join(folder, "generated/types/order.d.ts"));
  });

  it("leads from a guard to its function", async () => {
    const [found] = await server.definitions(join(folder, "use.ts"), 5, "isOrder");
    expect(found?.file).toBe(join(folder, "generated/guards/order.d.ts"));
  });
});
