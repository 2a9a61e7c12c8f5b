import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { lint } from "markdownlint/sync";
import { beforeAll, expect, test } from "vitest";
import { compileMdx, mermaidKind } from "../../../scripts/vitest/page-readers.mjs";
import { analyse } from "../../analyse/analyse.ts";
import { type CompileOptions, compile, type Json } from "../../index.ts";
import { loadFolder, loadSchemas } from "../../load/load.ts";
import { allDeclarations } from "../../model/model.ts";
import type { EmitOptions } from "../target.ts";
import { docs, pageBlocks } from "./docs.ts";
import { anchorsIn, nodesIn, pageFaults, parsePage } from "./testing/page-faults.ts";
import { lostOn, sayingsIn } from "./testing/said.ts";

const GENERATOR = new URL("../../", import.meta.url);
const FOLDERS = [
  new URL("../schema", GENERATOR),
  new URL("config/schema", GENERATOR),
  ...readdirSync(new URL("cases", GENERATOR), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => new URL(`cases/${name}/schema`, GENERATOR)),
].map((folder) => fileURLToPath(folder));

const OPTIONS: EmitOptions = {
  notations: ["json"],
  layout: "full",
  command: "npm run generate",
  source: "",
};

type Pages = ReadonlyMap<string, string>;

/** The pages of each folder, by path. */
const sites = new Map<string, Pages>();

/** How many declarations each folder has. */
const declared = new Map<string, number>();

beforeAll(async () => {
  for (const input of FOLDERS) {
    const { set } = await loadFolder({ input, dialect: "2020-12", allowOutside: false, allowNetwork: false });
    declared.set(input, allDeclarations(analyse(set, { unknownKeywords: "ignore" }).model).length);
    sites.set(input, await pagesOf(Object.fromEntries(set.documents.map(({ id, json }) => [id, json]))));
  }
});

async function pagesOf(
  schemas: { readonly [uri: string]: Json },
  options: Partial<CompileOptions> = {},
): Promise<Pages> {
  const compiled = await compile({ schemas, targets: ["docs"], layout: "full", unknownKeywords: "ignore", ...options });
  expect(compiled.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return new Map(compiled.artifacts.map(({ path, text }) => [path, text]));
}

/** Every page of every site, to be looked at by itself. */
function allPages(): readonly (readonly [path: string, text: string])[] {
  return [...sites.values()].flatMap((pages) => [...pages].filter(([path]) => path.endsWith(".md")));
}

test("every link leads to a page and to an anchor of it, no anchor stands twice on a page, tables are even, and the only HTML are anchors, code and line breaks", () => {
  for (const [input, pages] of sites) expect(pageFaults(pages), input).toEqual([]);
});

test("all that a schema says of a place is told where the page speaks of that place", async () => {
  let count = 0;
  for (const input of FOLDERS) {
    const { set } = await loadFolder({ input, dialect: "2020-12", allowOutside: false, allowNetwork: false });
    const { model } = analyse(set, { unknownKeywords: "ignore" });
    for (const [{ name, shape }, blocks] of await pageBlocks(model, OPTIONS)) {
      const sayings = sayingsIn(shape);
      count += sayings.length;
      expect(lostOn(blocks, sayings), `${input}: ${name}`).toEqual([]);
      const silent = blocks.map((block) => (block.kind === "saying" ? block.block : block));
      expect(lostOn(silent, sayings)).toEqual(sayings);
    }
  }
  expect(count).toBeGreaterThan(800);
});

test.for<readonly [string, Json, string]>([
  [
    "the default of an alternative that has no section",
    { oneOf: [{ enum: ["on", "off"], default: "off" }, { const: false }] },
    'Default: `"off"`',
  ],
  [
    "the default of an alternative told by the type",
    {
      oneOf: [
        { type: "boolean", default: false },
        { type: "integer", minimum: 3 },
      ],
    },
    "Default: `false`",
  ],
  [
    "the values of items of what has no type",
    { items: { type: "string", enum: ["a", "b"] } },
    "each item is one of `a`, `b`.",
  ],
  [
    "the values of items beside a reference",
    { allOf: [{ $ref: "#/$defs/list" }], items: { enum: ["a", "b"] } },
    "ach item is one of `a`, `b`.",
  ],
])("%s: is told in its place", async ([, a, words]) => {
  const it: Json = { title: "It", type: "object", properties: { a }, $defs: { list: { type: "array" } } };
  const { set } = await loadSchemas({ it }, { dialect: "2020-12" });
  const { model } = analyse(set, { unknownKeywords: "ignore" });
  for (const [{ shape }, blocks] of await pageBlocks(model, OPTIONS))
    expect(lostOn(blocks, sayingsIn(shape))).toEqual([]);
  expect((await pagesOf({ it })).get("docs/json/models/shared/it.md")).toContain(words);
});

test("what is wrong, and what a tool made of it, never stands between a good example and its YAML", async () => {
  const it: Json = {
    title: "It",
    type: "array",
    items: { type: "string" },
    maxItems: 1,
    examples: [["a", "b"], ["c"]],
  };
  const page = (await pagesOf({ it })).get("docs/json/models/shared/it.md") ?? "";
  expect(page).toMatch(/Example: `\["c"\]`\n\n```yaml\n- c\n```\n\nWrong example: `\["a","b"\]`/);
});

test("what is no more than a word is written out where it is used, in lists and alternatives, too", async () => {
  const reference: Json = { $ref: "#/$defs/pair" };
  const properties = {
    one: reference,
    list: { type: "array", items: reference },
    either: { oneOf: [reference, { type: "null" }] },
    map: { type: "object", additionalProperties: { type: "array", items: reference } },
  };
  const pair = { title: "Pair", type: "string", pattern: "^a=" };
  const it: Json = { title: "It", type: "object", properties, $defs: { pair } };
  const page = (await pagesOf({ it })).get("docs/json/models/shared/it.md") ?? "";
  const type = "string ([Pair](../../models/shared/pair.md))";
  for (const [name, words] of [
    ["one", type],
    ["list", `list of ${type}`],
    ["either", `${type} or null`],
    ["map", `map of list of ${type}`],
  ]) {
    expect(page).toContain(`### \`${name}\`\n\n- Type: ${words}\n`);
  }
  expect(page).toContain("- Each item must be a match of `^a=`.");
});

test("the table of fields goes two members deep, and what is further inside has sections", async () => {
  const nested = (depth: number): Json => ({
    type: "object",
    properties: { x: depth === 0 ? true : nested(depth - 1) },
  });
  const page =
    (await pagesOf({ it: { title: "It", ...(nested(3) as object) } })).get("docs/json/models/shared/it.md") ?? "";
  expect(page.match(/^\| \[`[^`]*`\]/gm)).toEqual(["| [`x`]", "| [`x.x`]"]);
  expect(page).toContain('<a id="x.x.x.x"></a>');
});

/** The page of a schema that is called It. */
async function pageOfIt(it: { readonly [keyword: string]: Json }): Promise<string> {
  return (await pagesOf({ it: { title: "It", ...it } })).get("docs/json/models/shared/it.md") ?? "";
}

test("members of a map have no row below the map, beside named members and in items they have", async () => {
  const inner = { description: "Inside.", type: "object", properties: { x: true } };
  const page = await pageOfIt({
    properties: {
      map: { type: "object", additionalProperties: inner },
      open: { type: "object", properties: { a: true }, additionalProperties: inner },
      list: { type: "array", items: inner },
    },
  });
  const [table = ""] = page.split("## Members");
  const fields = nodesIn(parsePage(table)).flatMap((node) => (node.type === "inlineCode" ? [node.value] : []));
  expect(fields.filter((field) => /\.|\[/.test(field))).toEqual(["open.a", "open.*"]);
  expect(table).toContain("list\\[\\].x");
  expect(page).toContain('<a id="map.%2A.x"></a>');
});

test.for<readonly [string, Json, string]>([
  ["the values of the model", { enum: ["a", "b"] }, "One of `a` or `b`."],
  ["the only value of the model", { const: 1 }, "`1`."],
  ["the first values of the model", { enum: [1, "b", 3, 4, 5, 6, 7] }, 'One of `1`, `"b"`, `3`, `4`, `5` and 2 more.'],
  ["the kind of the model", { enum: [["a"]] }, "An array."],
  ["the members of the model", { type: "object", properties: { a: {}, b: {} } }, "An object with `a` and `b`."],
  ["nothing of anything", { minLength: 2 }, "—"],
  ["nothing more than the type tells of a word", { type: "string" }, "—"],
])("a field without any words is summed up by %s", async ([, model, words]) => {
  const page = await pageOfIt({ properties: { a: { $ref: "#/$defs/model" } }, $defs: { model } });
  expect(/^\| \[`a`\].* \| (.*) \|$/m.exec(page)?.[1]).toBe(words);
});

test("a rule that is long is told in the section of its field alone", async () => {
  const choices = ["a", "b", "c", "d"].map((letter) => ({ type: "string", pattern: `^${letter.repeat(30)}$` }));
  const page = await pageOfIt({ properties: { a: { anyOf: choices } } });
  expect(page).toMatch(/^\| \[`a`\].* \| — \|$/m);
  expect(page).toContain("- At least one of these holds: (1) ");
});

test("the only alternative is told as what it is: a rule", async () => {
  const page = await pageOfIt({
    properties: {
      a: { type: "array", anyOf: [{ prefixItems: [{ type: "string" }], items: { type: "integer" }, minItems: 1 }] },
    },
  });
  expect(page).toContain(
    "- Must be at least `1` item long.\n- Item 1 is a string.\n- Each further item is an integer.\n",
  );
  expect(page).not.toContain("(1)");
});

test("alternatives with several rules beside their items have a section each", async () => {
  const list = { type: "array", items: { type: "string" }, minItems: 1, uniqueItems: true };
  const page = await pageOfIt({ properties: { a: { oneOf: [{ type: "string" }, list] } } });
  expect(page).toContain("- Exactly one of these: [As a string](#a~as-a-string), [As a list](#a~as-a-list).");
});

test("a model that is used by several members is told once, with all of them", async () => {
  const reference = { $ref: "#/$defs/other" };
  const page = await pageOfIt({
    properties: { a: reference, b: reference },
    $defs: { other: { title: "Other", properties: { c: {} } } },
  });
  expect(page).toContain("- Uses [Other](../../models/shared/other.md) ([`a`](#a), [`b`](#b)).");
});

test.each(["oneOf", "anyOf", "allOf"])(
  "pages of nested %s are as large as the schema, with names or without",
  async (kind) => {
    const sizeOf = async (depth: number, isNamed: boolean): Promise<number> => {
      let schema: Json = { type: "string", title: "Leaf" };
      for (let level = 0; level < depth; level++) {
        const choices: Json = [schema, { type: "integer", title: `I${level}` }];
        schema = { ...(isNamed ? { title: `Level${level}` } : {}), [kind]: choices };
      }
      const pages = await pagesOf({ it: { title: "It", type: "object", properties: { a: schema } } });
      return [...pages.values()].join("").length;
    };
    for (const isNamed of [true, false]) {
      const [few, some, many] = [await sizeOf(20, isNamed), await sizeOf(40, isNamed), await sizeOf(60, isNamed)];
      expect(many - some).toBeLessThan(1.2 * (some - few));
    }
  },
);

test("there are no more pages than declarations, beside the index, and hardly any runs of spaces in them", () => {
  for (const [input, pages] of sites) {
    const texts = [...pages].filter(([path]) => path.endsWith(".md")).map(([, text]) => text);
    expect(texts.length - 1, input).toBeLessThanOrEqual(declared.get(input) ?? 0);
    const all = texts.join("");
    expect(all.length, input).toBeLessThanOrEqual(1.5 * all.replace(/ {2,}/g, " ").length);
  }
  expect(sites.get(FOLDERS[0] ?? "")?.size).toBe(16);
});

test("every page compiles as MDX", async () => {
  await expect(compileMdx("a {")).rejects.toThrow();
  for (const [path, page] of allPages()) await expect(compileMdx(page), path).resolves.toBeUndefined();
});

test("markdownlint finds nothing", () => {
  const config = {
    // Descriptions are as long as their authors made them, and a heading repeats where a member does.
    MD013: false,
    MD024: false,
    MD033: { allowed_elements: ["a", "br", "code"] },
    // What authors wrote stands as they wrote it.
    MD034: false,
    MD036: false,
    MD038: false,
  };
  const strings = Object.fromEntries(allPages().map(([path, text], index) => [`${index} ${path}`, text]));
  const found = Object.entries(lint({ strings, config })).flatMap(([path, findings]) =>
    findings.map(({ lineNumber, ruleNames, errorDetail }) => `${path}:${lineNumber} ${ruleNames[0]} ${errorDetail}`),
  );
  expect(found).toEqual([]);
});

test("every diagram is a diagram", async () => {
  const diagrams = allPages().flatMap(([, page]) =>
    nodesIn(parsePage(page)).flatMap((node) => (node.type === "code" && node.lang === "mermaid" ? [node.value] : [])),
  );
  expect(diagrams.length).toBeGreaterThan(0);
  for (const diagram of diagrams) await expect(mermaidKind(diagram)).resolves.toBe("flowchart-v2");
  await expect(mermaidKind('flowchart LR\n  n0["')).rejects.toThrow();
});

const name = fc.oneof(
  fc.constantFrom("a", "b", "a.b", "a~b", "[]", "*", '"a"', "~if", "/x/", "é", "a b", "#", "..", "con", "__proto__"),
  fc.string({ unit: "binary", maxLength: 5 }),
);
const leaf = fc.constantFrom<Json>(
  { type: "string", description: "A word." },
  { type: "object", properties: { a: { description: "Inside." }, b: true } },
  { type: "array", items: { type: "object", properties: { a: { title: "Item" } } } },
  {
    oneOf: [
      { type: "object", properties: { a: true } },
      { type: "array", items: { description: "One." } },
    ],
  },
);

test("an anchor depends on nothing but its own path, and is there once", async () => {
  const members = fc.uniqueArray(fc.tuple(name, leaf), { selector: ([key]) => key, minLength: 2, maxLength: 6 });
  const anchorsFor = async (given: readonly (readonly [string, Json])[]): Promise<readonly string[]> => {
    const properties = Object.fromEntries(given);
    const it = { title: "It", type: "object", properties };
    const { set } = await loadSchemas({ it }, { dialect: "2020-12" });
    const { model } = analyse(set, { unknownKeywords: "ignore" });
    // Without a judge: guards of random schemas would take most of the time, and no anchor comes from them.
    const { artifacts } = await docs.emit(model, OPTIONS, () => ({ path: "", symbols: {} }), new Map());
    return anchorsIn(nodesIn(parsePage(artifacts.find(({ path }) => path.endsWith("/it.md"))?.text ?? "")));
  };
  await fc.assert(
    fc.asyncProperty(members, async (given) => {
      const all = await anchorsFor(given);
      expect(new Set(all).size).toBe(all.length);
      expect((await anchorsFor(given.toReversed())).toSorted()).toEqual(all.toSorted());
      for (const fewer of await anchorsFor(given.slice(1))) expect(all).toContain(fewer);
    }),
    { numRuns: 60 },
  );
});

test("one description is told in at most three lines of one page", async () => {
  const inner = { type: "object", properties: { x: { description: "The x. Of the list." } } };
  const schemas: { readonly [uri: string]: Json } = {
    it: {
      title: "It",
      type: "object",
      properties: {
        a: { description: "First words.", type: "string" },
        b: { description: "Another.", $ref: "other" },
        list: { type: "array", items: inner },
        level: { oneOf: [{ const: 1, description: "Low." }, { const: 2 }] },
        either: { oneOf: [{ type: "object", properties: { y: { description: "The y." } } }, { type: "null" }] },
        map: { type: "object", additionalProperties: { description: "Any one." } },
      },
      if: { required: ["a"] },
      then: { properties: { c: { description: "Then." } } },
    },
    other: { title: "Other", type: "object", properties: { c: { description: "The c." } } },
  };
  const before = await pagesOf(schemas);
  const told = ["First words.", "Another.", "The x. Of the list.", "Low.", "The y.", "Any one.", "Then.", "The c."];
  for (const words of told) {
    const after = await pagesOf(JSON.parse(JSON.stringify(schemas).replace(words, `Never ${words}`)));
    const changed = [...before].flatMap(([path, page]) => {
      const lines = after.get(path)?.split("\n") ?? [];
      const others = page.split("\n").filter((line, index) => line !== lines[index]);
      return others.length === 0 ? [] : [[path, lines.length - page.split("\n").length, others.length]];
    });
    const path = `docs/json/models/shared/${words === "The c." ? "other" : "it"}.md`;
    expect(changed, words).toEqual([[path, 0, expect.any(Number)]]);
    expect(changed[0]?.[2], words).toBeLessThanOrEqual(3);
  }
});

test("what a site wants to know stands before the title and in a sidebar", async () => {
  const schemas = { it: { title: "It", description: "It: all\nof it.", type: "object" } } as const;
  const pages = await pagesOf(schemas, { frontMatter: "vitepress" });
  const page = pages.get("docs/json/models/shared/it.md") ?? "";
  expect(page.startsWith('---\ntitle: It\ndescription: "It: all"\n---\n\n# It\n')).toBe(true);
  expect(JSON.parse(pages.get("docs/json/sidebar.json") ?? "")).toEqual([{ text: "It", link: "/models/shared/it" }]);
});

test("values of alternatives that are more than a type names are told, each in the section of its alternative", async () => {
  const values = ["posix", "sh", "bash", "zsh", "fish", "pwsh", "python"];
  const choice = { anyOf: [{ enum: values }, { type: "array", items: { enum: values } }] };
  const single = { anyOf: [{ enum: values }] };
  const pages = await pagesOf({ it: { title: "It", type: "object", properties: { a: choice, b: single } } });
  const rows = nodesIn(parsePage(pages.get("docs/json/models/shared/it.md") ?? "")).flatMap((node) =>
    node.type === "tableRow" ? node.children.slice(0, 1).flatMap(nodesIn) : [],
  );
  const told = rows.flatMap((node) => (node.type === "inlineCode" ? [node.value] : []));
  for (const value of values)
    expect(
      told.filter((one) => one === JSON.stringify(value)),
      value,
    ).toHaveLength(3);
});

test("values in items, in items of members of any name, beside anything else, and in a condition without effect are told", async () => {
  const values = ["a1", "b1", "c1", "d1", "e1", "f1", "g1", "h1"];
  const properties = {
    tuple: { type: "array", prefixItems: [{ type: "string", enum: values }] },
    map: {
      type: "object",
      additionalProperties: { type: "array", uniqueItems: true, items: { type: "string", enum: values } },
    },
    open: { type: "string", anyOf: [{ $comment: "any" }, { enum: ["i1", "j1"] }] },
    kind: { enum: ["k1"] },
  };
  const condition = { if: { properties: { kind: { const: "l1" } } }, then: {} };
  const pages = await pagesOf({ it: { title: "It", type: "object", properties, ...condition } });
  const [page = ""] = (pages.get("docs/json/models/shared/it.md") ?? "").split("\n## Schema\n");
  const told = nodesIn(parsePage(page)).flatMap((node) => (node.type === "inlineCode" ? [node.value] : []));
  for (const value of values)
    expect(
      told.filter((one) => one === JSON.stringify(value)),
      value,
    ).toHaveLength(2);
  expect(told).toEqual(expect.arrayContaining(['"i1"', '"j1"', "l1"]));
});

test("a page of more than 500 KB is reported, and is made", async () => {
  const description = "Long. ".repeat(70_000);
  const schemas = { it: { title: "It", type: "object", properties: { a: { description } } } } as const;
  const { diagnostics, artifacts } = await compile({ schemas, targets: ["docs"], layout: "full" });
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["page-too-large", "warning"]]);
  expect(artifacts).toHaveLength(2);
});
