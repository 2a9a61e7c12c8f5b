import { createScanner } from "jsonc-parser";

/** jsonc-parser's kinds of tokens; its const enum cannot be imported with `isolatedModules`. */
const OPENING: ReadonlySet<number> = new Set([1, 3]);
const CLOSING: ReadonlySet<number> = new Set([2, 4]);
const COMMA = 5;
const COMMENTS: ReadonlySet<number> = new Set([12, 13]);
const BLANKS: ReadonlySet<number> = new Set([14, 15]);
const END_OF_FILE = 17;

/**
 * JSON with comments and trailing commas as plain JSON of the same length: blanks stand where those were, so that every
 * other character keeps its line and column. A comment that does not end stays.
 */
export function plainJson(text: string): string {
  const scanner = createScanner(text, false);
  const pieces: string[] = [];
  /** Where the last comma is among the pieces, while only blanks and comments followed. */
  let comma = -1;
  /** A comma after an opening bracket or another comma is no trailing one but a fault. */
  let followsValue = false;
  for (let kind: number = scanner.scan(); kind !== END_OF_FILE; kind = scanner.scan()) {
    const start = scanner.getTokenOffset();
    const piece = text.slice(start, start + scanner.getTokenLength());
    const isEnded = Number(scanner.getTokenError()) === 0;
    if (COMMENTS.has(kind) && isEnded) pieces.push(piece.replace(/[^\r\n]/g, " "));
    else pieces.push(piece);
    if (COMMENTS.has(kind) || BLANKS.has(kind)) continue;
    if (CLOSING.has(kind) && comma !== -1) pieces[comma] = " ";
    comma = kind === COMMA && followsValue ? pieces.length - 1 : -1;
    followsValue = kind !== COMMA && !OPENING.has(kind);
  }
  return pieces.join("");
}
