/** Indents statements by their braces: a line that ends with an opening one holds what follows. */
export function indent(statements: string): string {
  let indented = "";
  let depth = 0;
  for (let start = 0, end = 0; end !== -1; start = end + 1) {
    end = statements.indexOf("\n", start);
    const line = end === -1 ? statements.slice(start) : statements.slice(start, end);
    if (start > 0) indented += "\n";
    if (line.trim() === "") continue;
    if (line.startsWith("}")) depth--;
    indented += "  ".repeat(Math.max(depth, 0)) + line.trimEnd();
    if (line.endsWith("{")) depth++;
  }
  return indented;
}
