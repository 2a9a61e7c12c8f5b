import type { Block } from "./block.ts";
import type { TextPlace } from "./escape.ts";
import type { Inline } from "./inline.ts";
import { BREAK, printInlines } from "./print-inline.ts";
import { printTable } from "./print-table.ts";

/** Prints a page. There is no newline behind its last line. */
export function printMarkdown(blocks: readonly Block[]): string {
  return blocks.map((block, index) => printBlock(block) + separator(block, blocks[index + 1])).join("");
}

/** Blank lines are decided here and nowhere else: two behind a title, one between any other blocks. */
function separator(block: Block, next: Block | undefined): string {
  if (next === undefined) return "";
  return block.kind === "heading" && block.depth === 1 ? "\n\n\n" : "\n\n";
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.depth)} ${printLine(block.content, { block: "heading" })}`;
    case "paragraph":
      return printLine(block.content, { block: "paragraph" });
    case "list":
      return block.items.map((item) => `- ${printLine(item, { block: "paragraph" })}`).join("\n");
    case "table":
      return printTable(block.header, block.rows);
  }
}

/** Running text on one line of the file: a line break is an element, so that no line begins with schema text. */
function printLine(content: readonly Inline[], place: TextPlace): string {
  return printInlines(content, place).replaceAll("\n", BREAK);
}
