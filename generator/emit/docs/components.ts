import type { Declaration } from "../../model/model.ts";
import type { DeclarationId } from "../../model/shape/shape.ts";

/** Groups of declarations that hang together by references, in either direction, in the order of their first members. */
export function components(declarations: readonly Declaration[]): readonly (readonly Declaration[])[] {
  const byId = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  const seen = new Set<DeclarationId>();
  return declarations.flatMap((start) => {
    if (seen.has(start.id)) return [];
    seen.add(start.id);
    const group = [start];
    // A list hands out what is added to it while it is being walked.
    for (const { uses, usedBy } of group) {
      for (const id of [...uses, ...usedBy]) {
        const next = byId.get(id);
        if (next === undefined || seen.has(id)) continue;
        seen.add(id);
        group.push(next);
      }
    }
    return [group];
  });
}
