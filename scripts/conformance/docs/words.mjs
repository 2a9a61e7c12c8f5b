import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/**
 * The letters and digits that a reader of Markdown sees, without anything between them.
 * @param {string} markdown
 */
export function wordsOf(markdown) {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return bare(seen(root));
}

/**
 * The same of a page, but for the schema's own text at its end.
 * @param {string} page
 */
export function wordsOfPage(page) {
  const end = page.lastIndexOf("\n## Schema\n");
  return wordsOf((end === -1 ? page : page.slice(0, end)).replaceAll("<br/>", " ").replace(/<\/?code>/g, ""));
}

/** @param {string} text */
export function bare(text) {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * @param {import("mdast").Nodes} node
 * @returns {string}
 */
function seen(node) {
  if ("children" in node) return node.children.map(seen).join(" ");
  if (node.type === "html" && /^<a id="[^"]*">$|^<\/a>$/.test(node.value)) return "";
  if (node.type === "image") return `${node.alt ?? ""} ${node.url}`;
  return "value" in node ? node.value : "";
}
