import { describe, expect, it } from "vitest";
import { commentText, docComment } from "./comment.ts";

describe("docComment", () => {
  it.each<[readonly string[], string]>([
    [[], ""],
    [["a"], "  /** a */\n"],
    [["a", "", "b"], "  /**\n   * a\n   *\n   * b\n   */\n"],
    [["a\nb"], "  /**\n   * a\n   * b\n   */\n"],
    [["/"], "  /** / */\n"],
  ])("prints %j", (lines, comment) => {
    expect(docComment(lines, "  ")).toBe(comment);
  });
});

describe("commentText", () => {
  it.each([
    ["*/ alert(1) /*", "*\\/ alert(1) /*"],
    ["**//", "**\\//"],
    ["a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh", "a\nb\nc\nd\ne\nf\ng\nh"],
    ["tab\tnull\0escape\u001b", "tab null escape "],
    ["\u202eback\u2066\u200f\ufeff", " back   "],
    ["\ud800 alone", "\ufffd alone"],
    ["\u{1f469}\u200d\u{1f680}", "\u{1f469}\u200d\u{1f680}"],
    ["</script><!-- </SCRIPT> </b>", "< /script>< !-- < /SCRIPT> </b>"],
    ["@ts-expect-error", "@ ts-expect-error"],
    ["@ts-ignore @ts-nocheck @tsx", "@ ts-ignore @ ts-nocheck @tsx"],
    ["@__PURE__ #__NO_SIDE_EFFECTS__", "@ __PURE__ # __NO_SIDE_EFFECTS__"],
    ["@see a@b.example __proto__", "@see a@b.example __proto__"],
  ])("makes %j harmless", (text, harmless) => {
    expect(commentText(text)).toBe(harmless);
  });
});
