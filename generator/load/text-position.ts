import type { Position } from "../model/diagnostic.ts";

/** The offsets at which the lines of a text start. LF, CR LF and a lone CR end a line. */
export function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
}

/** What `positionAt` says, for whoever asks of one text again and again: it looks at few of its lines. */
export function positionFrom(starts: readonly number[], file: string, offset: number): Position {
  let first = 0;
  let last = starts.length - 1;
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((starts[middle] ?? 0) <= offset) first = middle;
    else last = middle - 1;
  }
  return { file, line: first + 1, column: offset - (starts[first] ?? 0) + 1 };
}

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
