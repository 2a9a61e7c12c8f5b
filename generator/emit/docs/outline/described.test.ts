import { expect, test } from "vitest";
import { plainText } from "../../../markdown/inline.ts";
import type { Page } from "../page.ts";
import { summaryOf } from "./described.ts";

const page = (descriptions: "markdown" | "text"): Page => ({ options: { descriptions } }) as unknown as Page;

test.each<[description: string, summary: string]>([
  ["One. Two.", "One."],
  ["Is it? It is.", "Is it?"],
  ["No end", "No end"],
  ["As in e.g. Go, and others. More.", "As in e.g. Go, and others."],
  ["Version 1.2 is one. More.", "Version 1.2 is one."],
  ["First line\nof one. Then more.", "First line of one."],
  ["A paragraph\n\nand another.", "A paragraph"],
  ["A list:\n- of this\n- of that", "A list:"],
  ["# A heading\n\nand text.", "A heading"],
  ["> Quoted. More.", "Quoted."],
  ["With `code. In it` here. More.", "With code. In it here."],
  ["*All of it.* More.", "All of it. More."],
  ["See [a link. Or two](https://example.com) now. More.", "See a link. Or two now."],
])("the summary of %j", (description, summary) => {
  expect(plainText(summaryOf(description, page("markdown")))).toBe(summary);
});

test("the summary of text keeps what would be marks in Markdown", () => {
  expect(plainText(summaryOf("With `code` here. More.", page("text")))).toBe("With `code` here.");
});
