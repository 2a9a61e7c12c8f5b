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
  // A list instead of recursion: values may be nested more deeply than the stack is.
  const pairs: unknown[] = [one, other];
  let met = 0;
  let known: Map<unknown, Set<unknown>> | undefined;
  while (pairs.length > 0) {
    const [a, b] = [pairs.pop(), pairs.pop()];
    if (++met > FEW && typeof a === "object") {
      known ??= new Map<unknown, Set<unknown>>();
      if (isKnown(known, a, b)) continue;
    }
    if (!sameSurface(a, b, pairs)) return false;
  }
  return true;
}

/** So many pairs are compared in less time than it takes to remember them. */
const FEW = 1000;

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
