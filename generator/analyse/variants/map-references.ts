import type { DeclarationId, DynamicReference, Shape } from "../../model/shape/shape.ts";

/** A shape whose own references, those of its subshapes aside, lead elsewhere. */
export function mapReferences(
  shape: Shape,
  link: (target: DeclarationId) => DeclarationId,
  settle: (reference: DynamicReference) => DynamicReference = (dynamic) => ({
    ...dynamic,
    target: link(dynamic.target),
  }),
): Shape {
  const { reference } = shape.parts;
  if (reference === undefined) return shape;
  const { $ref, $dynamicRef } = reference;
  const linked = {
    ...reference,
    ...($ref === undefined ? {} : { $ref: { ...$ref, target: link($ref.target) } }),
    ...($dynamicRef === undefined ? {} : { $dynamicRef: settle($dynamicRef) }),
  };
  return { ...shape, parts: { ...shape.parts, reference: linked } };
}
