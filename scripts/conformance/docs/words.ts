import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** The letters and digits that a reader of Markdown sees, without anything between them. */
export function wordsOf(markdown: string): string {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return bare(seen(root));
}

/** The same of a page, but for the schema's own text at its end. */
export function wordsOfPage(page: string): string {
  const end = page.lastIndexOf("\n## Schema\n");
  return wordsOf((end === -1 ? page : page.slice(0, end)).replaceAll("<br/>", " ").replace(/<\/?code>/g, ""));
}

/** The letters and digits of a text. */
export function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

function seen(node: Nodes): string {
  if ("children" in node) return node.children.map(seen).join(" ");
  if (node.type === "html" && /^<a id="[^"]*">$|^<\/a>$/.test(node.value)) return "";
  if (node.type === "image") return `${node.alt ?? ""} ${node.url}`;
  return "value" in node ? node.value : "";
}
