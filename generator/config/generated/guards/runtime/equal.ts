/** @noformat */
// Copied here by `npm run generate:config`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import { memberCount, objectLike, ownMember } from "./members.js";

/** Whether two values are the same JSON value. Members in any order; one that is undefined is absent. */
export function equal(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object") return false;
  met = 0;
  return areSame(one, other, 0) ?? areSameByPairs(one, other);
}

/** So many pairs are compared in less time than it takes to remember them. */
const FEW = 1000;

/** So deep all stacks are. */
const DEEP = 32;

/** How many pairs of structures the comparison that is under way has met. */
let met = 0;

/** By recursion, as long as the values are small; undefined where they are not. */
function areSame(one: unknown, other: unknown, depth: number): boolean | undefined {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (++met > FEW || depth > DEEP) return undefined;
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    for (let index = 0; index < one.length; index++) {
      const same = areSame(one[index], other[index], depth + 1);
      if (same !== true) return same;
    }
    return true;
  }
  if (!objectLike(one) || !objectLike(other)) return false;
  let count = 0;
  for (const key in one) {
    const member = ownMember(one, key);
    if (member === undefined) continue;
    const same = areSame(member, ownMember(other, key), depth + 1);
    if (same !== true) return same;
    count++;
  }
  return count === memberCount(other);
}

/** By a list: values may be nested more deeply than the stack is. Each pair is compared once. */
function areSameByPairs(one: unknown, other: unknown): boolean {
  const pairs: unknown[] = [one, other];
  const known = new Map<unknown, Set<unknown>>();
  while (pairs.length > 0) {
    const [a, b] = [pairs.pop(), pairs.pop()];
    if (typeof a === "object" && isKnown(known, a, b)) continue;
    if (!sameSurface(a, b, pairs)) return false;
  }
  return true;
}

/** Whether the pair was met before: values that contain themselves, or one part in many places, are compared once. */
function isKnown(known: Map<unknown, Set<unknown>>, one: unknown, other: unknown): boolean {
  const others = known.get(one);
  if (others?.has(other) === true) return true;
  if (others === undefined) known.set(one, new Set([other]));
  else others.add(other);
  return false;
}

/** Compares all but the parts of two structures, and puts these on the list. */
function sameSurface(one: unknown, other: unknown, pairs: unknown[]): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    for (let index = 0; index < one.length; index++) pairs.push(one[index], other[index]);
    return true;
  }
  if (!objectLike(one) || !objectLike(other) || memberCount(one) !== memberCount(other)) return false;
  for (const key in one) {
    const member = ownMember(one, key);
    if (member !== undefined) pairs.push(member, ownMember(other, key));
  }
  return true;
}
