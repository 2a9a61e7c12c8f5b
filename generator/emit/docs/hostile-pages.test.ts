import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { compileMdx, mermaidKind } from "../../../scripts/vitest/page-readers.mjs";
import { type CompileOptions, compile, type Json } from "../../index.ts";

const PIECES = [
  "|",
  "`",
  "```\n",
  "<script>alert(1)</script>",
  "</script>",
  "<!--",
  "-->",
  "{{ x }}",
  "${{ x }}",
  "[a](javascript:alert(1))",
  "![a](https://example.com/a.png)",
  "[b]: javascript:alert(1)",
  "<javascript:alert(1)>",
  "\n# Heading\n",
  "\n---\n",
  "\n    code\n",
  "\nimport x from 'y'\n",
  "> ",
  "*",
  "_",
  "\\",
  '"',
  "]",
  ");",
  "\n",
  "\u202e",
  "\u0000",
  "🙂",
  "end\n  click n0 call alert(1)",
  '"]; n9["',
  "a b",
];
const hostile = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));

/** A schema in which the same text stands wherever a page may show it. */
function schemaWith(text: string): Json {
  const notes = { title: text, description: text, $comment: text, deprecated: true, deprecationMessage: text };
  const other = { ...notes, title: "Other", enum: [text, "b"], enumDescriptions: [text], "x-enum-varnames": [text] };
  const properties = {
    [text]: { ...notes, type: "string", default: text, examples: [text, { [text]: text }] },
    other: { ...notes, $ref: "#/$defs/other" },
    choice: {
      oneOf: [
        { ...notes, properties: { [text]: { const: text } } },
        { ...notes, type: "array", items: other },
      ],
    },
  };
  return {
    ...notes,
    properties,
    patternProperties: { "`|<b>{": notes },
    examples: [{ [text]: text }],
    $defs: { other },
  };
}

async function pagesOf(it: Json, options: Partial<CompileOptions> = {}): Promise<ReadonlyMap<string, string>> {
  const compiled = await compile({
    schemas: { it },
    targets: ["docs"],
    layout: "full",
    unknownKeywords: "ignore",
    ...options,
  });
  return new Map(compiled.artifacts.map(({ path, text }) => [path, text]));
}

function nodesIn(node: Nodes): readonly Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(nodesIn) : [])];
}

function parse(page: string): readonly Nodes[] {
  return nodesIn(fromMarkdown(page, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
}

async function expectHarmless(path: string, page: string): Promise<void> {
  const nodes = parse(page);
  for (const node of nodes) {
    if (node.type === "html") expect(node.value, path).toMatch(/^<(?:a id="[^"<>]*"|\/a|code|\/code|br\/)>$/);
    if (node.type === "link") expect(node.url, path).toMatch(/^(?:https?:|mailto:|[^:]*$)/);
    if (node.type === "code" && node.lang === "mermaid") expect(await mermaidKind(node.value)).toBe("flowchart-v2");
  }
  expect(
    nodes.filter(({ type }) => ["image", "imageReference", "definition"].includes(type)),
    path,
  ).toEqual([]);
  expect(page, path).not.toMatch(/[\u0000\u202e]/);
  await expect(compileMdx(page), `${path}\n${page}`).resolves.toBeUndefined();
}

describe("hostile text", () => {
  it.each(["markdown", "text"] as const)("is text on every page, where descriptions are %s", async (descriptions) => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const pages = await pagesOf(schemaWith(text), { descriptions });
        expect(pages.size).toBeGreaterThan(1);
        for (const [path, page] of pages) await expectHarmless(path, page);
      }),
      { numRuns: 25 },
    );
  });

  it("of a megabyte is text, too, and there are no more bytes than what escapes it", async () => {
    const text = "<script>`|{{\u202e](javascript:x) ".repeat(33_000);
    const [, page = ""] =
      [...(await pagesOf({ title: "It", type: "object", description: text }))].find(([path]) =>
        path.endsWith("/it.md"),
      ) ?? [];
    const [told = "", schema] = page.split("\n## Schema\n");
    expect(told).not.toMatch(/<script|\{\{/);
    expect(schema).toContain("<script");
    expect(page).not.toContain("\u202e");
    expect(page.length).toBeLessThan(6 * text.length);
  });
});

it("names that files cannot have, or that differ by case only, are distinct files without them", async () => {
  const titles = ["Order", "ORDER", "order", "con", "..", "#", "🙂", "a/b", "NUL", "aux.md"];
  const $defs = Object.fromEntries(
    titles.map((title, index) => [`d${index}`, { title, type: "object", description: title }]),
  );
  const properties = Object.fromEntries(titles.map((_, index) => [`p${index}`, { $ref: `#/$defs/d${index}` }]));
  const pages = await pagesOf({ title: "It", type: "object", properties, $defs });
  const names = [...pages.keys()].map((path) => path.slice(path.lastIndexOf("/") + 1));
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length + 2);
  for (const path of pages.keys()) {
    expect(path).toMatch(/^docs\/json\/(?:README|models\/shared\/[\p{L}\p{N}_$-]+)\.md$/u);
    expect(path).not.toMatch(/\/(?:con|nul|aux|prn)\.md$/i);
  }
  for (const [path, page] of pages) await expectHarmless(path, page);
});
