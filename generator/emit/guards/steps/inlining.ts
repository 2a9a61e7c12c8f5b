import { type Declaration, declarationOf, type Model } from "../../../model/model.ts";
import { once } from "../../../model/once.ts";
import { perObject } from "../../../model/per-object.ts";
import { subshapes } from "../../../model/shape/children.ts";
import type { DeclarationId, Shape } from "../../../model/shape/shape.ts";

/**
 * How many schemas a declaration may have, with those that are written into it, to be written into others. An engine
 * remembers of each place in a function which forms of objects came by, and is fast where these are few: a function that
 * many places call sees the objects of all of them.
 */
const MAX_WEIGHT = 64;
/** How many schemas the copies of a declaration may have together, besides one: what a bundle grows by. */
const MAX_COPIED = 56;

/** How many guards may stand inside of one another: in a long row of definitions each is written once for each of these. */
const MAX_HEIGHT = 8;

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
  // Where most guards stand as they are, few ask, or none.
  const copies = once(() => referencesIn(model));
  const weights = new Map<DeclarationId, number>();
  const heights = new Map<DeclarationId, number>();
  const weight = (id: DeclarationId): number => {
    // With a list of its own in place of recursion: there may be more definitions in a row than a stack holds.
    const open = weights.has(id) ? [] : [id];
    for (let next = open.at(-1); next !== undefined; next = open.at(-1)) {
      const { shape, recursive } = declarationOf(model, next);
      const { count, targets } = recursive ? RECURSIVE : sizeOf(shape);
      const unknown = targets.filter((target) => !weights.has(target));
      open.push(...unknown);
      if (unknown.length > 0) continue;
      const inside = targets.filter(inlines);
      weights.set(
        next,
        inside.reduce((all, one) => all + weight(one), count),
      );
      heights.set(next, 1 + Math.max(0, ...inside.map((one) => heights.get(one) ?? 0)));
      open.pop();
    }
    return weights.get(id) ?? Number.POSITIVE_INFINITY;
  };
  const inlines = (id: DeclarationId): boolean =>
    weight(id) <= FEW ||
    (weight(id) <= MAX_WEIGHT &&
      weight(id) * ((copies().get(id) ?? 1) - 1) <= MAX_COPIED &&
      (heights.get(id) ?? 0) <= MAX_HEIGHT);
  return { inlines, weight };
}

/** All that this depends on of a declaration. */
export function inliningFact({ recursive, shape }: Declaration): string {
  return JSON.stringify([recursive, sizeOf(shape)]);
}

/** A guard that asks itself has no end to write out. */
const RECURSIVE = { count: Number.POSITIVE_INFINITY, targets: [] as readonly DeclarationId[] };

/** How many schemas there are in one, and what each of their references leads to. */
const sizeOf = perObject((shape: Shape) => {
  const all = subshapes(shape);
  const targets = all.flatMap(({ parts: { reference } }) =>
    reference?.$ref === undefined ? [] : [reference.$ref.target],
  );
  return { count: all.length, targets };
});

/** How many references lead to each declaration. */
function referencesIn(model: Model): ReadonlyMap<DeclarationId, number> {
  const counts = new Map<DeclarationId, number>();
  for (const { shape } of Object.values(model.declarations)) {
    for (const target of sizeOf(shape).targets) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}
