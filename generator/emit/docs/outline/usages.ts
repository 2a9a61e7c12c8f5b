import { declarationOf, type Model } from "../../../model/model.ts";
import type { DeclarationId, Shape } from "../../../model/shape/shape.ts";
import type { Path } from "../rows/path.ts";
import type { Entry, Outline } from "./entry.ts";
import { targetsIn } from "./flatten.ts";
import { spokenFor } from "./said.ts";

/** A place that refers to a declaration: the nearest section of the declaration that it stands in. */
export interface Reference {
  readonly owner: DeclarationId;
  readonly path: Path;
  readonly target: DeclarationId;
}

/** All references of a declaration, each place once. */
export function referencesOf(owner: DeclarationId, shape: Shape, outline: Outline): readonly Reference[] {
  const found = new Map<string, Reference>();
  const visit = (shapes: readonly Shape[], path: Path, inner: Outline): void => {
    for (const target of targetsIn(spokenFor(shapes, inner))) {
      found.set(JSON.stringify([path, target]), { owner, path, target });
    }
    for (const entry of inner.entries) visitEntry(entry);
  };
  const visitEntry = (entry: Entry): void => visit(entry.shapes, entry.path, entry.inner);
  visit([shape], [], outline);
  return [...found.values()];
}

/** References by the declaration that they stand in. */
export function byOwner(references: readonly Reference[]): ReadonlyMap<DeclarationId, readonly Reference[]> {
  return grouped(references, ({ owner }) => owner);
}

/** References by their target, in the order of their owners' names. */
export function byTarget(
  references: readonly Reference[],
  model: Model,
): ReadonlyMap<DeclarationId, readonly Reference[]> {
  const nameOf = ({ owner }: Reference): string => declarationOf(model, owner).name;
  return grouped(
    references.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : nameOf(one) > nameOf(other) ? 1 : 0)),
    ({ target }) => target,
  );
}

function grouped(
  references: readonly Reference[],
  keyOf: (reference: Reference) => DeclarationId,
): ReadonlyMap<DeclarationId, readonly Reference[]> {
  const groups = new Map<DeclarationId, Reference[]>();
  for (const reference of references) {
    const group = groups.get(keyOf(reference)) ?? [];
    groups.set(keyOf(reference), group);
    group.push(reference);
  }
  return groups;
}
