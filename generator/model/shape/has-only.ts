import type { PartKind, Parts } from "./shape.ts";

/** Whether a shape has no parts but those of the kinds. */
export function hasOnly(parts: Parts, ...kinds: readonly PartKind[]): boolean {
  for (const kind in parts) if (!kinds.includes(kind as PartKind)) return false;
  return true;
}
