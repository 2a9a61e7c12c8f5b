import type { Link, Nodes, Parent, Root } from "mdast";
import { emphasis, type Inline, link, strong, text } from "./inline.ts";
import { autolinkPackages, markdownParser } from "./markdown-packages.ts";
import { readRunningText } from "./running-text.ts";
import { SAFE_HREF } from "./safe-href.ts";

/**
 * A cell holds running text only. Without its block constructs a parser reads any Markdown as such, so that the marks of
 * lists, headings and fences stay text. So do HTML and images.
 */
const RUNNING_TEXT = {
  disable: {
    null: [
      "blockQuote",
      "codeFenced",
      "codeIndented",
      "definition",
      "headingAtx",
      "htmlFlow",
      "htmlText",
      "labelStartImage",
      "list",
      "setextUnderline",
      "thematicBreak",
    ],
  },
};

/** Without one of these, text is text; space at the ends of lines is dropped, or means a line break. */
const MARKED = /[`*_[<&\\\r]|:\/\/|www\.|^\s|\s$|[ \t]\n|\n[ \t]/;

/** Whether a text may be more than its words when it is read as Markdown. */
export function isMarked(words: string): boolean {
  return MARKED.test(words);
}

/**
 * Without one of these, the marks of a text are no markup. Code and emphasis need a second mark, and emphasis a first one
 * that words follow; brackets need a destination, and angle ones an address. A bare address is no more than its text.
 */
const MARKUP = new RegExp(
  [
    /`[^`]*`/,
    /\*[^\s*][^*]*\*/,
    /(?<![A-Za-z\d_])_+[^\s_][^_]*_/,
    /\]\(/,
    /<[^\s<>:@]*[:@]/,
    /&[#A-Za-z]/,
    /\\[!-/:-@[-`{-~\n]/,
    // Space that is none to a parser.
    /^\s|\s$/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

const LINE_EDGES = /(?<![ \t])[ \t]*(?:\r\n?|\n)[ \t]*/g;
const EDGES = /^[ \t\n]+|(?<![ \t\n])[ \t\n]+$/g;

/** The lines of a text without the space around them, which a parser leaves out. */
function trimmedLines(words: string): string {
  return words.replace(LINE_EDGES, "\n").replace(EDGES, "");
}

/** Nests that no author writes. */
const TOO_DEEP = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=\s))){16}/m;
const TOO_LONG = 20_000;
const TOO_MANY_MARKS = 1000;

/** Whether a parser would take long over a text: what nobody writes who wants to be read. It is shown as text. */
export function isExcessive(markdown: string): boolean {
  if (markdown.length < TOO_MANY_MARKS && !TOO_DEEP.test(markdown)) return false;
  return (
    markdown.length > TOO_LONG ||
    TOO_DEEP.test(markdown) ||
    (markdown.match(/[*_~]+|\[/g) ?? []).length > TOO_MANY_MARKS
  );
}

/** Text that an author wrote in Markdown, as far as running text can hold it. Newlines stay line breaks. */
export function authoredLine(markdown: string): readonly Inline[] {
  if (!isMarked(markdown) || isExcessive(markdown)) return [text(markdown)];
  const words = trimmedLines(markdown);
  if (!MARKUP.test(words)) return [text(words)];
  return readRunningText(words, words === markdown) ?? parsedLine(markdown);
}

/** What a parser makes of it. */
export function parsedLine(markdown: string): readonly Inline[] {
  let line = 1;
  return parse(markdown).children.flatMap((block) => {
    const start = block.position?.start.line ?? line;
    const gap = text("\n".repeat(start - line));
    line = block.position?.end.line ?? start;
    return [gap, ...contentOf(block, markdown)];
  });
}

/** Bare addresses are read as such, so that no `_` in them is a mark; what GitHub does behind the parser is left out. */
function parse(markdown: string): Root {
  const { fromMarkdown } = markdownParser();
  const { gfmAutolinkLiteral, gfmAutolinkLiteralFromMarkdown } = autolinkPackages();
  return fromMarkdown(markdown, {
    extensions: [RUNNING_TEXT, gfmAutolinkLiteral()],
    mdastExtensions: [{ ...gfmAutolinkLiteralFromMarkdown(), transforms: [] }],
  });
}

function contentOf(node: Nodes, markdown: string): readonly Inline[] {
  return "children" in node ? (node as Parent).children.flatMap((child) => inlinesOf(child, markdown)) : [];
}

function inlinesOf(node: Nodes, markdown: string): readonly Inline[] {
  switch (node.type) {
    case "text":
      return [text(node.value)];
    case "inlineCode":
      return [{ kind: "code", text: node.value }];
    case "emphasis":
      return [emphasis(...contentOf(node, markdown))];
    case "strong":
      return [strong(...contentOf(node, markdown))];
    case "break":
      return [{ kind: "break" }];
    case "link":
      return linkOf(node, markdown);
    default:
      return [text(sourceOf(node, markdown))];
  }
}

/** An address that stands bare stays bare. */
function linkOf(node: Link, markdown: string): readonly Inline[] {
  const source = sourceOf(node, markdown);
  const hasBrackets = source.startsWith("[") || source.startsWith("<");
  return hasBrackets && SAFE_HREF.test(node.url) ? [link(contentOf(node, markdown), node.url)] : [text(source)];
}

/** What stands in the file, for what must not become more than text. */
function sourceOf({ position }: Nodes, markdown: string): string {
  return markdown.slice(position?.start.offset, position?.end.offset);
}
