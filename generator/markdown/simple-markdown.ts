/** A part of a line of simple Markdown. An `address` stands bare. */
export type Piece =
  | { readonly kind: "text" | "code" | "address"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string };

/** Lines that cannot begin anything but a paragraph, and in which nothing is hidden at the ends. */
const LINE = /^(?!\d{1,9}[.)])[\p{L}\d`[("'/$](?:.*[^ \t])?$/u;

/** What is left of a line without code and addresses: no mark of any kind, and `_` only inside of words. */
const TEXT = /^(?:[^`*_[\]<>&\\~|@{}\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?<=[A-Za-z\d])_+(?=[A-Za-z\d]))*$/u;
const ADDRESS_START = /:\/\/|www\./i;

const CODE = /(?<!`)`([^`\s\p{C}](?:[^`\p{C}]*[^`\s\p{C}])?)`(?!`)/u;
const HOST = /https?:\/\/[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)+/u;
const ADDRESS = new RegExp(`(?<![^ ])(${HOST.source}(?:\\/(?:[\\w\\-./#=+%]*[A-Za-z\\d/])?)?)(?![^ ])`, "u");
const LINK = new RegExp(`(?<!!)\\[(?=[^\\s^])([^[\\]]*)(?<=\\S)\\]\\((${HOST.source}(?:\\/[\\w\\-./#=+%?]*)?)\\)`, "u");

/**
 * Code in single backticks, an address with white space on both sides, or words that lead to an address; what could be more
 * than that is left to a parser.
 */
const PIECES = new RegExp(`${CODE.source}|${ADDRESS.source}|${LINK.source}`, "gu");

/**
 * The paragraphs of a text, their lines and the pieces of these, where the text is Markdown that needs no parser: words,
 * code, and addresses. Most descriptions are; a parser takes a hundred times as long, and says the same.
 * @returns undefined where it may be anything else
 */
export function readSimply(markdown: string): readonly (readonly (readonly Piece[])[])[] | undefined {
  const paragraphs: (readonly (readonly Piece[])[])[] = [];
  for (const paragraph of markdown.split("\n\n")) {
    const lines: (readonly Piece[])[] = [];
    for (const line of paragraph.split("\n")) {
      const pieces = LINE.test(line) ? piecesOf(line) : undefined;
      if (pieces === undefined) return undefined;
      lines.push(pieces);
    }
    paragraphs.push(lines);
  }
  return paragraphs;
}

function piecesOf(line: string): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  let end = 0;
  const addText = (text: string): boolean => {
    if (text !== "") pieces.push({ kind: "text", text });
    return isText(text);
  };
  for (const match of line.matchAll(PIECES)) {
    const [whole, code, address, words = "", href = ""] = match;
    if (!addText(line.slice(end, match.index)) || !isText(words)) return undefined;
    if (code !== undefined) pieces.push({ kind: "code", text: code });
    else if (address !== undefined) pieces.push({ kind: "address", text: address });
    else pieces.push({ kind: "link", text: words, href });
    end = match.index + whole.length;
  }
  return addText(line.slice(end)) ? pieces : undefined;
}

/** Whether nothing in a text means more than itself. */
function isText(text: string): boolean {
  return TEXT.test(text) && !ADDRESS_START.test(text);
}
