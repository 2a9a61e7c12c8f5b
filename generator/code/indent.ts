/** Indents statements by their braces: a line that ends with an opening one holds what follows. */
export function indent(statements: string): string {
  let depth = 0;
  return statements
    .split("\n")
    .map((line) => {
      if (line === "") return line;
      if (line.startsWith("}")) depth--;
      const indented = "  ".repeat(Math.max(depth, 0)) + line;
      if (line.endsWith("{")) depth++;
      return line.endsWith(" ") ? indented.trimEnd() : indented;
    })
    .join("\n");
}
