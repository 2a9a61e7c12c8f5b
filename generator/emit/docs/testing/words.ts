import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { SAFE_HREF } from "../../../markdown/safe-href.ts";

/** The letters and digits that a reader of Markdown sees, without anything between them. */
export function wordsOf(markdown: string): string {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return bare(seen(root));
}

/** The same of a part of a page, which has elements of ours. */
export function wordsOfPrinted(printed: string): string {
  return wordsOf(printed.replaceAll("<br/>", " ").replace(/<\/?code>/g, ""));
}

/** The letters and digits of a text. */
export function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

function seen(node: Nodes): string {
  // Where a link may not lead, its source is shown.
  if (node.type === "link" && !SAFE_HREF.test(node.url)) return `${node.children.map(seen).join(" ")} ${node.url}`;
  if ("children" in node) return node.children.map(seen).join(" ");
  if (node.type === "html" && /^<a id="[^"]*">$|^<\/a>$/.test(node.value)) return "";
  if (node.type === "image") return `${node.alt ?? ""} ${node.url}`;
  return "value" in node ? node.value : "";
}
