import { expect, it } from "vitest";
import type { Json } from "../../model/json.ts";
import type { Declaration } from "../../model/model.ts";
import { SITES } from "./sites.ts";

function frontMatter(notes: { readonly [keyword: string]: Json }): string | undefined {
  const shape = { at: { document: "a.json", pointer: "" }, parts: {}, notes };
  return SITES.get("vitepress")?.frontMatter({ name: "Pet", shape } as Partial<Declaration> as Declaration);
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
  expect(frontMatter(notes)).toBe(`---\ntitle: Pet\n${expected}---\n\n`);
});
