/** The units of what a line that begins or ends a block has there, and of a blank. */
const [OPENING, CLOSING, BLANK] = [123, 125, 32];
/** A slice of these costs less than blanks that are made for each line. */
const BLANKS = " ".repeat(64);

/** Indents statements by their braces: a line that ends with an opening one holds what follows. */
export function indent(statements: string): string {
  let indented = "";
  let depth = 0;
  let start = 0;
  while (start < statements.length) {
    const newline = statements.indexOf("\n", start);
    const end = newline === -1 ? statements.length : newline;
    if (statements.charCodeAt(start) === CLOSING) depth--;
    const inkEnd = endOfInk(statements, end);
    if (inkEnd > start) indented += blanks(2 * depth) + statements.slice(start, inkEnd);
    if (newline !== -1) indented += "\n";
    if (statements.charCodeAt(end - 1) === OPENING) depth++;
    start = end + 1;
  }
  return indented;
}

function blanks(count: number): string {
  return count <= BLANKS.length ? BLANKS.slice(0, count) : " ".repeat(count);
}

/** Where a line ends without the blanks at its end. */
function endOfInk(text: string, end: number): number {
  let last = end;
  while (text.charCodeAt(last - 1) === BLANK) last--;
  return last;
}
