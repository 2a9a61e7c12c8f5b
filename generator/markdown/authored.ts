import type { BlockContent, Nodes, Paragraph, Parent, PhrasingContent, Root, RootContent } from "mdast";
import { isExcessive } from "./authored-line.ts";
import { type Block, paragraph } from "./block.ts";
import { cleanCode, cleanLines, cleanText } from "./escape.ts";
import { text } from "./inline.ts";
import { gfmPackages, markdownParser } from "./markdown-packages.ts";
import { printHref } from "./print-inline.ts";
import { SAFE_HREF } from "./safe-href.ts";
import { type Piece, readSimply } from "./simple-markdown.ts";

/** Without one of these, text is text. */
const MARKED = /[`*_[<&\\~|@]|:\/\/|www\.|^[ \t]*(?:#{1,6}\s|[-+]\s|>|\d{1,9}[.)]\s|={2,}\s*$|-{2,}\s*$)/m;

/**
 * What an author wrote in Markdown, as blocks. Headings become bold, HTML and images text, links of unsafe kinds text, and
 * single newlines stay line breaks. What is too long or too deep for a description is shown as text.
 */
export function authored(markdown: string): readonly Block[] {
  const words = markdown.replace(/\r\n?/g, "\n").trim();
  if (!MARKED.test(words) || isExcessive(words)) return plain(words);
  const simple = readSimply(words);
  return [
    {
      kind: "authored",
      root: simple === undefined ? parsed(words) : { type: "root", children: simple.map(paragraphOf) },
    },
  ];
}

/** What a parser makes of it. */
export function parsed(words: string): Root {
  const { fromMarkdown } = markdownParser();
  const { gfm, gfmFromMarkdown } = gfmPackages();
  const root = fromMarkdown(words, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return { type: "root", children: blocksOf(root, sourceFor(root, words)) };
}

function paragraphOf(lines: readonly (readonly Piece[])[]): Paragraph {
  return {
    type: "paragraph",
    children: lines.flatMap((pieces, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: "break" } as const]),
      ...pieces.map(phraseOfPiece),
    ]),
  };
}

function phraseOfPiece(piece: Piece): PhrasingContent {
  const { kind, text: words } = piece;
  switch (kind) {
    case "text":
      return { type: "text", value: words };
    case "code":
      return { type: "inlineCode", value: words };
    case "address":
      return { type: "link", url: words, children: [{ type: "text", value: words }] };
    case "link":
      return { type: "link", url: piece.href, children: [{ type: "text", value: words }] };
  }
}

/** Text that is shown as it stands: a paragraph for each of its own. */
export function plain(words: string): readonly Block[] {
  const paragraphs = cleanText(words).split(/\n[ \t]*\n/);
  return paragraphs.flatMap((one) => (one.trim() === "" ? [] : [paragraph([text(one.trim())])]));
}

/** What reading a node may ask of its surroundings. */
interface Source {
  readonly of: (node: Nodes) => string;
  /** The destinations of `[name]: url`, by name. */
  readonly definitions: ReadonlyMap<string, string>;
}

function sourceFor(root: Root, words: string): Source {
  const found = root.children.flatMap((node) =>
    node.type === "definition" ? [[node.identifier, node.url] as const] : [],
  );
  return {
    of: ({ position }) => words.slice(position?.start.offset, position?.end.offset),
    definitions: new Map(found),
  };
}

function blocksOf(parent: Parent, source: Source): BlockContent[] {
  return parent.children.flatMap((node) => blockOf(node, source));
}

function blockOf(node: RootContent, source: Source): BlockContent[] {
  switch (node.type) {
    case "paragraph":
      return [{ type: "paragraph", children: phrasesOf(node, source) }];
    case "heading":
      return [{ type: "paragraph", children: [{ type: "strong", children: phrasesOf(node, source) }] }];
    case "blockquote":
      return [{ type: "blockquote", children: blocksOf(node, source) }];
    case "list":
      return [
        {
          ...node,
          children: node.children.map((item) => ({ ...item, children: blocksOf(item, source) })),
        },
      ];
    case "code":
      return [{ type: "code", lang: languageOf(node.lang), value: cleanLines(node.value) }];
    case "table":
      return [
        {
          ...node,
          children: node.children.map((row) => ({
            ...row,
            children: row.children.map((cell) => ({ ...cell, children: phrasesOf(cell, source) })),
          })),
        },
      ];
    case "thematicBreak":
      return [node];
    case "definition":
      return [];
    default:
      return [{ type: "paragraph", children: textOf(source.of(node)) }];
  }
}

function languageOf(language: string | null | undefined): string | null {
  return language !== null && language !== undefined && /^[\w+#.-]{1,30}$/.test(language) ? language : null;
}

function phrasesOf(parent: Parent, source: Source): PhrasingContent[] {
  return parent.children.flatMap((node) => phraseOf(node, source));
}

function phraseOf(node: RootContent, source: Source): PhrasingContent[] {
  switch (node.type) {
    case "text":
      return textOf(node.value);
    case "inlineCode":
      return [{ type: "inlineCode", value: cleanCode(node.value.replaceAll("\n", " ")) }];
    case "emphasis":
    case "strong":
    case "delete":
      return [{ type: node.type, children: phrasesOf(node, source) }];
    case "break":
      return [{ type: "break" }];
    case "link":
      return linkOf(node, node.url, source);
    case "linkReference":
      return linkOf(node, source.definitions.get(node.identifier), source);
    default:
      return textOf(source.of(node));
  }
}

function linkOf(node: Parent & RootContent, url: string | undefined, source: Source): PhrasingContent[] {
  if (url === undefined || !SAFE_HREF.test(url)) return textOf(source.of(node));
  return [{ type: "link", url: printHref(url), children: phrasesOf(node, source) } as PhrasingContent];
}

/** Newlines stay line breaks. */
function textOf(words: string): PhrasingContent[] {
  return cleanText(words)
    .split("\n")
    .flatMap((line, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: "break" } as const]),
      ...(line === "" ? [] : [{ type: "text", value: line } as const]),
    ]);
}
