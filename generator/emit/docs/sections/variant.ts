import { paragraph } from "../../../markdown/block.ts";
import { text } from "../../../markdown/inline.ts";
import { declarationLink, type Page } from "../page.ts";
import type { Passage, Subject } from "./section.ts";

/** What a variant stands for, and how it differs. */
export function variant({ declaration: { variant } }: Pick<Subject, "declaration">, page: Page): Passage {
  const blocks =
    variant === undefined ? [] : [paragraph([declarationLink(variant.of, page), text(` ${variant.says}.`)])];
  return () => blocks;
}
