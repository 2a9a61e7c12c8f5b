import { type Inline, text } from "../../../markdown/inline.ts";
import { declarationOf } from "../../../model/model.ts";
import { type BaseType, typeOfValue } from "../../../model/shape/json-types.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import type { Notation } from "../notations/notation.ts";
import { declarationLink, type Page } from "../page.ts";
import { type Term, unionOf } from "../terms/term.ts";
import { termOf } from "../terms/term-of.ts";
import { merged } from "./flatten.ts";
import { isSimple, simpleTargets } from "./simple.ts";

/** Values that a type names by itself; more of them have a table. */
export const FEW = 6;

type Known = Map<readonly Shape[], readonly Inline[]>;

/** The types of entries of a page, by notation: a row of a table and a section ask for each. */
const known = new WeakMap<Page, Map<Notation, Known>>();

/** The type of subschemas that hold together, as a line tells it: long lists of values are left to their table. */
export function briefType(shapes: readonly Shape[], notation: Notation, page: Page): readonly Inline[] {
  const ofPage = known.get(page) ?? new Map<Notation, Known>();
  known.set(page, ofPage);
  const ofNotation: Known = ofPage.get(notation) ?? new Map();
  ofPage.set(notation, ofNotation);
  const found = ofNotation.get(shapes) ?? typeIn(shapes, notation, page);
  ofNotation.set(shapes, found);
  return found;
}

function typeIn(shapes: readonly Shape[], notation: Notation, page: Page): readonly Inline[] {
  const [target, another] = simpleTargets(shapes, page);
  const term = termOf(merged(shapes), page.jsonTypes);
  if (target === undefined || another !== undefined || term.kind !== "model")
    return notation.type(brief(term, page), page);
  const own = termOf(declarationOf(page.model, target).shape, page.jsonTypes);
  return [...notation.type(brief(own, page), page), text(" ("), declarationLink(target, page), text(")")];
}

/** Which kinds of values there are: "string, list or object" in place of a long type. */
export function kindsOfValue(shapes: readonly Shape[], notation: Notation, page: Page): readonly Inline[] {
  return notation.type(unionOf(page.jsonTypes(merged(shapes)).map(kindTerm)), page);
}

function kindTerm(type: BaseType): Term {
  if (type === "array") return { kind: "list", item: { kind: "anything" } };
  return type === "object" ? { kind: "object" } : { kind: "primitive", type };
}

function brief(term: Term, page: Page): Term {
  const within = (inner: Term): Term => brief(inner, page);
  switch (term.kind) {
    case "literals":
      return term.values.length > FEW ? unionOf(term.values.map((value) => kindTerm(typeOfValue(value)))) : term;
    case "model":
      return writtenOut(term, page);
    case "list":
      return { kind: "list", item: within(term.item) };
    case "map":
      return { kind: "map", value: within(term.value) };
    case "tuple":
      return { ...term, items: term.items.map(within) };
    case "union":
      return shortUnion(term.terms.map(within));
    case "intersection":
      return { kind: "intersection", terms: term.terms.map(within) };
    default:
      return term;
  }
}

/** What is no more than a word or a number is told where it is used. */
function writtenOut(term: Extract<Term, { kind: "model" }>, { model, jsonTypes }: Page): Term {
  const { shape } = declarationOf(model, term.id);
  return isSimple(shape) ? { ...term, written: termOf(shape, jsonTypes) } : term;
}

/** Alternatives that are values each are a list of values, too. */
function shortUnion(terms: readonly Term[]): Term {
  const values = terms.flatMap((term) => (term.kind === "literals" ? term.values : []));
  const others = terms.filter((term) => term.kind !== "literals");
  if (values.length <= FEW) return unionOf(terms);
  return unionOf([...values.map((value) => kindTerm(typeOfValue(value))), ...others]);
}
