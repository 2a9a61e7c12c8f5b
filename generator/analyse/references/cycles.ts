import { components } from "../../code/components.ts";

/** The nodes of a graph that can reach themselves. */
export function cyclicNodes(graph: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const edges = (node: string): readonly string[] => graph.get(node) ?? [];
  const cyclic = components(graph.keys(), edges).filter(
    ([one = "", ...others]) => others.length > 0 || edges(one).includes(one),
  );
  return new Set(cyclic.flat());
}
