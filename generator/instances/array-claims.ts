import type { ContainsPart, ItemsPart, Shape } from "../model/shape/shape.ts";
import type { ArrayFact, Clause } from "./claim.ts";
import type { Opening } from "./open.ts";

/** What the items of arrays are asked, by their places and together. */
export function openItems(
  items: ItemsPart | undefined,
  contains: ContainsPart | undefined,
  { claims, side, type }: Opening,
): readonly Clause[] {
  if (type !== "array") return [];
  const asks = (fact: ArrayFact): Clause => [[{ claim: claims.ofFact(fact), holds: true }]];
  const each = (from: number, shape: Shape, to?: number): Clause =>
    asks({ on: "array", kind: "each", from, ...(to === undefined ? {} : { to }), claim: claims.ofShape(shape, side) });
  const prefix = items?.prefixItems ?? [];
  const clauses = prefix.map((shape, index) => each(index, shape, index + 1));
  if (items?.items !== undefined) clauses.push(each(prefix.length, items.items));
  if (contains?.contains !== undefined) {
    const { minContains = 1, maxContains } = contains;
    const claim = claims.ofShape(contains.contains, side);
    if (minContains > 0) clauses.push(asks({ on: "array", kind: "several", side: "min", count: minContains, claim }));
    if (maxContains !== undefined)
      clauses.push(asks({ on: "array", kind: "several", side: "max", count: maxContains, claim }));
  }
  return clauses;
}
