// Copied here by `npm run generate:config`. Do not edit.

import { memberCount, objectLike, ownMember } from "./members.js";

/** Whether two values are the same JSON value. Members in any order; one that is undefined is absent. */
export function equal(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object") return false;
  // A list instead of recursion: values may be nested more deeply than the stack is.
  const pairs: unknown[] = [one, other];
  while (pairs.length > 0) if (!sameSurface(pairs.pop(), pairs.pop(), pairs)) return false;
  return true;
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
