import { authoredLine } from "../../../../markdown/authored-line.ts";
import { type Inline, text } from "../../../../markdown/inline.ts";
import type { Page } from "../../page.ts";

/** What a cell shows where there is nothing to say: an empty one looks like an oversight. */
export const NOTHING_TO_SAY: readonly Inline[] = [text("—")];

/** Words of an author in a cell, whole. */
export function cellOf(words: string | undefined, page: Page): readonly Inline[] {
  if (words === undefined) return NOTHING_TO_SAY;
  return page.options.descriptions === "text" ? [text(words)] : authoredLine(words);
}
