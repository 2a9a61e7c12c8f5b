import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import { authored } from "./authored.ts";
import { printMarkdown } from "./print.ts";

const print = (markdown: string): string => printMarkdown(authored(markdown), "compiled");

const SPELLINGS: readonly [what: string, given: string, printed: string][] = [
  ["plain text", "Just words.", "Just words."],
  ["paragraphs", "One.\n\nTwo.", "One.\n\nTwo."],
  ["a newline in plain text", "One\ntwo", "One<br/>two"],
  ["a newline in Markdown", "`one`\ntwo", "`one`\\\ntwo"],
  ["a heading", "# Title\n\nWords", "**Title**\n\nWords"],
  ["a list", "* one\n* two `x`", "- one\n- two `x`"],
  ["a fence", "~~~yaml\na: <b>\n~~~", "```yaml\na: <b>\n```"],
  ["a table", "|a|b|\n|-|-|\n|`1`|2|", "| a | b |\n| - | - |\n| `1` | 2 |"],
  ["a quote", "> words", "> words"],
  ["a link", "[here](https://example.com/a_b)", "[here](https://example.com/a_b)"],
  ["a bare address", "see https://example.com/a_b", "see https://example.com/a_b"],
  ["a bare address before a stop", "at https://example.com.", "at [https://example.com](https://example.com)."],
  ["a reference", "[here][x]\n\n[x]: https://example.com", "[here](https://example.com)"],
  ["a link that runs", "[x](javascript:alert(1))", "\\[x]\\(javascript:alert(1))"],
  ["a link of data", "[x](data:text/html,hi)", "\\[x]\\(data:text/html,hi)"],
  ["an image", "![x](https://example.com/a.png)", "!\\[x]\\(https\\://example.com/a.png)"],
  ["HTML", "a <b>bold</b> word", "a &#x3C;b>bold&#x3C;/b> word"],
  ["a block of HTML", "<script>\nalert(1)\n</script>", "&#x3C;script>\\\nalert(1)\\\n&#x3C;/script>"],
  ["braces in plain text", "${{ secrets.A }}", "$&#123;&#123; secrets.A }}"],
  ["braces in Markdown", "`a` ${{ b }}", "`a` $&#x7B;&#x7B; b }}"],
  ["a module's statement", "import `a` from b", "&#x69;mport `a` from b"],
  ["the same as plain text", "export it", "&#101;xport it"],
  ["marks that turn the direction", "`a\u202eb` c\u202ed", "`a\\u202eb` cd"],
];

test.for(SPELLINGS)("%s", ([, given, printed]) => {
  expect(print(given)).toBe(printed);
});

const PIECES = [
  ...["`", "*", "_", "<script>", "{{", "}}", "](javascript:x)", "[", "![", "> ", "- ", "1. ", "\n", "\n\n", "a", " "],
  ...[
    "|",
    "|-|-|\n",
    "# ",
    "```\n",
    "~~~",
    "&lt;",
    "\\",
    "<!--",
    "-->",
    "https://a.b",
    "    ",
    "\u202e",
    "\u0000",
    "import",
  ],
];

test("whatever is written, there is no HTML, no image and no link that runs", () => {
  const written = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(written, (markdown) => {
      const printed = print(markdown);
      const seen = JSON.stringify(
        fromMarkdown(printed.replaceAll("<br/>", ""), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
      );
      expect(seen).not.toMatch(/"type":"(?:html|image|imageReference|heading)"|"url":"(?:javascript|data):/);
    }),
    { numRuns: 500 },
  );
});

test.for([">", "- ", "*", "[", "`", "<", "![", "a*_", "| |\n", "> - "])("a megabyte of %j is no burden", (piece) => {
  // A parser would not come to an end; whether one is asked, no clock has to tell.
  for (const length of [1_000_000, 19_000]) expect(print(piece.repeat(length / piece.length))).not.toBe("");
});
