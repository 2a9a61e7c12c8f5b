import { expect, test } from "vitest";
import { authoredLine } from "./authored-line.ts";
import { paragraph } from "./block.ts";
import { printMarkdown } from "./print.ts";

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
