import { components } from "../../code/components.ts";
import { diagnostic } from "../../diagnostics.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { perObject } from "../../model/per-object.ts";
import { inPlaceShapes } from "../../model/shape/children.ts";
import { ownReferences } from "../../model/shape/references.ts";
import type { DeclarationId, Shape } from "../../model/shape/shape.ts";
import type { DeclarationSource } from "./find-declarations.ts";

/**
 * So many schemas, inside of one another and behind references, may look at one instance; each phase follows them with a
 * stack.
 */
export const MAX_IN_PLACE = 1000;

/** A declaration that looks at the same instance, and how many schemas stand around the reference to it. */
export interface Step {
  readonly target: DeclarationId;
  readonly levels: number;
}

/**
 * What schemas must not do before they look at any part of the instance: lead back to themselves, since that says nothing
 * about any instance; or lead on and on.
 */
export function checkInPlace(
  sources: readonly DeclarationSource[],
  shapes: ReadonlyMap<DeclarationId, Shape>,
): readonly Diagnostic[] {
  const steps = new Map<DeclarationId, readonly Step[]>();
  for (const [id, shape] of shapes) {
    const own = stepsFrom(shape);
    if (own.length > 0) steps.set(id, own);
  }
  if (steps.size === 0) return [];
  const isLong = new Set<DeclarationId>();
  const isEndless = new Set<DeclarationId>();
  const levels = new Map<DeclarationId, number>();
  // What a declaration leads to comes before it.
  for (const cycle of components(steps.keys(), (id) => (steps.get(id) ?? []).map(({ target }) => target))) {
    const inCycle = new Set(cycle);
    for (const id of cycle) {
      const own = steps.get(id) ?? [];
      if (own.some(({ target }) => inCycle.has(target))) isEndless.add(id);
      levels.set(
        id,
        own.reduce((max, step) => Math.max(max, step.levels + (levels.get(step.target) ?? 0)), 0),
      );
      // Those that lead to it are too long as well; one finding is enough.
      if ((levels.get(id) ?? 0) > MAX_IN_PLACE) {
        isLong.add(id);
        levels.set(id, 0);
      }
    }
  }
  return sources.flatMap(({ id, at }) => [
    ...(isEndless.has(id) ? [diagnostic("endless-reference", { location: at }, id)] : []),
    ...(isLong.has(id) ? [diagnostic("long-reference", { location: at }, id, String(MAX_IN_PLACE))] : []),
  ]);
}

/** The declarations that a declaration leads to before it looks at any part of the instance. */
export const stepsFrom: (shape: Shape) => readonly Step[] = perObject((shape) => stepsOf(shape));

function stepsOf(shape: Shape, levels = 1): readonly Step[] {
  return [
    ...ownReferences(shape).map((target) => ({ target, levels })),
    ...inPlaceShapes(shape).flatMap((inner) => stepsOf(inner, levels + 1)),
  ];
}
