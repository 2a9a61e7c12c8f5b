import type { Root } from "mdast";
import type { Inline } from "./inline.ts";

/** A part of a page. Blank lines between blocks are the printer's affair. */
export type Block = Content | Saying;

/** A block with what it tells. Nothing of that is printed, so that it is found out where somebody wants to know. */
export interface Saying {
  readonly kind: "saying";
  readonly block: Block;
  readonly says: () => readonly Said[];
}

/** A keyword of a schema, by the place of the subschema that it stands in. */
export interface Said {
  readonly at: { readonly document: string; readonly pointer: string };
  readonly keyword: string;
}

type Content =
  | { readonly kind: "heading"; readonly depth: Depth; readonly content: readonly Inline[] }
  | { readonly kind: "paragraph"; readonly content: readonly Inline[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Inline[])[]; readonly isLoose?: true }
  | { readonly kind: "table"; readonly header: TableRow; readonly rows: readonly TableRow[]; readonly compact?: true }
  | { readonly kind: "anchor"; readonly id: string }
  | { readonly kind: "alert"; readonly level: AlertLevel; readonly content: readonly Inline[] }
  | { readonly kind: "code-block"; readonly language: string; readonly text: string }
  | { readonly kind: "details"; readonly summary: readonly Inline[]; readonly content: readonly Block[] }
  | { readonly kind: "authored"; readonly root: Root };

/** The depth of a heading. */
export type Depth = 1 | 2 | 3 | 4 | 5 | 6;

/** What GitHub calls a box that stands out. */
export type AlertLevel = "NOTE" | "WARNING";

/** The cells of a row; every row of a table has as many as its header. */
export type TableRow = readonly (readonly Inline[])[];

export function heading(depth: Depth, content: readonly Inline[]): Block {
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

/** A table whose columns are as wide as its longest cell. */
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

/** A table without padding: a word that changes in it changes one line. */
export function compactTable(header: TableRow, rows: readonly TableRow[]): Block {
  return { kind: "table", header, rows, compact: true };
}

/** A place that links may lead to: `id` is already percent-encoded. */
export function anchor(id: string): Block {
  return { kind: "anchor", id };
}

export function alert(level: AlertLevel, content: readonly Inline[]): Block {
  return { kind: "alert", level, content };
}
