/** Indents statements by their braces: a line that ends with an opening one holds what follows. */
export function indent(statements: string): string {
  const lines = statements.split("\n");
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    if (line === "") continue;
    if (line.startsWith("}")) depth--;
    const indented = depth > 0 ? "  ".repeat(depth) + line : line;
    lines[index] = line.endsWith(" ") ? indented.trimEnd() : indented;
    if (line.endsWith("{")) depth++;
  }
  return lines.join("\n");
}
