import { expect, test } from "vitest";
import { lineStarts, positionAt, positionFrom } from "./text-position.ts";

test.each(["", "a", "a\nb", "\n\n", "a\r\nb\rc\n\r\nd", "\r\r\n\n"])(
  "finds the same by its line starts: %j",
  (text) => {
    const starts = lineStarts(text);
    const inside = Array.from({ length: text.length + 1 }, (_, offset) => offset).filter(
      (offset) => !(text[offset] === "\n" && text[offset - 1] === "\r"),
    );
    for (const offset of inside) expect(positionFrom(starts, "f", offset)).toEqual(positionAt("f", text, offset));
  },
);
