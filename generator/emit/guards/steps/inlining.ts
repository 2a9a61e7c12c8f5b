import { declarationOf, type Model } from "../../../model/model.ts";
import { subshapes } from "../../../model/shape/children.ts";
import type { DeclarationId } from "../../../model/shape/shape.ts";

/**
 * How many schemas a declaration may have, with those that are written into it, to be written into others. An engine
 * remembers of each place in a function which forms of objects came by, and is fast where these are few: a function that
 * many places call sees the objects of all of them.
 */
const MAX_WEIGHT = 64;
/** How many schemas the copies of a declaration may have together, besides one: what a bundle grows by. */
const MAX_COPIED = 56;

/** So few schemas are hardly longer than a call, and are copied as often as they are asked for. */
const FEW = 3;

/** Which guards are written into those that refer to them. */
export interface Inlining {
  /** Whether that of a declaration is, in the place of a call. */
  readonly inlines: (id: DeclarationId) => boolean;
  /** How many schemas it has, with those that are written into it; infinite for a recursive one. */
  readonly weight: (id: DeclarationId) => number;
}

/** Works it out for one model. */
export function inliningIn(model: Model): Inlining {
  const copies = referencesIn(model);
  const weights = new Map<DeclarationId, number>();
  const weight = (id: DeclarationId): number => {
    const known = weights.get(id);
    if (known !== undefined) return known;
    const { shape, recursive } = declarationOf(model, id);
    const own = recursive ? Number.POSITIVE_INFINITY : subshapes(shape).length;
    const sum = recursive
      ? own
      : targetsIn(model, id)
          .filter(inlines)
          .reduce((all, one) => all + weight(one), own);
    weights.set(id, sum);
    return sum;
  };
  const inlines = (id: DeclarationId): boolean =>
    weight(id) <= FEW || (weight(id) <= MAX_WEIGHT && weight(id) * ((copies.get(id) ?? 1) - 1) <= MAX_COPIED);
  return { inlines, weight };
}

/** What each reference of a declaration leads to. */
function targetsIn(model: Model, id: DeclarationId): readonly DeclarationId[] {
  return subshapes(declarationOf(model, id).shape).flatMap(({ parts: { reference } }) =>
    reference?.$ref === undefined ? [] : [reference.$ref.target],
  );
}

/** How many references lead to each declaration. */
function referencesIn(model: Model): ReadonlyMap<DeclarationId, number> {
  const counts = new Map<DeclarationId, number>();
  for (const id of Object.keys(model.declarations)) {
    for (const target of targetsIn(model, id)) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}
