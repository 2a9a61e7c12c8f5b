import type { Inline } from "./inline.ts";

/** A part of a page. Blank lines between blocks are the printer's affair. */
export type Block =
  | { readonly kind: "heading"; readonly depth: 1 | 2 | 3; readonly content: readonly Inline[] }
  | { readonly kind: "paragraph"; readonly content: readonly Inline[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Inline[])[]; readonly isLoose?: true }
  | { readonly kind: "table"; readonly header: TableRow; readonly rows: readonly TableRow[] }
  | { readonly kind: "code-block"; readonly language: string; readonly text: string }
  | { readonly kind: "details"; readonly summary: readonly Inline[]; readonly content: readonly Block[] };

/** The cells of a row; every row of a table has as many as its header. */
export type TableRow = readonly (readonly Inline[])[];

export function heading(depth: 1 | 2 | 3, content: readonly Inline[]): Block {
  return { kind: "heading", depth, content };
}

export function paragraph(content: readonly Inline[]): Block {
  return { kind: "paragraph", content };
}

/** A bulleted list. */
export function list(items: readonly (readonly Inline[])[]): Block {
  return { kind: "list", items };
}

/** A bulleted list with a blank line between items: two of them that are changed on two branches merge. */
export function looseList(items: readonly (readonly Inline[])[]): Block {
  return { kind: "list", items, isLoose: true };
}

export function table(header: TableRow, rows: readonly TableRow[]): Block {
  return { kind: "table", header, rows };
}

/** Lines of code. The language is a word of ours, never of a schema. */
export function codeBlock(language: string, code: string): Block {
  return { kind: "code-block", language, text: code };
}

/** Blocks that are shown only once somebody asks for them, below a line that is always shown. */
export function details(summary: readonly Inline[], content: readonly Block[]): Block {
  return { kind: "details", summary, content };
}
