import type { Json, JsonType } from "../../../model/json.ts";
import type { DeclarationId } from "../../../model/shape/shape.ts";
import { hasType } from "../../../model/shape/values.ts";

/** What a shape reads as in a type cell, before any notation: the part of its meaning that types can tell. */
export type Term =
  /** Any JSON value. */
  | { readonly kind: "anything" }
  /** No value at all. */
  | { readonly kind: "nothing" }
  | { readonly kind: "primitive"; readonly type: Exclude<JsonType, "array" | "object"> }
  | { readonly kind: "literals"; readonly values: readonly Json[] }
  /** A declaration with a page of its own; `written` is what it is, where that is to be told beside its name. */
  | { readonly kind: "model"; readonly id: DeclarationId; readonly written?: Term }
  | { readonly kind: "list"; readonly item: Term }
  /** `rest` is absent where nothing may follow. The first `required` items must be there. */
  | { readonly kind: "tuple"; readonly items: readonly Term[]; readonly required: number; readonly rest?: Term }
  | { readonly kind: "map"; readonly value: Term }
  /** An object without a name; its members stand in rows of their own. */
  | { readonly kind: "object" }
  | { readonly kind: "union"; readonly terms: readonly Term[] }
  | { readonly kind: "intersection"; readonly terms: readonly Term[] };

export const ANYTHING: Term = { kind: "anything" };
export const NOTHING: Term = { kind: "nothing" };

/** The union of terms, flat, each once. */
export function unionOf(terms: readonly Term[]): Term {
  const [first, second] = terms;
  if (first !== undefined && second === undefined) return first;
  const flat = terms.flatMap((term) => (term.kind === "union" ? term.terms : [term]));
  if (flat.some((term) => term.kind === "anything")) return ANYTHING;
  const distinct = distinctTerms(flat.filter((term) => term.kind !== "nothing"));
  const [only = NOTHING] = distinct;
  return distinct.length > 1 ? { kind: "union", terms: distinct } : only;
}

/** The intersection of terms, flat, each once. */
export function intersectionOf(terms: readonly Term[]): Term {
  const [first, second] = terms;
  if (first !== undefined && second === undefined) return first;
  const flat = terms.flatMap((term) => (term.kind === "intersection" ? term.terms : [term]));
  if (flat.some((term) => term.kind === "nothing")) return NOTHING;
  const distinct = narrowLiterals(distinctTerms(flat.filter((term) => term.kind !== "anything")));
  const [only = ANYTHING] = distinct;
  return distinct.length > 1 ? { kind: "intersection", terms: distinct } : only;
}

/** Values beside the primitive type that they are of say it all. */
function narrowLiterals(terms: readonly Term[]): readonly Term[] {
  const values = terms.flatMap((term) => (term.kind === "literals" ? term.values : []));
  if (values.length === 0) return terms;
  return terms.filter((term) => term.kind !== "primitive" || !values.every((value) => hasType(value, [term.type])));
}

function distinctTerms(terms: readonly Term[]): readonly Term[] {
  if (terms.length < 2) return terms;
  return [...new Map(terms.map((term) => [JSON.stringify(term), term])).values()];
}
