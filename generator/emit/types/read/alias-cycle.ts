import { type Declaration, declarationOf, type Model } from "../../../model/model.ts";
import { once } from "../../../model/once.ts";
import { inPlaceShapes } from "../../../model/shape/children.ts";
import { targetsOf } from "../../../model/shape/json-types.ts";
import type { DeclarationId, Shape } from "../../../model/shape/shape.ts";

/**
 * Tells whether a declaration's type would mention itself outside of any member or item (`type A = A | null`),
 * which TypeScript refuses. It keeps its answers.
 */
export function circularAliasesIn(model: Model): (id: DeclarationId) => boolean {
  const known = new Map<DeclarationId, boolean>();
  return (id) => {
    const circular = known.get(id) ?? reachesItself(model, id);
    known.set(id, circular);
    return circular;
  };
}

/** The same of all declarations, found out at once when one is asked about. */
export function allCircularAliases(model: Model): (id: DeclarationId) => boolean {
  const circular = once(() => {
    const ids = Object.values(model.declarations).map(({ id }) => id);
    return new Set(ids.filter((id) => reachesItself(model, id)));
  });
  return (id) => circular().has(id);
}

/** All that this depends on of a declaration. */
export function aliasFact({ recursive, shape }: Declaration): string {
  return recursive ? JSON.stringify(immediateTargets(shape)) : "";
}

function reachesItself(model: Model, id: DeclarationId): boolean {
  if (!declarationOf(model, id).recursive) return false;
  const seen = new Set<DeclarationId>();
  const open = [...immediateTargets(declarationOf(model, id).shape)];
  for (let target = open.pop(); target !== undefined; target = open.pop()) {
    if (target === id) return true;
    if (seen.has(target)) continue;
    seen.add(target);
    open.push(...immediateTargets(declarationOf(model, target).shape));
  }
  return false;
}

/** What a shape refers to without a member or an item in between. */
function immediateTargets(shape: Shape): readonly DeclarationId[] {
  return [...targetsOf(shape.parts.reference), ...inPlaceShapes(shape).flatMap(immediateTargets)];
}
