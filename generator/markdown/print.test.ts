import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { type Block, heading, list, paragraph, table } from "./block.ts";
import { cleanCode, cleanText } from "./escape.ts";
import { codeSpan, emphasis, type Inline, link, text } from "./inline.ts";
import { printMarkdown, printVersions } from "./print.ts";

type Root = ReturnType<typeof fromMarkdown>;

/**
 * A parser that shares nothing with the printer. It looks for bare URLs only when all else is done, since what is
 * escaped inside of one is not of interest here.
 */
function parse(markdown: string): Root {
  const bareUrls = { disable: { null: ["wwwAutolink", "protocolAutolink", "emailAutolink"] } };
  return fromMarkdown(markdown, { extensions: [gfm(), bareUrls], mdastExtensions: [gfmFromMarkdown()] });
}

/** What a reader sees, with markup that only the printer may have made: `<br/>` and `<code>`. */
function seen(node: Root | Root["children"][number]): string {
  if (node.type === "html") {
    if (node.value === "<br/>") return "\n";
    if (node.value === "<code>" || node.value === "</code>") return "";
    return `HTML(${node.value})`;
  }
  const words = "value" in node ? node.value : "children" in node ? node.children.map(seen).join("") : "";
  return ["delete", "image", "imageReference", "break", "footnoteReference", "linkReference"].includes(node.type)
    ? `${node.type}(${words})`
    : words;
}

function tidy(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function expected(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === "break") return "\n";
      if (inline.kind === "text") return cleanText(inline.text);
      return inline.kind === "code" ? cleanCode(inline.text) : expected(inline.content);
    })
    .join("");
}

const HOSTILE_PIECES = [
  "|",
  "\\",
  "`",
  "``",
  "*",
  "**",
  "_",
  "__",
  "~",
  "~~",
  "~~~",
  "[",
  "]",
  "(",
  ")",
  "!",
  "<",
  ">",
  "&",
  ";",
  "#",
  "-",
  "+",
  "1.",
  "2)",
  "=",
  "---",
  "***",
  "\n",
  "\r\n",
  "\u2028",
  "\t",
  " ",
  "  ",
  "a",
  "b",
  "é",
  "😀",
  "\ud800",
  "\u202e",
  "\u0000",
  ":",
  '"',
  "'",
  "$",
  "@",
  "<script>",
  "</td>",
  "<!--",
  "-->",
  "<b",
  "<?",
  "&amp;",
  "&#124;",
  "&lt;",
  "](javascript:alert(1))",
  "[x](y)",
  "![x](y)",
  "[x]: y",
  "[ ] ",
  "[^1]",
  "```\n",
  "do_not_track",
  "a*b",
  "\\|",
  "<string, ",
  "<a@b.c>",
  "<http://x>",
  "| --- |",
  "\n\n",
  "    ",
  "> ",
  "\u00a0",
];
const words = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...HOSTILE_PIECES), { maxLength: 8 }).map((pieces) => pieces.join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
);
const leaf: fc.Arbitrary<Inline> = fc.oneof(words.map(text), words.map(codeSpan));
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  { weight: 1, arbitrary: fc.constant(link([text("Optional[Deal]")], "deal.md")) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.array(leaf, { maxLength: 2 }), words).map(([content, href]) => link(content, href)),
  },
);
const emphasised: readonly Inline[] = [text("["), emphasis(text("str")), text("]")];
const content = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: inline.map((one) => [one]) }, { weight: 1, arbitrary: fc.constant(emphasised) }),
    {
      maxLength: 4,
    },
  )
  .map((parts) => parts.flat());

const paragraphs: readonly [name: string, words: string, printed: string][] = [
  ["plain words", 'the compute (cpu, ram) resources, e.g. "docker"', 'the compute (cpu, ram) resources, e.g. "docker"'],
  ["underscores inside of words", "do_not_track", "do_not_track"],
  ["underscores around words", "_do_", "\\_do\\_"],
  ["a lone asterisk", "2 * 3", "2 * 3"],
  ["emphasis", "**bold**", "\\*\\*bold\\*\\*"],
  ["brackets that are no link", "string[] and [x]", "string[] and [x]"],
  ["a link", "see [x](javascript:alert(1))", "see [x\\](javascript:alert(1))"],
  ["an image", "see ![x](y)", "see \\![x\\](y)"],
  ["a tag", "<script>alert(1)</script>", "\\<script>alert(1)\\</script>"],
  ["comparisons", "a < b && c > d", "a < b && c > d"],
  ["type arguments", "Record<string, number>", "Record<string, number>"],
  ["an entity", "&lt; R&D", "\\&lt; R&D"],
  ["a backslash that escapes", "\\*", "\\\\\\*"],
  ["a backslash that does not", "C:\\temp", "C:\\temp"],
  ["a heading", "# no", "\\# no"],
  ["a number sign", "#1 is", "#1 is"],
  ["a bullet", "- no", "\\- no"],
  ["a numbered item", "1. no", "1\\. no"],
  ["a decimal number", "1.5 is", "1.5 is"],
  ["a quotation", "> no", "\\> no"],
  ["a rule", "***", "\\***"],
  ["a definition", "[x]: y", "\\[x]: y"],
  ["a newline", "a\nb\u2028c", "a<br/>b<br/>c"],
  ["control and direction characters", "a\u0007b\u202ec", "a bc"],
];

describe("running text", () => {
  test.each(paragraphs)("%s", (_, given, printed) => {
    expect(printMarkdown([paragraph([text(given)])])).toBe(printed);
  });
});

const codes: readonly [name: string, code: string, paragraph: string, cell: string][] = [
  ["plain", "a_b", "`a_b`", "`a_b`"],
  ["backticks inside", "a``b", "```a``b```", "```a``b```"],
  ["a backtick at the edge", "`a", "`` `a ``", "`` `a ``"],
  ["a pipe", "^a|b$", "`^a|b$`", "`^a\\|b$`"],
  ["an escaped pipe", "a\\|b", "`a\\|b`", "<code>a\\\\\\|b</code>"],
  ["nothing", "", "<code></code>", "<code></code>"],
  ["a newline", "a\nb", "`a\\nb`", "`a\\nb`"],
  ["a direction character", "a\u202eb", "`a\\u202eb`", "`a\\u202eb`"],
];

describe("code spans", () => {
  test.each(codes)("%s", (_, code, inParagraph, inCell) => {
    expect(printMarkdown([paragraph([codeSpan(code)])])).toBe(inParagraph);
    expect(
      printMarkdown([table([[text("x")]], [[[codeSpan(code)]]])])
        .split("\n")[2]
        ?.slice(2, -2)
        .trim(),
    ).toBe(inCell);
  });
});

describe("blocks", () => {
  test("blank lines: two behind a title, one elsewhere, none at the end", () => {
    const blocks: readonly Block[] = [
      heading(1, [text("T")]),
      heading(2, [text("S #")]),
      paragraph([text("p")]),
      list([[text("a")], [text("b")]]),
    ];
    expect(printMarkdown(blocks)).toBe("# T\n\n\n## S \\#\n\np\n\n- a\n- b");
  });

  test("columns are as wide as the longest cell, in which a break counts as one character", () => {
    const printed = printMarkdown([table([[text("A")], [text("B")]], [[[text("1234567\n9")], [text("x\ny")]]])]);
    expect(printed).toBe("| A         | B         |\n| --------- | --------- |\n| 1234567<br/>9 | x<br/>y   |");
  });

  test("versions of a page read as each does alone, whatever they share", () => {
    const shared = [text("a|b\n\u{1f600}")];
    const title = heading(1, [text("T")]);
    const version = (type: string): readonly Block[] => [title, table([[text("A")], shared], [[shared, [text(type)]]])];
    const versions = [version("`short`"), version("a longer one"), [title, paragraph(shared)]];
    expect(printVersions(versions)).toEqual(versions.map((blocks) => printMarkdown(blocks)));
  });

  test("a link's text and its address stay in the link", () => {
    expect(printMarkdown([paragraph([link([text("Optional[Deal]")], "../a.md")])])).toBe("[Optional[Deal]](../a.md)");
    expect(printMarkdown([paragraph([link([text("a]b")], "x y)(|")])])).toBe("[a\\]b](x%20y%29%28%7C)");
  });
});

describe("any inlines come out as they went in", () => {
  test("in a table: one line a row, the same cells, no markup", () => {
    const rows = fc.array(fc.tuple(content, content), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(rows, (given) => {
        const printed = printMarkdown([table([[text("A")], [text("B")]], given)]);
        expect(printed.split("\n")).toHaveLength(given.length + 2);
        const [parsed, ...others] = parse(printed).children;
        expect(others).toEqual([]);
        expect(parsed?.type).toBe("table");
        if (parsed?.type !== "table") return;
        const cells = parsed.children.slice(1).map((row) => row.children.map((cell) => tidy(seen(cell))));
        expect(cells).toEqual(given.map((row) => row.map((cell) => tidy(expected(cell)))));
      }),
      { numRuns: 800 },
    );
  });

  test.each([
    ["paragraph", (inlines: readonly Inline[]) => paragraph(inlines)],
    ["list", (inlines: readonly Inline[]) => list([inlines])],
    ["heading", (inlines: readonly Inline[]) => heading(2, inlines)],
  ])("in a %s", (type, make) => {
    fc.assert(
      fc.property(content, (given) => {
        const parsed = parse(`${printMarkdown([make(given)])}\n\nend`).children;
        const first = tidy(expected(given)) === "" ? undefined : parsed[0];
        if (first === undefined) return;
        expect(parsed.map((block) => block.type)).toEqual([type, "paragraph"]);
        if (first.type === "list")
          expect(first.children.map(({ checked, children }) => [checked, children.map((block) => block.type)])).toEqual(
            [[null, ["paragraph"]]],
          );
        expect(tidy(seen(first))).toBe(tidy(expected(given)));
      }),
      { numRuns: 800 },
    );
  });
});

test("does not let a paragraph begin as the definition of a reference does", () => {
  const first = link([codeSpan("]:")], "a.md");
  expect(printMarkdown([paragraph([first])])).toMatch(/^\[<code>.*<\/code>\]\(a\.md\)$/);
});
