import { expect, test } from "vitest";
import { plainText } from "../../../markdown/inline.ts";
import type { Notes } from "../../../model/shape/shape.ts";
import { annotationLines, descriptionOf, markdownOf } from "./annotation-lines.ts";

test.each<readonly [notes: Notes, asText: string | undefined, asMarkdown: string | undefined]>([
  [{}, undefined, undefined],
  [{ title: "Title" }, "Title", "Title"],
  [{ title: "Title", description: "Words." }, "Words.", "Words."],
  [{ title: "Title", markdownDescription: "*Words.*" }, "*Words.*", "*Words.*"],
  [{ description: "Words.", markdownDescription: "*Words.*" }, "Words.", "*Words.*"],
  [{ description: " ", markdownDescription: "*Words.*" }, "*Words.*", "*Words.*"],
])("%j describes a shape as text and as Markdown", (notes, asText, asMarkdown) => {
  expect([descriptionOf(notes), markdownOf(notes)]).toEqual([asText, asMarkdown]);
});

test.each<readonly [notes: Notes, lines: number]>([
  [{ deprecated: true }, 1],
  [{ deprecated: true, description: "Words." }, 1],
  [{ deprecated: true, description: "DEPRECATED: use another one." }, 0],
  [{ deprecated: true, markdownDescription: "It is *deprecated*." }, 0],
  [{ deprecated: true, description: "Nondeprecated." }, 1],
  [{ readOnly: true, description: "This is readOnly." }, 1],
  [{ description: "Words." }, 0],
])("%j has so many lines beside its description: %d", (notes, lines) => {
  expect(annotationLines(notes).map(plainText)).toHaveLength(lines);
});
