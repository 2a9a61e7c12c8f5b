import { pointerTokens } from "../model/location.ts";
import type { SchemaDocument } from "../model/schema-set.ts";
import { offsetFinder } from "./positions.ts";

/** From and up to an offset in a document's text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a document's text names the value at a JSON Pointer; undefined for a document without text. */
export type NameSpanOf = (document: SchemaDocument, pointer: string) => Span | undefined;

/**
 * Makes a `NameSpanOf` that reads each document's text only once. The span is that of the key, and of an item that is a
 * string the string; without their quotes, so that an editor can put another name there. What has no name, such as a
 * document's root, gives an empty span at its start.
 */
export function nameSpanFinder(): NameSpanOf {
  const offsetOf = offsetFinder();
  return (document, pointer) => {
    const offset = offsetOf(document, pointer);
    return document.text === undefined || offset === undefined ? undefined : nameSpan(document.text, offset, pointer);
  };
}

/** What stands between quotes on one line. */
const QUOTED: { readonly [quote: string]: RegExp } = {
  '"': /(?:[^"\\\r\n]|\\[^\r\n])*(?=")/y,
  "'": /(?:[^'\r\n]|'')*(?=')/y,
};

function nameSpan(text: string, offset: number, pointer: string): Span {
  const quoted = QUOTED[text[offset] ?? ""];
  if (quoted === undefined) {
    const name = pointerTokens(pointer).at(-1) ?? "";
    return { start: offset, end: text.startsWith(name, offset) ? offset + name.length : offset };
  }
  const start = offset + 1;
  quoted.lastIndex = start;
  return { start, end: start + (quoted.exec(text)?.[0].length ?? 0) };
}
