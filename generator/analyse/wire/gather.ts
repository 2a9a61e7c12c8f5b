import { childrenOf } from "../../model/shape/children.ts";
import { ownReferences } from "../../model/shape/references.ts";
import type { DeclarationId, Shape } from "../../model/shape/shape.ts";

export type Shapes = ReadonlyMap<DeclarationId, Shape>;

/** The shapes that are asked of one instance together, and the alternatives that are left to choose between. */
export interface Gathered {
  /** In the order in which they come. */
  readonly shapes: readonly Shape[];
  readonly unions: readonly (readonly Shape[])[];
}

/** Whatever looks at the same instance as the shapes do, references followed; what only `not` looks at is left out. */
export function gather(roots: readonly Shape[], all: Shapes): Gathered {
  const found = new Set(roots);
  const unions: (readonly Shape[])[] = [];
  // A set hands out what is added to it while it is being walked.
  for (const shape of found) {
    for (const target of targetsIn(shape, all)) found.add(target);
    for (const { shape: inner, kind, relation } of childrenOf(shape)) {
      if (kind === "condition" || (relation === "same" && kind !== "anyOf" && kind !== "oneOf")) found.add(inner);
    }
    for (const branches of [shape.parts.anyOf?.anyOf, shape.parts.oneOf?.oneOf]) {
      if (branches !== undefined) unions.push(branches);
    }
  }
  return { shapes: [...found], unions };
}

/** The shapes that a shape's own references lead to. */
export function targetsIn(shape: Shape, all: Shapes): readonly Shape[] {
  return ownReferences(shape).flatMap((id) => all.get(id) ?? []);
}

/** What shapes that are nothing but references stand for. */
export function resolved(shapes: readonly Shape[], all: Shapes): readonly Shape[] {
  const found = new Set(shapes);
  for (const shape of found) {
    const isAlone = shape.parts.reference !== undefined && Object.keys(shape.parts).length === 1;
    const targets = isAlone ? targetsIn(shape, all) : [];
    if (targets.length === 0) continue;
    found.delete(shape);
    for (const target of targets) found.add(target);
  }
  return [...found];
}
