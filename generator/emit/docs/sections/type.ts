import { heading, paragraph } from "../../../markdown/block.ts";
import { text } from "../../../markdown/inline.ts";
import { collectRows } from "../rows/collect-rows.ts";
import { termOf } from "../terms/term-of.ts";
import type { Section } from "./section.ts";

/** What a declaration is that is neither just a list of members nor one of values: an array, a union, a composition. */
export const type: Section = (declaration, page) => {
  const { shape } = declaration;
  const term = termOf(shape, page.model);
  if (term.kind === "literals" && shape.values !== undefined) return [];
  if (term.kind === "object" && collectRows(declaration.id, page).length > 0) return [];
  return [heading(2, [text("Type")]), paragraph(page.notation.type(term, page))];
};
