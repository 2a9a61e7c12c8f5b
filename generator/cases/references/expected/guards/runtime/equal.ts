// Copied here by `triptych generate`. Do not edit.

import { memberCount, objectLike, own, ownMember } from "./members.js";

/** Whether two values are the same JSON value. Members in any order; one that is undefined is absent. */
export function equal(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    return Array.isArray(other) && one.length === other.length && one.every((item, index) => equal(item, other[index]));
  }
  if (!objectLike(one) || !objectLike(other)) return false;
  const left = own(one);
  const right = own(other);
  if (memberCount(left) !== memberCount(right)) return false;
  for (const key in left) {
    if (!Object.hasOwn(left, key) || left[key] === undefined) continue;
    if (!equal(left[key], ownMember(right, key))) return false;
  }
  return true;
}
