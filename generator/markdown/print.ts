import type { Block } from "./block.ts";
import type { TextPlace } from "./escape.ts";
import type { Inline } from "./inline.ts";
import { BREAK, printInlines } from "./print-inline.ts";
import { type PrintedCells, printTable } from "./print-table.ts";

/** Prints a page. There is no newline behind its last line. */
export function printMarkdown(blocks: readonly Block[]): string {
  return printPage(blocks, { blocks: new Map(), cells: new Map() });
}

/** Prints versions of a page. What is the same object in several of them, a block or a cell, is printed once. */
export function printVersions(versions: readonly (readonly Block[])[]): readonly string[] {
  const printed: Printed = { blocks: new Map(), cells: new Map() };
  return versions.map((blocks) => printPage(blocks, printed));
}

/** What versions of a page share, as far as it was printed. */
interface Printed {
  readonly blocks: Map<Block, string>;
  readonly cells: PrintedCells;
}

function printPage(blocks: readonly Block[], printed: Printed): string {
  let page = "";
  blocks.forEach((block, index) => {
    page += printOnce(block, printed) + separator(block, blocks[index + 1]);
  });
  return page;
}

/** Blank lines are decided here and nowhere else: two behind a title, one between any other blocks. */
function separator(block: Block, next: Block | undefined): string {
  if (next === undefined) return "";
  return block.kind === "heading" && block.depth === 1 ? "\n\n\n" : "\n\n";
}

function printOnce(block: Block, printed: Printed): string {
  const known = printed.blocks.get(block);
  if (known !== undefined) return known;
  const words = printBlock(block, printed.cells);
  printed.blocks.set(block, words);
  return words;
}

function printBlock(block: Block, cells: PrintedCells): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.depth)} ${printLine(block.content, { block: "heading" })}`;
    case "paragraph":
      return printLine(block.content, { block: "paragraph" });
    case "list":
      return block.items
        .map((item) => `- ${printLine(item, { block: "paragraph" })}`)
        .join(block.isLoose ? "\n\n" : "\n");
    case "table":
      return printTable(block.header, block.rows, cells);
    case "code-block":
      return printCode(block.language, block.text);
    case "details":
      // The blank lines end the HTML, so that what stands inside is Markdown.
      return `<details>\n<summary>${printLine(block.summary, { block: "paragraph" })}</summary>\n\n${printMarkdown(block.content)}\n\n</details>`;
  }
}

/** Between fences that are longer than any run of backticks in it. */
function printCode(language: string, code: string): string {
  const runs = code.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}${language}\n${code}\n${fence}`;
}

/** Running text on one line of the file: a line break is an element, so that no line begins with schema text. */
function printLine(content: readonly Inline[], place: TextPlace): string {
  return printInlines(content, place).replaceAll("\n", BREAK);
}
