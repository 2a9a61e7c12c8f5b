import type { Block } from "./block.ts";
import type { TextPlace } from "./escape.ts";
import { cleanLines, longestBacktickRun } from "./escape.ts";
import type { Inline } from "./inline.ts";
import { printAuthored } from "./print-authored.ts";
import { printLine } from "./print-inline.ts";
import { type PrintedCells, printCompactTable, printTable } from "./print-table.ts";

/**
 * How a page is printed. `reference`: two blank lines behind the title, text as Markdown escapes it. `compiled`: one blank
 * line behind it, and text in which no compiler of a site finds code.
 */
export type PageStyle = "reference" | "compiled";

/**
 * Prints a page. There is no newline behind its last line.
 * @param end - what else stands there
 */
export function printMarkdown(blocks: readonly Block[], style: PageStyle = "reference", end = ""): string {
  return printPage(blocks, style, { cells: new Map() }, end);
}

/** Prints versions of a page. What is the same object in several of them, a block or a cell, is printed once. */
export function printVersions(
  versions: readonly (readonly Block[])[],
  style: PageStyle = "reference",
): readonly string[] {
  const printed: Printed = { cells: new Map(), ...(versions.length > 1 ? { blocks: new Map() } : {}) };
  return versions.map((blocks) => printPage(blocks, style, printed));
}

/** What versions of a page share, as far as it was printed. A single one shares no blocks. */
interface Printed {
  readonly blocks?: Map<Block, string>;
  readonly cells: PrintedCells;
}

function printPage(blocks: readonly Block[], style: PageStyle, printed: Printed, end = ""): string {
  const pieces: string[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === "list" && block.isLoose === true)
      pieces.push(...withBlankLines(slicesOf(block.items, PLACES[style].paragraph)));
    else pieces.push(printOnce(block, style, printed));
    pieces.push(separator(block, blocks[index + 1], style));
  });
  pieces.push(end);
  // Joined, they become one text; added to one another, they would all be kept.
  return pieces.join("");
}

function withBlankLines(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text, index) => (index === 0 ? [text] : ["\n\n", text]));
}

/** Blank lines are decided here and nowhere else: two behind the title of a reference, one between any other blocks. */
function separator(block: Block, next: Block | undefined, style: PageStyle): string {
  if (next === undefined) return "";
  return style === "reference" && block.kind === "heading" && block.depth === 1 ? "\n\n\n" : "\n\n";
}

function printOnce(block: Block, style: PageStyle, printed: Printed): string {
  const known = printed.blocks?.get(block);
  if (known !== undefined) return known;
  const words = printBlock(block, PLACES[style], printed.cells);
  printed.blocks?.set(block, words);
  return words;
}

/** The places of a page in a style, by the kind of the block. */
type Places = Readonly<Record<TextPlace["block"], TextPlace>>;

const PLACES: Readonly<Record<PageStyle, Places>> = {
  reference: { paragraph: { block: "paragraph" }, cell: { block: "cell" }, heading: { block: "heading" } },
  compiled: {
    paragraph: { block: "paragraph", compiled: true },
    cell: { block: "cell", compiled: true },
    heading: { block: "heading", compiled: true },
  },
};

function printBlock(block: Block, places: Places, cells: PrintedCells): string {
  const { paragraph, cell, heading } = places;
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.depth)} ${printLine(block.content, heading)}`;
    case "paragraph":
      return printLine(block.content, paragraph);
    case "list":
      return block.isLoose === true
        ? slicesOf(block.items, paragraph).join("\n\n")
        : block.items.map((item) => `- ${printLine(item, paragraph)}`).join("\n");
    case "table":
      return block.compact === true
        ? printCompactTable(block.header, block.rows, cell)
        : printTable(block.header, block.rows, cells);
    case "anchor":
      return `<a id="${block.id}"></a>`;
    case "alert":
      return `> [!${block.level}]\n> ${printLine(block.content, paragraph)}`;
    case "code-block":
      return printCode(block.language, block.text);
    case "details":
      // The blank lines end the HTML, so that what stands inside is Markdown.
      return `<details>\n<summary>${printLine(block.summary, paragraph)}</summary>\n\n${printMarkdown(block.content)}\n\n</details>`;
    case "authored":
      return printAuthored(block.root);
    case "saying":
      return printBlock(block.block, places, cells);
  }
}

/** Items of a long list that are held as one text, as long as they are the same. */
const SLICE = 64;

/** The items of a list that grows, some in each text. It is printed again and again, and most of it is as it was. */
function slicesOf(items: readonly Line[], place: TextPlace): readonly string[] {
  const slices = place.compiled === true ? COMPILED_SLICES : SLICES;
  const texts: string[] = [];
  for (let start = 0; start < items.length; start += SLICE) {
    const slice = items.slice(start, start + SLICE);
    const [first = []] = slice;
    const known = slices.get(first);
    const isKnown = known?.slice.length === slice.length && slice.every((item, index) => item === known.slice[index]);
    const text = isKnown ? known.text : slice.map((item) => `- ${knownLine(item, place)}`).join("\n\n");
    if (!isKnown) slices.set(first, { slice, text });
    texts.push(text);
  }
  return texts;
}

type Line = readonly Inline[];

/** By their first items. */
const SLICES = new WeakMap<Line, { readonly slice: readonly Line[]; readonly text: string }>();
const COMPILED_SLICES: typeof SLICES = new WeakMap();

/** The line of an item of a list that grows, which is printed once for all versions of it. */
function knownLine(content: Line, place: TextPlace): string {
  const lines = place.compiled === true ? COMPILED_LINES : LINES;
  const known = lines.get(content) ?? printLine(content, place);
  lines.set(content, known);
  return known;
}

const LINES = new WeakMap<object, string>();
const COMPILED_LINES = new WeakMap<object, string>();

/** Between fences that are longer than any run of backticks in it. */
function printCode(language: string, code: string): string {
  const ticks = "`".repeat(Math.max(3, longestBacktickRun(code) + 1));
  return `${ticks}${language}\n${cleanLines(code)}\n${ticks}`;
}
