import { cleanCode, cleanText, escapeText, longestBacktickRun, type TextPlace } from "./escape.ts";
import type { Inline } from "./inline.ts";

/** Running text on one line of the file: a line break is an element, so that no line begins with schema text. */
export function printLine(content: readonly Inline[], place: TextPlace): string {
  return withBreaks(printInlines(content, place));
}

/** The same with elements in the place of newlines. */
export function withBreaks(lines: string): string {
  return lines.includes("\n") ? lines.replaceAll("\n", "<br/>") : lines;
}

/**
 * Prints inlines with line breaks as `\n`: what a break looks like, and how it counts, is for the block to say.
 * `before` and `after` are the characters that the caller puts around them, `""` at the edge of a block.
 */
export function printInlines(content: readonly Inline[], place: TextPlace, before = "", after = ""): string {
  const only = content.length === 1 ? content[0] : undefined;
  if (only?.kind === "text" && before === "" && after === "") return escapeText(cleanText(only.text).trim(), place);
  if (only !== undefined && only.kind !== "text" && only.kind !== "break")
    return printInline(only, place, before, after);
  const inlines = trimEdges(mergeTexts(content), before === "", after === "");
  let printed = "";
  // Of what is printed already, the last character is enough to know.
  let previous = before;
  inlines.forEach((inline, index) => {
    const piece = printInline(inline, place, previous, opening(inlines, index + 1, after));
    if (piece !== "") previous = piece.slice(-2);
    printed += piece;
  });
  return printed;
}

/** Joins neighbouring texts, so that markup which is spread over two of them is seen. */
function mergeTexts(content: readonly Inline[]): readonly Inline[] {
  const merged: Inline[] = [];
  for (const inline of content) {
    const last = merged.at(-1);
    const words = inline.kind === "break" ? "\n" : inline.kind === "text" ? cleanText(inline.text) : undefined;
    if (words === undefined) merged.push(inline);
    else if (last?.kind === "text") merged[merged.length - 1] = { kind: "text", text: last.text + words };
    else if (words !== "") merged.push({ kind: "text", text: words });
  }
  return merged;
}

/** Space at the edges of a block means nothing, but could hide what a text begins or ends with. */
function trimEdges(inlines: readonly Inline[], start: boolean, end: boolean): readonly Inline[] {
  const trimmed = [...inlines];
  const [first] = trimmed;
  if (start && first?.kind === "text") trimmed[0] = { kind: "text", text: first.text.trimStart() };
  const last = trimmed.at(-1);
  if (end && last?.kind === "text") trimmed[trimmed.length - 1] = { kind: "text", text: last.text.trimEnd() };
  return trimmed;
}

/** The first character that is printed from an inline on. */
function opening(inlines: readonly Inline[], index: number, after: string): string {
  const inline = inlines[index];
  switch (inline?.kind) {
    case undefined:
      return after;
    case "text":
      return inline.text.slice(0, 2) || opening(inlines, index + 1, after);
    case "code":
      return "`";
    case "emphasis":
    case "strong":
      return "*";
    case "link":
      return "[";
    case "break":
      return "\n";
  }
}

function printInline(inline: Inline, place: TextPlace, before: string, after: string): string {
  switch (inline.kind) {
    case "text":
      return escapeText(inline.text, place, before, after);
    case "code":
      return printCode(cleanCode(inline.text), place, before);
    case "emphasis":
      return `*${printInlines(inline.content, place, "*", "*")}*`;
    case "strong":
      return `**${printInlines(inline.content, place, "*", "*")}**`;
    case "link":
      return `[${printLinkText(inline.content, place)}](${printHref(inline.href)})`;
    case "break":
      return "\n";
  }
}

/** Code in which nothing means anything to Markdown, as most names are. */
const SIMPLE_CODE = /^[^`|\]\s]+$/;

/**
 * A code span. Some kinds of content have no spelling with backticks that all renderers agree on: none at all, a
 * backslash before a pipe in a table, code right behind other code, and a bracket in a link's text, with which a
 * paragraph could begin as the definition of a reference does. Those become an HTML element.
 */
function printCode(code: string, place: TextPlace, before: string): string {
  if (SIMPLE_CODE.test(code) && !before.endsWith("`")) return `\`${code}\``;
  const isCellPipe = place.block === "cell" && code.includes("\\|");
  const isLinkBracket = place.link === true && code.includes("]");
  if (code === "" || before.endsWith("`") || isCellPipe || isLinkBracket) {
    return `<code>${escapeText(code, { ...place, brackets: true }, ">", "<")}</code>`;
  }
  const fence = "`".repeat(longestBacktickRun(code) + 1);
  const padding = /^`|`$|^ .*[^ ].* $|^ [^ ] $/.test(code) ? " " : "";
  const content = place.block === "cell" ? code.replaceAll("|", "\\|") : code;
  return `${fence}${padding}${content}${padding}${fence}`;
}

function printLinkText(content: readonly Inline[], place: TextPlace): string {
  let words = "";
  for (const inline of content) if (inline.kind === "text") words += inline.text;
  const inside = { ...place, link: true } as const;
  return printInlines(content, areBalanced(words) ? inside : { ...inside, brackets: true }, "[", "]");
}

/** Whether brackets may stay: each has its counterpart, and none is escaped for another reason. */
function areBalanced(words: string): boolean {
  if (!/[[\]]/.test(words)) return true;
  let depth = 0;
  for (const bracket of words.match(/[[\]]/g) ?? []) {
    depth += bracket === "[" ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0 && !words.includes("](");
}

/** A link's destination: percent-encodes what would end it or is no character of a URI. */
export function printHref(href: string): string {
  if (URI.test(href)) return href;
  return href
    .toWellFormed()
    .replace(/[^\w\-.~:/?#@!$'*+,;=%]/gu, (character) =>
      character === "(" ? "%28" : character === ")" ? "%29" : encodeURIComponent(character),
    );
}

/** Where there is nothing to encode, as in nearly all. */
const URI = /^[\w\-.~:/?#@!$'*+,;=%]*$/;
