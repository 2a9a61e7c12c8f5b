import { declarationOf, type Model } from "../../../model/model.ts";
import { subshapes } from "../../../model/shape/children.ts";
import type { DeclarationId } from "../../../model/shape/shape.ts";

/**
 * How many schemas a declaration may have, with those that are written into it, to be written into others. An engine
 * remembers of each place in a function which forms of objects came by, and is fast where these are few: a function that
 * many places call sees the objects of all of them.
 */
const MOST = 64;

/** Whether the guard of a declaration is written into those that refer to it, in the place of a call. */
export function inliningIn(model: Model): (id: DeclarationId) => boolean {
  const weights = new Map<DeclarationId, number>();
  const weight = (id: DeclarationId): number => {
    const known = weights.get(id);
    if (known !== undefined) return known;
    const { shape, recursive } = declarationOf(model, id);
    const all = recursive ? [] : subshapes(shape);
    const referred = all.flatMap(({ parts: { reference } }) => {
      if (reference?.$ref === undefined) return [];
      const weightOfTarget = weight(reference.$ref.target);
      return weightOfTarget <= MOST ? [weightOfTarget] : [];
    });
    const sum = recursive ? Number.POSITIVE_INFINITY : referred.reduce((a, b) => a + b, all.length);
    weights.set(id, sum);
    return sum;
  };
  return (id) => weight(id) <= MOST;
}
