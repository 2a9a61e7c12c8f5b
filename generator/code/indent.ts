/** Indents statements by their braces: a line that ends with an opening one holds what follows. */
export function indent(statements: string): string {
  let depth = 0;
  const lines = statements.split("\n").map((line) => {
    if (line === "") return line;
    if (line.startsWith("}")) depth--;
    const indented = depth > 0 ? "  ".repeat(depth) + line : line;
    if (line.endsWith("{")) depth++;
    return line.endsWith(" ") ? indented.trimEnd() : indented;
  });
  return lines.join("\n");
}
