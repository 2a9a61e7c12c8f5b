import { encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";

/** A text that another one was made from. */
export interface MapSource {
  /** As it stands in the map: relative to the map, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A place in the made text, and the place in a source that it leads to; without one it leads nowhere. */
export interface Mapping {
  /** In UTF-16 units, as all offsets. */
  readonly offset: number;
  readonly to?: { readonly source: number; readonly offset: number };
}

/**
 * A source map, version 3, of the file name and text given. It names no machine and holds no copy of the sources.
 * @param mappings - in the order of their offsets; `source` is an index of `sources`
 */
export function sourceMap(
  file: string,
  text: string,
  sources: readonly MapSource[],
  mappings: readonly Mapping[],
): string {
  const starts = lineStarts(text);
  const sourceStarts = sources.map((source) => lineStarts(source.text));
  const lines: SourceMapSegment[][] = starts.map(() => []);
  for (const { offset, to } of mappings) {
    const [line, column] = lineAndColumn(starts, offset);
    const [toLine, toColumn] = to === undefined ? [0, 0] : lineAndColumn(sourceStarts[to.source] ?? [0], to.offset);
    lines[line]?.push(to === undefined ? [column] : [column, to.source, toLine, toColumn]);
  }
  const paths = sources.map(({ path }) => path);
  return `${JSON.stringify({ version: 3, file, sourceRoot: "", sources: paths, names: [], mappings: encode(lines) })}\n`;
}

/** Where lines start, as ECMAScript has it and every reader of source maps: U+2028 and U+2029 end lines, too. */
function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|[\n\r\u2028\u2029]/g), ({ 0: ending, index }) => index + ending.length)];
}

/** Both from 0. */
function lineAndColumn(starts: readonly number[], offset: number): readonly [line: number, column: number] {
  let line = 0;
  let after = starts.length;
  while (after - line > 1) {
    const middle = (line + after) >> 1;
    if ((starts[middle] ?? 0) <= offset) line = middle;
    else after = middle;
  }
  return [line, offset - (starts[line] ?? 0)];
}
