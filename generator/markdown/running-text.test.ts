import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsedLine } from "./authored-line.ts";
import { codeSpan, emphasis, type Inline, link, strong, text } from "./inline.ts";
import { readRunningText } from "./running-text.ts";

/** What may mean something in running text, words, and space. */
const BITS = [
  ..."`*_[]<>&\\~|@{}!#-+=:.,;/()'\"$^% \n1aZé",
  ...["``", "**", "__", "***", "\n\n", "\\\n", "\u00a0", "word", "snake_case", "a@b.cd", "[a, b]", "](", "](b)"],
  ...["[a]: b", "<b>", "<c:d>", "<https://a.b/c>", "[a](https://a.b/c?d=e&f)", "&amp;", "🙂", "\u200f"],
  ...["https://example.com/_a_b", "https://a.b", "HTTP://a.b/c_d", "www.example.com"],
];
/** What emphasis, links and addresses depend on; to draw of these only makes many of them. */
const NESTING = ["*", "**", "_", "__", "a", " ", ".", "[", "]", "](b)", "`", "é"];
const ADDRESSES = ["https://a.b", "http://", "www.", ..."a/_*.?&=;#:()[] <>!\\`,é", "&b;", "](b"];

const texts = fc
  .oneof(...[BITS, NESTING, ADDRESSES].map((bits) => fc.array(fc.constantFrom(...bits), { maxLength: 16 })))
  .map((bits) => bits.join("").replace(/[ \t]*\n[ \t]*/g, "\n"))
  .map((words) => words.trim());

describe("running text", () => {
  it("is read as a parser reads it", () => {
    const read = texts.filter((words) => readRunningText(words, true) !== undefined);
    fc.assert(
      fc.property(read, (words) => {
        expect(joined(readRunningText(words, true) ?? [])).toEqual(joined(parsedLine(words)));
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, readonly Inline[]]>([
    [
      "- a *b* **c**\n\n_d_",
      [text("- a "), emphasis(text("b")), text(" "), strong(text("c")), text("\n\n"), emphasis(text("d"))],
    ],
    ["``a`b`` ` c", [codeSpan("a`b"), text(" ` c")]],
    ["`` ` ``", [codeSpan("`")]],
    ["[`a` b](c.md#d)", [link([codeSpan("a"), text(" b")], "c.md#d")]],
    ["[a [b](c) d](e)", [text("[a "), link([text("b")], "c"), text(" d](e)")]],
    ["<https://a.b/_c_>", [link([text("https://a.b/_c_")], "https://a.b/_c_")]],
    ["\\*a\\* b\\c", [text("*a* b\\c")]],
    ["a & b <c> {d} | e ~f~ @g", [text("a & b <c> {d} | e ~f~ @g")]],
    ["_a_, see https://b.c/_d_e.", [emphasis(text("a")), text(", see "), text("https://b.c/_d_e"), text(".")]],
  ])("%j needs no parser", (words, inlines) => {
    expect(readRunningText(words, true)).toEqual(inlines);
  });

  it.each(["&amp;", "[a](b 'c')", "[a](<b>)", "[a](javascript:b)", "https://a.b/c*d*", "www.a.b", "a@b.c", "<a@b.c>"])(
    "%j is left to a parser",
    (words) => {
      expect(readRunningText(words, true)).toBeUndefined();
    },
  );

  it.each(["`a\nb`", "a\\\nb"])("%j is where no space was taken away", (words) => {
    expect(readRunningText(words, true)).toBeDefined();
    expect(readRunningText(words, false)).toBeUndefined();
  });
});

/** Without empty texts, and with the newlines between paragraphs in the texts beside them. */
function joined(inlines: readonly Inline[]): readonly Inline[] {
  const all: Inline[] = [];
  for (const inline of inlines) {
    const last = all.at(-1);
    if (inline.kind === "text" && last?.kind === "text" && (inline.text + last.text).includes("\n")) {
      all[all.length - 1] = text(last.text + inline.text);
    } else if ("content" in inline) all.push({ ...inline, content: joined(inline.content) });
    else if (inline.kind !== "text" || inline.text !== "") all.push(inline);
  }
  return all;
}
