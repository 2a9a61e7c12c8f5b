import { type Inline, text } from "../../../markdown/inline.ts";
import type { ContainsPart, ItemsPart, Parts } from "../../../model/shape/shape.ts";
import type { Page } from "../page.ts";
import { type Describe, subjectClause } from "./object-clauses.ts";

type Clauses = readonly (readonly Inline[])[];

/** All that is asked of an array, in clauses that complete "where …". */
export function arrayClauses(parts: Parts, page: Page, describe: Describe): Clauses {
  const { prefixItems: prefix = [], items: rest }: Partial<ItemsPart> = parts.items ?? {};
  const said = prefix.map((shape, index) => subjectClause([text(`item ${index + 1}`)], shape, page, describe));
  if (rest?.parts.never === true)
    said.push([text(prefix.length === 0 ? "there are no items" : `there are at most ${prefix.length} items`)]);
  else if (rest !== undefined) {
    said.push(subjectClause([text(prefix.length === 0 ? "each item" : "each further item")], rest, page, describe));
  }
  return [...said.filter((clause) => clause.length > 0), ...furtherArrayClauses(parts, page, describe)];
}

/** What is asked of an array beside the shapes of its items. */
export function furtherArrayClauses({ contains, unevaluated }: Parts, page: Page, describe: Describe): Clauses {
  const said: (readonly Inline[])[] = [];
  const { unevaluatedItems: others } = unevaluated ?? {};
  if (contains?.contains !== undefined) said.push(contained(contains, describe(contains.contains, page)));
  if (others?.parts.never === true) said.push([text("there are no items but those that are described")]);
  else if (others !== undefined) {
    said.push(subjectClause([text("each item that is not described elsewhere")], others, page, describe));
  }
  return said.filter((clause) => clause.length > 0);
}

function contained({ minContains = 1, maxContains }: ContainsPart, phrase: readonly Inline[]): readonly Inline[] {
  if (minContains === 0 && maxContains === undefined) return [];
  const bounds = [
    ...(minContains > 0 ? [`at least ${minContains}`] : []),
    ...(maxContains === undefined ? [] : [`at most ${maxContains}`]),
  ];
  const subject = `${bounds.join(" and ")} of the items`;
  return [text(`${subject} must be `), ...(phrase.length === 0 ? [text("anything")] : phrase)];
}
