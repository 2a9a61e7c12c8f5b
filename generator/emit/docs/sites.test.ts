import { expect, it } from "vitest";
import type { Json } from "../../model/json.ts";
import type { Declaration } from "../../model/model.ts";
import { SITES } from "./sites.ts";

const TEXT = "# Pet\n\n# Pet\n\nWords.\n";

function declarationWith(notes: { readonly [keyword: string]: Json }): Declaration {
  const shape = { at: { document: "a.json", pointer: "" }, parts: {}, notes };
  return { name: "Pet", shape } as Partial<Declaration> as Declaration;
}

it.each<[string, { readonly [keyword: string]: Json }, string]>([
  ["no words", {}, ""],
  ["a description", { description: "Who barks." }, "description: Who barks.\n"],
  ["a title, where nothing describes it", { title: "A pet" }, "description: A pet\n"],
  ["the description before the title", { title: "A pet", description: "Who barks." }, "description: Who barks.\n"],
  ["the first line", { description: "One.\r\nTwo." }, "description: One.\n"],
  ["no more than 200 characters", { description: "a".repeat(201) }, `description: ${"a".repeat(200)}\n`],
  ["no half of a character", { description: `${"a".repeat(199)}😀` }, `description: ${"a".repeat(199)}\ufffd\n`],
])("the front matter of a page holds %s", (_, notes, expected) => {
  expect(SITES.get("vitepress")?.page(declarationWith(notes), TEXT)).toBe(`---\ntitle: Pet\n${expected}---\n\n${TEXT}`);
});

it.each([
  ["vitepress", TEXT],
  ["docusaurus", TEXT],
  ["starlight", "# Pet\n\nWords.\n"],
])("what %s makes a heading of has no other one", (name, text) => {
  const site = SITES.get(name);
  expect(site?.page(declarationWith({}), TEXT)).toBe(`---\ntitle: Pet\n---\n\n${text}`);
  expect(site?.index(TEXT)).toBe(`---\ntitle: Models\n---\n\n${text}`);
});
