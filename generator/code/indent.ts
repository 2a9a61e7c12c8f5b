/** The units of what a line that begins or ends a block has there, and of a blank. */
const [OPENING, CLOSING, BLANK] = [123, 125, 32];
/** What stands before lines, by how deep they are in blocks; no more than that is made for each line anew. */
const INDENTS: readonly string[] = Array.from({ length: 32 }, (_, depth) => "  ".repeat(depth));

/** Indents statements by their braces: a line that ends with an opening one holds what follows. */
export function indent(statements: string): string {
  let indented = "";
  let depth = 0;
  let start = 0;
  while (start < statements.length) {
    const newline = statements.indexOf("\n", start);
    const end = newline === -1 ? statements.length : newline;
    const next = end + 1;
    if (statements.charCodeAt(start) === CLOSING) depth--;
    const inkEnd = endOfInk(statements, end);
    if (inkEnd > start) indented += indentOf(depth);
    // Nearly all lines end with ink, and are taken with what ends them.
    indented +=
      inkEnd === end ? statements.slice(start, next) : statements.slice(start, inkEnd) + statements.slice(end, next);
    if (statements.charCodeAt(end - 1) === OPENING) depth++;
    start = next;
  }
  return indented;
}

function indentOf(depth: number): string {
  return INDENTS[depth] ?? "  ".repeat(depth);
}

/** Where a line ends without the blanks at its end. */
function endOfInk(text: string, end: number): number {
  let last = end;
  while (text.charCodeAt(last - 1) === BLANK) last--;
  return last;
}
