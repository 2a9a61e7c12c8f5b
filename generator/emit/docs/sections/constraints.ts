import { heading, list } from "../../../markdown/block.ts";
import { text } from "../../../markdown/inline.ts";
import { sentences } from "../phrases/sentences.ts";
import type { Section } from "./section.ts";

/** What is asked of the declaration as a whole. */
export const constraints: Section = ({ declaration: { shape } }, page) => {
  const items = sentences(shape, page);
  const blocks = items.length === 0 ? [] : [heading(2, [text("Constraints")]), list(items)];
  return () => blocks;
};
