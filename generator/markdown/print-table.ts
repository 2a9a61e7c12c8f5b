import type { TableRow } from "./block.ts";
import { BREAK, printInlines } from "./print-inline.ts";

/**
 * Prints a table. All columns are as wide as the longest cell of the whole table, a line break counting as one
 * character; cells are padded after that, so one with breaks may overrun. No newline behind the last row.
 */
export function printTable(header: TableRow, rows: readonly TableRow[]): string {
  const [titles = [], ...cells] = [header, ...rows].map((row) =>
    row.map((cell) => printInlines(cell, { block: "cell" })),
  );
  const width = [titles, ...cells].flat().reduce((widest, cell) => Math.max(widest, lengthOf(cell)), 3);
  const rule = titles.map(() => "-".repeat(width));
  return [titles, rule, ...cells].map((row) => printRow(row, width)).join("\n");
}

function printRow(cells: readonly string[], width: number): string {
  return `| ${cells.map((cell) => pad(cell.replaceAll("\n", BREAK), width)).join(" | ")} |`;
}

function pad(cell: string, width: number): string {
  return cell + " ".repeat(Math.max(0, width - lengthOf(cell)));
}

/** In code points. */
function lengthOf(cell: string): number {
  return cell.length - (cell.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
