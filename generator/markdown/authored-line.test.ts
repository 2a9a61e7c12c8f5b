import fc from "fast-check";
import { expect, test } from "vitest";
import { authoredLine, parsedLine } from "./authored-line.ts";
import { paragraph } from "./block.ts";
import { printMarkdown } from "./print.ts";
import { printInlines } from "./print-inline.ts";

test.each([
  ["code span", "see `_start`.", "see `_start`."],
  ["emphasis", "*one* and **two**", "*one* and **two**"],
  ["link", "[here](https://example.com/a_b)", "[here](https://example.com/a_b)"],
  ["relative link", "[here](other.md#a)", "[here](other.md#a)"],
  ["script link", "see [here](javascript:alert(1))", "see [here\\](javascript:alert(1))"],
  ["data link", "see [here](data:text/html,x)", "see [here\\](data:text/html,x)"],
  ["encoded script link", "see [here](java&#115;cript:alert(1))", "see [here\\](java\\&#115;cript:alert(1))"],
  ["image", "![x](https://example.com/x.png)", "\\![x](https://example.com/x.png)"],
  ["HTML", "a <script>alert(1)</script>", "a \\<script>alert(1)\\</script>"],
  ["heading", "# Title", "\\# Title"],
  ["list", "- a\n- b", "\\- a<br/>- b"],
  ["blank line", "a\n\nb", "a<br/><br/>b"],
  ["bare address", "see https://example.com/_a_b", "see https://example.com/\\_a_b"],
  ["plain text", "snake_case and 2 * 3", "snake_case and 2 * 3"],
])("%s", (_, markdown, printed) => {
  expect(printMarkdown([paragraph(authoredLine(markdown))])).toBe(printed);
});

/** What may mean something in running text, words, and space. */
const BITS = [
  ..."`*_[]<>&\\~|@{}!#-+=:.,;/()'\"$^% \n\t1aZé",
  ...["``", "**", "__", "\n\n", "\r\n", "\r", "  ", "\u00a0", "word", "snake_case", "1. ", "- ", "---", "a@b.cd"],
  ...[" *.txt", "**/*", " _start", "end_ ", " `code`", "[a, b]", "](", "](b)", "[a]: b", "<b>", "<c:d>", "&amp;"],
  ...["https://example.com/_a_b", "www.example.com", "WWW.a_b.c", "\\\n", "C:\\a", "🙂", "\u200f"],
];
const texts = fc.array(fc.constantFrom(...BITS), { maxLength: 14 }).map((bits) => bits.join(""));

test("what needs no parser is read as a parser reads it", () => {
  const place = { block: "cell", compiled: true } as const;
  fc.assert(
    fc.property(texts, (markdown) => {
      expect(printInlines(authoredLine(markdown), place)).toBe(printInlines(parsedLine(markdown), place));
    }),
    { numRuns: 500 },
  );
});
