import { codeSpan, emphasis, type Inline, joinInlines, text } from "../../../markdown/inline.ts";
import { declarationLink, type Page } from "../page.ts";
import type { Term } from "../terms/term.ts";
import type { Notation } from "./notation.ts";

/** A type of one word. It is the same object wherever it occurs, since a cell that occurs again is printed once. */
interface Word {
  readonly plain: readonly Inline[];
  readonly optional: readonly Inline[];
}

const ANY = word("Any");
const NEVER = word("Never");
const PRIMITIVES = {
  null: word("None"),
  boolean: word("bool"),
  integer: word("int"),
  number: word("float"),
  string: word("str"),
} as const;

/** Type hints as a generated Python client shows them. */
export const python: Notation = { name: "python", type, optional };

function type(term: Term, page: Page): readonly Inline[] {
  switch (term.kind) {
    case "model":
      return [declarationLink(term.id, page)];
    case "list":
      return generic("List", [type(term.item, page)]);
    case "map":
      return generic("Dict", [[text("str")], type(term.value, page)]);
    case "object":
      return generic("Dict", [[text("str")], ANY.plain]);
    case "tuple": {
      const rest = term.rest === undefined ? [] : [[text("..."), ...type(term.rest, page)]];
      return generic("Tuple", [...term.items.map((item) => type(item, page)), ...rest]);
    }
    case "literals":
      return generic(
        "Literal",
        term.values.map((value) => [codeSpan(JSON.stringify(value))]),
      );
    case "union":
      return generic(
        "Union",
        term.terms.map((one) => type(one, page)),
      );
    case "intersection":
      return generic(
        "Intersection",
        term.terms.map((one) => type(one, page)),
      );
    default:
      return wordOf(term).plain;
  }
}

/** Lists and maps stay bare: the client leaves them empty instead. */
function optional(term: Term, page: Page): readonly Inline[] {
  switch (term.kind) {
    case "model":
      return [declarationLink(term.id, page, (name) => `Optional[${name}]`)];
    case "anything":
    case "primitive":
      return wordOf(term).optional;
    case "literals":
    case "union":
    case "intersection":
      return generic("Optional", [type(term, page)]);
    default:
      return type(term, page);
  }
}

function wordOf(term: Extract<Term, { kind: "anything" | "nothing" | "primitive" }>): Word {
  if (term.kind === "primitive") return PRIMITIVES[term.type];
  return term.kind === "anything" ? ANY : NEVER;
}

function word(name: string): Word {
  return { plain: [emphasis(text(name))], optional: [emphasis(text(`Optional[${name}]`))] };
}

function generic(name: string, parameters: readonly (readonly Inline[])[]): readonly Inline[] {
  return [text(`${name}[`), ...joinInlines(parameters, ", "), text("]")];
}
