import { components } from "../../code/components.ts";
import { subshapes } from "../../model/shape/children.ts";
import type { DeclarationId, Shape } from "../../model/shape/shape.ts";

/** The declarations that a shape refers to anywhere, sorted, each once. */
export function referencesOf(shape: Shape): readonly DeclarationId[] {
  return unique(subshapes(shape).flatMap(ownReferences));
}

/** The declarations that the shape itself refers to, its subshapes aside. */
export function ownReferences({ parts: { reference } }: Shape): readonly DeclarationId[] {
  if (reference === undefined) return NO_REFERENCES;
  const { $ref, $dynamicRef } = reference;
  return [...($ref === undefined ? [] : [$ref.target]), ...($dynamicRef === undefined ? [] : [$dynamicRef.target])];
}

/** Most shapes have none. */
const NO_REFERENCES: readonly DeclarationId[] = [];

function unique(ids: readonly DeclarationId[]): readonly DeclarationId[] {
  return [...new Set(ids)].sort();
}

/** The nodes of a graph that can reach themselves. */
export function cyclicNodes(graph: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const edges = (node: string): readonly string[] => graph.get(node) ?? [];
  const cyclic = components(graph.keys(), edges).filter(
    ([one = "", ...others]) => others.length > 0 || edges(one).includes(one),
  );
  return new Set(cyclic.flat());
}
