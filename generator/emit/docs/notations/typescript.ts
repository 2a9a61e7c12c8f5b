import { codeSpan, type Inline, joinInlines, text } from "../../../markdown/inline.ts";
import { declarationLink, type Page } from "../page.ts";
import type { Term } from "../terms/term.ts";
import type { Notation } from "./notation.ts";

const NUMBER = [text("number")];
// The same objects wherever they occur, since a cell that occurs again is printed once.
const PRIMITIVES = {
  null: [text("null")],
  boolean: [text("boolean")],
  integer: NUMBER,
  number: NUMBER,
  string: [text("string")],
} as const;
const UNKNOWN = [text("unknown")];
const NEVER = [text("never")];
const OBJECT = [text("object")];

/** Types as TypeScript writes them. That a member may be absent is told by the column Required alone. */
export const typescript: Notation = { name: "typescript", type, optional: type };

function type(term: Term, page: Page): readonly Inline[] {
  switch (term.kind) {
    case "anything":
      return UNKNOWN;
    case "nothing":
      return NEVER;
    case "object":
      return OBJECT;
    case "primitive":
      return PRIMITIVES[term.type];
    case "model":
      return [declarationLink(term.id, page)];
    case "literals":
      return joinInlines(
        term.values.map((value) => [codeSpan(JSON.stringify(value))]),
        " | ",
      );
    case "list":
      return [...operand(term.item, page), text("[]")];
    case "map":
      return [text("Record<string, "), ...type(term.value, page), text(">")];
    case "tuple":
      return tuple(term, page);
    case "union":
      return joinInlines(
        term.terms.map((one) => type(one, page)),
        " | ",
      );
    case "intersection":
      return joinInlines(
        term.terms.map((one) => operand(one, page)),
        " & ",
      );
  }
}

/** Items that may be missing from the end have a question mark. */
function tuple(term: Extract<Term, { kind: "tuple" }>, page: Page): readonly Inline[] {
  const items = term.items.map((item, index) =>
    index < term.required ? type(item, page) : [...operand(item, page), text("?")],
  );
  const rest = term.rest === undefined ? [] : [[text("..."), ...operand(term.rest, page), text("[]")]];
  return [text("["), ...joinInlines([...items, ...rest], ", "), text("]")];
}

/** In parentheses where an operator around it would bind tighter. */
function operand(term: Term, page: Page): readonly Inline[] {
  const compound =
    term.kind === "union" || term.kind === "intersection" || (term.kind === "literals" && term.values.length > 1);
  return compound ? [text("("), ...type(term, page), text(")")] : type(term, page);
}
