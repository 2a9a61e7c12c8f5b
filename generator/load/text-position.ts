import type { Position } from "../model/diagnostic.ts";

/** The position of an offset (in UTF-16 units) in a text. LF, CR LF and a lone CR end a line. */
export function positionAt(file: string, text: string, offset: number): Position {
  const end = Math.max(0, Math.min(offset, text.length));
  let line = 1;
  let start = 0;
  for (let index = 0; index < end; index++) {
    const unit = text[index];
    if (unit === "\n" || (unit === "\r" && text[index + 1] !== "\n")) {
      line++;
      start = index + 1;
    }
  }
  return { file, line, column: end - start + 1 };
}
