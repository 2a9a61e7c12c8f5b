import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Json } from "../../../dist/index.js";

/** The first example that the section of examples of a page shows as a good one; absent where it shows none. */
export function exampleOn(page: string): { readonly value: Json } | undefined {
  const { children } = fromMarkdown(page);
  const start = children.findIndex(
    (node) => node.type === "heading" && node.depth === 2 && wordsIn(node) === "Example",
  );
  if (start === -1) return undefined;
  let isWrong = false;
  for (const node of children.slice(start + 1)) {
    if (node.type === "heading") return undefined;
    if (node.type === "paragraph") isWrong = wordsIn(node).startsWith("Wrong example");
    if (isWrong) continue;
    if (node.type === "code" && node.lang === "json") return { value: JSON.parse(node.value) };
    const span = node.type === "paragraph" ? node.children.find((child) => child.type === "inlineCode") : undefined;
    if (span?.type === "inlineCode") return { value: JSON.parse(span.value) };
  }
  return undefined;
}

function wordsIn(node: Nodes): string {
  if ("children" in node) return node.children.map(wordsIn).join("");
  return "value" in node ? node.value : "";
}
