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
  if (only !== undefined) return printPiece(pieceOf(only), place, before, after);
  const pieces = piecesOf(content);
  let printed = "";
  // Of what is printed already, the last character is enough to know.
  let previous = before;
  pieces.forEach((piece, index) => {
    const words = printPiece(piece, place, previous, opening(pieces[index + 1], after));
    if (words !== "") previous = words.slice(-2);
    printed += words;
  });
  return printed;
}

/** Words, or what is more. */
type Piece = string | Markup;
type Markup = Exclude<Inline, { readonly kind: "text" | "break" }>;

function pieceOf(inline: Inline): Piece {
  if (inline.kind === "break") return "\n";
  return inline.kind === "text" ? cleanText(inline.text) : inline;
}

/** Neighbouring words are joined, so that markup which is spread over two of them is seen. */
function piecesOf(content: readonly Inline[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const inline of content) {
    const piece = pieceOf(inline);
    const last = pieces.at(-1);
    if (typeof piece === "string" && typeof last === "string") pieces[pieces.length - 1] = last + piece;
    else if (piece !== "") pieces.push(piece);
  }
  return pieces;
}

function printPiece(piece: Piece, place: TextPlace, before: string, after: string): string {
  if (typeof piece !== "string") return printMarkup(piece, place, before);
  return escapeText(trimEdges(piece, before === "", after === ""), place, before, after);
}

/** Space at the edges of a block means nothing, but could hide what a text begins or ends with. */
function trimEdges(words: string, start: boolean, end: boolean): string {
  if (start && end) return words.trim();
  return start ? words.trimStart() : end ? words.trimEnd() : words;
}

/** The first character that is printed from a piece on. */
function opening(piece: Piece | undefined, after: string): string {
  if (piece === undefined) return after;
  if (typeof piece === "string") return piece.slice(0, 2);
  switch (piece.kind) {
    case "code":
      return "`";
    case "emphasis":
    case "strong":
      return "*";
    case "link":
      return "[";
  }
}

function printMarkup(inline: Markup, place: TextPlace, before: string): string {
  switch (inline.kind) {
    case "code":
      return printCode(cleanCode(inline.text), place, before);
    case "emphasis":
      return `*${printInlines(inline.content, place, "*", "*")}*`;
    case "strong":
      return `**${printInlines(inline.content, place, "*", "*")}**`;
    case "link":
      return `[${printLinkText(inline.content, place)}](${printHref(inline.href)})`;
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
