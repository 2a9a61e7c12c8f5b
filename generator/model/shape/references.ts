import { perObject } from "../per-object.ts";
import { subshapes } from "./children.ts";
import type { DeclarationId, Shape } from "./shape.ts";

/** The declarations that a shape refers to anywhere, sorted, each once. */
export const referencesOf: (shape: Shape) => readonly DeclarationId[] = perObject((shape) =>
  [...new Set(subshapes(shape).flatMap(ownReferences))].sort(),
);

/** The declarations that the shape itself refers to, its subshapes aside. */
export function ownReferences({ parts: { reference } }: Shape): readonly DeclarationId[] {
  if (reference === undefined) return NO_REFERENCES;
  const { $ref, $dynamicRef } = reference;
  return [...($ref === undefined ? [] : [$ref.target]), ...($dynamicRef === undefined ? [] : [$dynamicRef.target])];
}

/** Most shapes have none. */
const NO_REFERENCES: readonly DeclarationId[] = [];
