import { heading, paragraph } from "../../../markdown/block.ts";
import { text } from "../../../markdown/inline.ts";
import type { Section } from "./section.ts";

/** What a declaration is that is neither just a list of members nor one of values: an array, a union, a composition. */
export const type: Section = ({ declaration: { shape }, term, rows }, page) => {
  const isToldElsewhere =
    (term.kind === "literals" && shape.parts.values?.enum !== undefined) || (term.kind === "object" && rows.length > 0);
  return (notation) => (isToldElsewhere ? [] : [heading(2, [text("Type")]), paragraph(notation.type(term, page))]);
};
