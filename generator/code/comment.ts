/**
 * A JSDoc comment of the given lines, each ended by a newline. Schema text may hold anything: what would end
 * the comment is broken up, control and bidirectional characters are dropped, and newlines become lines.
 */
export function docComment(lines: readonly string[], indent = ""): string {
  const safe = lines.flatMap((line) => commentText(line).split("\n"));
  const [first] = safe;
  if (first === undefined) return "";
  if (safe.length === 1) return `${indent}/** ${first} */\n`;
  const body = safe.map((line) => `${indent} * ${line}`.trimEnd()).join("\n");
  return `${indent}/**\n${body}\n${indent} */\n`;
}

/** A comment of one line, ended by a newline. Whatever the text holds, the next line is code again. */
export function lineComment(text: string): string {
  return `// ${commentText(text).replaceAll("\n", " ")}\n`;
}

/** Whether a comment is a pragma, which formatters look for in JSDoc that nothing stands above. */
export function isPragma(text: string): boolean {
  return text.startsWith("@");
}

/** A comment of a block in one line, ended by a newline: the form in which linters look for what is meant for them. */
export function blockComment(text: string): string {
  return `/*${isPragma(text) ? "*" : ""} ${commentText(text).replaceAll("\n", " ")} */\n`;
}

/** What `commentText` may have to change; most texts hold none of it. */
const SUSPICIOUS = /[^ -~\n]|\*\/|[@#][t_]|<[/!]/;

/**
 * Text that cannot leave a block comment, and that no compiler or bundler takes for an order: `@ts-expect-error`
 * and `@__PURE__` are broken up too, and so is what would end a script in a page. Newlines stay.
 */
export function commentText(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, "\n")
    .replace(/(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, " ")
    .replaceAll("*/", "*\\/")
    .replace(/<(?=\/script|!--)/gi, "< ")
    .replace(/@(?=ts-(?:expect-error|ignore|check|nocheck))/g, "@ ")
    .replace(/[@#](?=__[A-Z_]+__)/g, "$& ");
}
