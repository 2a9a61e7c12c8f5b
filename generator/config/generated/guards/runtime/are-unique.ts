/** @noformat */
// Copied here by `npm run generate:config`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import { equal } from "./equal.js";
import { objectLike, ownMember } from "./members.js";
import { structureIds } from "./structure-ids.js";

/** Up to here comparing every pair is faster than making a set. */
const FEW = 16;

/** Whether no two items are the same JSON value. */
export function areUnique(items: readonly unknown[]): boolean {
  if (items.length <= FEW) return arePairwiseUnique(items);
  const seen = new Set<unknown>();
  const structures: object[] = [];
  for (const item of items) {
    if (typeof item === "object" && item !== null) {
      structures.push(item);
    } else {
      if (seen.has(item)) return false;
      seen.add(item);
    }
  }
  if (structures.length <= MANY) return arePairwiseUnique(structures);
  return areToldApart(structures) || areUniqueByIds(structures);
}

/** From here on comparing every pair is slower than looking at every part once. */
const MANY = 64;

function areUniqueByIds(structures: readonly object[]): boolean {
  const idOf = structureIds();
  const seen = new Set<number>();
  for (const structure of structures) {
    const id = idOf(structure);
    if (id === undefined) return arePairwiseUnique(structures);
    if (seen.has(id)) return false;
    seen.add(id);
  }
  return true;
}

/** From here on looking for a member that tells all apart is faster than comparing every pair. */
const SOME = 4;

/** Whether all are objects, and one member tells each from all others: mostly that is their name or id. */
function areToldApart(items: readonly unknown[]): boolean {
  const first = items[0];
  if (!objectLike(first)) return false;
  for (const key in first) if (tellsApart(key, items)) return true;
  return false;
}

function tellsApart(key: string, items: readonly unknown[]): boolean {
  const seen = new Set<unknown>();
  for (const item of items) {
    const member = objectLike(item) ? ownMember(item, key) : null;
    if (typeof member === "object" || seen.has(member)) return false;
    seen.add(member);
  }
  return true;
}

/** From the end, since what was added last is what may be there already. */
function arePairwiseUnique(items: readonly unknown[]): boolean {
  if (items.length >= SOME && areToldApart(items)) return true;
  for (let i = items.length - 1; i > 0; i--) {
    for (let j = 0; j < i; j++) if (equal(items[i], items[j])) return false;
  }
  return true;
}
