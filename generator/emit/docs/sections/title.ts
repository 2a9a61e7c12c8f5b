import { heading } from "../../../markdown/block.ts";
import { text } from "../../../markdown/inline.ts";
import type { Section } from "./section.ts";

/** The declaration's name. */
export const title: Section = ({ declaration }) => {
  const blocks = [heading(1, [text(declaration.name)])];
  return () => blocks;
};
