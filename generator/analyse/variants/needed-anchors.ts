import type { Location } from "../../model/location.ts";
import { subshapes } from "../../model/shape/children.ts";
import { referencesOf } from "../../model/shape/references.ts";
import type { DeclarationId, Shape } from "../../model/shape/shape.ts";
import type { DeclarationSource, DynamicTargets } from "../references/find-declarations.ts";

/**
 * The names of the dynamic anchors that each declaration depends on, through whatever it refers to, sorted. Those that
 * depend on none are left out.
 * @param shapes - with the dynamic references that have several targets marked by their `anchor`
 */
export function neededAnchors(
  shapes: ReadonlyMap<DeclarationId, Shape>,
  targets: DynamicTargets,
  sourceAt: (at: Location) => DeclarationSource | undefined,
): ReadonlyMap<DeclarationId, readonly string[]> {
  if (targets.size === 0) return new Map();
  const own = new Map([...shapes].map(([id, shape]) => [id, ownAnchors(shape)]));
  const users = new Map<DeclarationId, DeclarationId[]>();
  for (const [id, shape] of shapes) {
    const dynamic = (own.get(id) ?? []).flatMap((name) => [...(targets.get(name)?.values() ?? [])]);
    const used = [...referencesOf(shape), ...dynamic.map((at) => sourceAt(at)?.id ?? "")];
    for (const target of new Set(used)) users.set(target, [...(users.get(target) ?? []), id]);
  }
  const needs = new Map<DeclarationId, readonly string[]>();
  for (const name of new Set([...own.values()].flat().sort())) {
    const reached = new Set([...own].filter(([, names]) => names.includes(name)).map(([id]) => id));
    // A set hands out what is added to it while it is being walked.
    for (const id of reached) for (const user of users.get(id) ?? []) reached.add(user);
    for (const id of reached) needs.set(id, [...(needs.get(id) ?? []), name]);
  }
  return needs;
}

function ownAnchors(shape: Shape): readonly string[] {
  return subshapes(shape).flatMap(({ parts }) => parts.reference?.$dynamicRef?.anchor ?? []);
}
