import type { TableRow } from "./block.ts";
import type { TextPlace } from "./escape.ts";
import type { Inline } from "./inline.ts";
import { printInlines, printLine, withBreaks } from "./print-inline.ts";

/** Cells that were printed already, by their content. */
export type PrintedCells = Map<Cell, PrintedCell>;

type Cell = readonly Inline[];

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
  let width = Math.max(3, widest(titles));
  for (const row of cells) width = Math.max(width, widest(row));
  // A slice of these costs less than blanks that are made for each cell.
  const blanks = " ".repeat(width);
  let table = `${printRow(titles, blanks)}\n|${` ${"-".repeat(width)} |`.repeat(titles.length)}`;
  // Who joins the blocks of a page joins the rows as well.
  for (const row of cells) table += `\n${printRow(row, blanks)}`;
  return table;
}

function widest(cells: readonly PrintedCell[]): number {
  let width = 0;
  for (const cell of cells) width = Math.max(width, cell.width);
  return width;
}

/** Prints a table without padding. */
export function printCompactTable(header: TableRow, rows: readonly TableRow[], place: TextPlace): string {
  const printRow = (row: TableRow): string => `| ${row.map((content) => printLine(content, place)).join(" | ")} |`;
  return [printRow(header), `|${" --- |".repeat(header.length)}`, ...rows.map(printRow)].join("\n");
}

/** A cell that stands in many tables: it is printed once for all of them. */
export function commonCell(content: Cell): Cell {
  COMMON.set(content, printCell(content));
  return content;
}

const COMMON: PrintedCells = new Map();

function printCells(row: TableRow, printed: PrintedCells): readonly PrintedCell[] {
  return row.map((content) => {
    const known = COMMON.get(content) ?? printed.get(content);
    if (known !== undefined) return known;
    const cell = printCell(content);
    printed.set(content, cell);
    return cell;
  });
}

function printCell(content: Cell): PrintedCell {
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
