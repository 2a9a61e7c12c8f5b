import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authored, parsed } from "./authored.ts";
import { printMarkdown } from "./print.ts";
import { readSimply } from "./simple-markdown.ts";

/** What may mean something to a parser, and words around it. */
const BITS = [
  ..."`*_[]<>&\\~|@{}!#-+=:.,;/()'\"$^% \n\t1aZé",
  "\n\n",
  "``",
  "word",
  "snake_case",
  " `code`",
  "`a_b`",
  "https://example.com",
  " https://example.com/a_b/c.html#d ",
  "http://",
  "[word](https://example.com/a_b?c#d)",
  "[a_b c",
  "](https://example.com)",
  "](",
  "www.",
  "WWW.example.com",
  "a@b.cd",
  "1. ",
  "- ",
  "---",
  "&amp;",
  "🙂",
  "\u200f",
];
const texts = fc
  .array(fc.constantFrom(...BITS), { maxLength: 14 })
  .map((bits) => bits.join("").trim())
  .filter((text) => text !== "");

describe("Markdown that needs no parser", () => {
  it("is read as a parser reads it", () => {
    const simple = texts.filter((text) => readSimply(text) !== undefined && authored(text)[0]?.kind === "authored");
    fc.assert(
      fc.property(simple, (text) => {
        expect(printed(text)).toBe(printMarkdown([{ kind: "authored", root: parsed(text) }], "compiled"));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["a `b` c_d, see\nhttps://example.com/x_y/z.html", [["a ", "b", " c_d, see"], ["https://example.com/x_y/z.html"]]],
    ["one\n\n`two`", [["one"], ["two"]]],
    ["[one two](https://a.b/c_d), or a[b](http://c.d)", [["one two", ", or a", "b"]]],
  ])("is words, code, addresses and links: %j", (text, expected) => {
    expect(
      readSimply(text)
        ?.flat()
        .map((line) => line.map((piece) => piece.text)),
    ).toEqual(expected);
  });

  it.each([
    "*a*",
    "a_",
    "_a_",
    "`a",
    "``a``",
    "- a",
    "1. a",
    "# a",
    "a\n---",
    "a\n| - |",
    "<b>",
    "&lt;",
    "[a](b)",
    "![a](https://a.b)",
    "[^a](https://a.b)",
    "[*a*](https://a.b)",
    "[a [b](https://a.b)](https://a.b)",
    "[a](https://a.b 'c')",
    "[a](https://a.b/&amp;)",
    "[https://a.b](https://a.b)",
    "[a]: https://a.b",
    "a\\`b`",
    "www.a.b",
    "https://a_b.c",
    "https://a.b.",
    "a  \nb",
    " a",
    "a\n\n\nb",
    "a@b.c",
    "~a~",
  ])("is not %j", (text) => {
    expect(readSimply(text)).toBeUndefined();
  });
});

function printed(text: string): string {
  return printMarkdown(authored(text), "compiled");
}
