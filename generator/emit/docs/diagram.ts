import type { DeclarationId } from "../../model/shape/shape.ts";

/** Who refers to whom. */
export interface Edge {
  readonly from: DeclarationId;
  readonly to: DeclarationId;
}

/**
 * A flowchart in Mermaid's language: a node for each declaration, an arrow for each that refers to another. Edges to nodes
 * beyond the limit are left out.
 * @param nameOf - a name is an identifier, so no character of it means anything in a label
 */
export function diagram(edges: readonly Edge[], nameOf: (id: DeclarationId) => string, maxNodes: number): string {
  const nodes = new Map<DeclarationId, string>();
  const arrows = new Set<string>();
  for (const { from, to } of edges) {
    const fresh = [from, to].filter((id, index, both) => !nodes.has(id) && both.indexOf(id) === index);
    if (nodes.size + fresh.length > maxNodes) continue;
    for (const id of fresh) nodes.set(id, `n${nodes.size}`);
    arrows.add(`  ${nodes.get(from)} --> ${nodes.get(to)}`);
  }
  const labels = [...nodes].map(([id, node]) => `  ${node}["${nameOf(id)}"]`);
  return ["flowchart LR", ...labels, ...arrows].join("\n");
}
