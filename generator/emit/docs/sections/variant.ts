import { paragraph } from "../../../markdown/block.ts";
import { text } from "../../../markdown/inline.ts";
import { declarationLink } from "../page.ts";
import type { Section } from "./section.ts";

/** What a variant stands for, and how it differs. */
export const variant: Section = ({ declaration: { variant } }, page) => {
  const blocks =
    variant === undefined ? [] : [paragraph([declarationLink(variant.of, page), text(` ${variant.says}.`)])];
  return () => blocks;
};
