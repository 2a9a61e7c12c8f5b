import { type Block, heading, paragraph } from "../../markdown/block.ts";
import { codeSpan, text } from "../../markdown/inline.ts";
import type { UsesByDocument } from "../../model/keyword-use.ts";
import { NOTES_MEAN } from "./keyword-report.ts";
import type { Page } from "./page.ts";

/** What every index is called. */
export const INDEX_TITLE = "Models";

/** How every index begins: where the pages come from, and what the notes on keywords mean where there are any. */
export function contentsOpening({ options: { command, source } }: Page, uses: UsesByDocument): readonly Block[] {
  return [
    heading(1, [text(INDEX_TITLE)]),
    paragraph([
      text("Generated from "),
      ...(source === "" ? [text("the schemas")] : [codeSpan(source)]),
      text(" by "),
      codeSpan(command),
      text("; change the schemas instead of these pages."),
    ]),
    ...(uses.every(({ isEmpty }) => isEmpty) ? [] : [paragraph([text(NOTES_MEAN)])]),
  ];
}
