import { codeSpan, type Inline, joinInlines, text } from "../../../markdown/inline.ts";
import { declarationLink, type Page } from "../page.ts";
import { enumerate } from "../phrases/words.ts";
import type { Term } from "../terms/term.ts";
import type { Notation } from "./notation.ts";

/** Types in JSON's own words, for those who write documents: "list of StorageSpec", "string or null". */
export const json: Notation = { name: "json", type, optional: type };

function type(term: Term, page: Page): readonly Inline[] {
  switch (term.kind) {
    case "anything":
      return [text("anything")];
    case "nothing":
      return [text("nothing")];
    case "object":
      return [text("object")];
    case "primitive":
      return [text(term.type)];
    case "model":
      return term.written === undefined
        ? [declarationLink(term.id, page)]
        : [...operand(term.written, page), text(" ("), declarationLink(term.id, page), text(")")];
    case "literals":
      return enumerate(
        term.values.map((value) => [codeSpan(JSON.stringify(value))]),
        "or",
      );
    case "list":
      return term.item.kind === "anything" ? [text("list")] : [text("list of "), ...operand(term.item, page)];
    case "map":
      return term.value.kind === "anything" ? [text("object")] : [text("map of "), ...operand(term.value, page)];
    case "tuple":
      return tuple(term, page);
    case "union":
      return enumerate(
        term.terms.map((one) => operand(one, page)),
        "or",
      );
    case "intersection":
      return enumerate(
        term.terms.map((one) => operand(one, page)),
        "and",
      );
  }
}

/** "list of exactly (string, optional integer)", "list of (string, then any number of integer)". */
function tuple(term: Extract<Term, { kind: "tuple" }>, page: Page): readonly Inline[] {
  const { items, required, rest } = term;
  if (items.length === 0 && rest === undefined) return [text("empty list")];
  const listed = items.map((item, index) => [...(index < required ? [] : [text("optional ")]), ...operand(item, page)]);
  const others = rest === undefined ? [] : [[text("then any number of "), ...operand(rest, page)]];
  const head = rest === undefined ? "list of exactly (" : "list of (";
  return [text(head), ...joinInlines([...listed, ...others], ", "), text(")")];
}

/** In parentheses where its own words would run into those around it. */
function operand(term: Term, page: Page): readonly Inline[] {
  const compound =
    term.kind === "union" || term.kind === "intersection" || (term.kind === "literals" && term.values.length > 1);
  return compound ? [text("("), ...type(term, page), text(")")] : type(term, page);
}
