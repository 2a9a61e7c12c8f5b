// Copied here by `triptych generate`. Do not edit.

import { equal } from "./equal.js";

/** Up to here comparing every pair is faster than making a set. */
const FEW = 16;

/** Whether no two items are the same JSON value. */
export function areUnique(items: readonly unknown[]): boolean {
  if (items.length <= FEW) return arePairwiseUnique(items);
  const seen = new Set<unknown>();
  const structures: unknown[] = [];
  for (const item of items) {
    if (typeof item === "object" && item !== null) {
      structures.push(item);
    } else {
      if (seen.has(item)) return false;
      seen.add(item);
    }
  }
  return arePairwiseUnique(structures);
}

function arePairwiseUnique(items: readonly unknown[]): boolean {
  for (let i = 1; i < items.length; i++) {
    for (let j = 0; j < i; j++) if (equal(items[i], items[j])) return false;
  }
  return true;
}
