import type { DeclarationId, PartKind, ReferencePart, Shape } from "../../../model/shape/shape.ts";

/** Subschemas that hold together: these, and the branches of their `allOf`, in the order of the text. */
export function flatten(shapes: readonly Shape[]): readonly Shape[] {
  // Most have no branches, and the same question is asked of each again and again.
  for (const { parts } of shapes)
    if (parts.allOf !== undefined)
      return shapes.flatMap((shape) => [shape, ...flatten(shape.parts.allOf?.allOf ?? [])]);
  return shapes;
}

/** The parts in which there are no subschemas. */
const LEAVES: ReadonlySet<string> = new Set(["never", "types", "values", "rules", "reference"] satisfies PartKind[]);

/** Whether there may be subschemas inside. Most members are words and numbers, of which this is known at once. */
export function holdsShapes({ parts }: Shape): boolean {
  for (const kind in parts) if (!LEAVES.has(kind)) return true;
  return false;
}

/** Subschemas that hold together as one. */
export function merged(shapes: readonly Shape[]): Shape {
  const [first, second] = shapes;
  if (first === undefined) throw new Error("no subschema to merge");
  if (second === undefined) return first;
  const notes = Object.assign({}, ...shapes.map((shape) => shape.notes).reverse());
  return { at: first.at, parts: { allOf: { allOf: shapes, at: {} } }, notes };
}

const NO_REFERENCE: Partial<ReferencePart> = {};

/** The declarations that subschemas refer to for the whole of the value. */
export function targetsIn(shapes: readonly Shape[]): readonly DeclarationId[] {
  const targets: DeclarationId[] = [];
  for (const { parts } of shapes) {
    const { $ref, $dynamicRef } = parts.reference ?? NO_REFERENCE;
    if ($ref !== undefined) targets.push($ref.target);
    if ($dynamicRef !== undefined) targets.push($dynamicRef.target);
  }
  return targets;
}
