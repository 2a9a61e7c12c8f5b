import type { TableRow } from "./block.ts";
import type { TextPlace } from "./escape.ts";
import type { Inline } from "./inline.ts";
import { printInlines, printLine, withBreaks } from "./print-inline.ts";

/** Cells that were printed already, by their content. */
export type PrintedCells = Map<readonly Inline[], PrintedCell>;

interface PrintedCell {
  readonly words: string;
  /** In code points. */
  readonly length: number;
  /** The length where a line break counts as one character. */
  readonly width: number;
}

/**
 * Prints a table. All columns are as wide as the longest cell of the whole table, a line break counting as one
 * character; cells are padded after that, so one with breaks may overrun. No newline behind the last row.
 * @param printed - where cells are looked up, and those that are new are added
 */
export function printTable(header: TableRow, rows: readonly TableRow[], printed: PrintedCells): string {
  const titles = printCells(header, printed);
  const cells = rows.map((row) => printCells(row, printed));
  let width = 3;
  for (const row of [titles, ...cells]) for (const cell of row) width = Math.max(width, cell.width);
  const rule = `|${` ${"-".repeat(width)} |`.repeat(titles.length)}`;
  // A slice of these costs less than blanks that are made for each cell.
  const blanks = " ".repeat(width);
  return [printRow(titles, blanks), rule, ...cells.map((row) => printRow(row, blanks))].join("\n");
}

/** Prints a table without padding. */
export function printCompactTable(header: TableRow, rows: readonly TableRow[], place: TextPlace): string {
  const printRow = (row: TableRow): string => `| ${row.map((content) => printLine(content, place)).join(" | ")} |`;
  return [printRow(header), `|${" --- |".repeat(header.length)}`, ...rows.map(printRow)].join("\n");
}

function printCells(row: TableRow, printed: PrintedCells): readonly PrintedCell[] {
  return row.map((content) => {
    const known = printed.get(content);
    if (known !== undefined) return known;
    const cell = printCell(content);
    printed.set(content, cell);
    return cell;
  });
}

function printCell(content: readonly Inline[]): PrintedCell {
  const lines = printInlines(content, { block: "cell" });
  const words = withBreaks(lines);
  const width = lengthOf(lines);
  return { words, width, length: width + words.length - lines.length };
}

function printRow(cells: readonly PrintedCell[], blanks: string): string {
  let printed = "|";
  for (const { words, length } of cells) printed += ` ${words}${blanks.slice(length)} |`;
  return printed;
}

/** In code points. */
function lengthOf(cell: string): number {
  return cell.length - (cell.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
