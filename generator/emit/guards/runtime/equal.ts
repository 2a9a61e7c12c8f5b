import { memberCount, objectLike, ownMember } from "./members.ts";

/** Whether two values are the same JSON value. Members in any order; one that is undefined is absent. */
export function equal(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    return Array.isArray(other) && one.length === other.length && one.every((item, index) => equal(item, other[index]));
  }
  if (!objectLike(one) || !objectLike(other)) return false;
  if (memberCount(one) !== memberCount(other)) return false;
  for (const key in one) {
    if (!Object.hasOwn(one, key) || one[key] === undefined) continue;
    if (!equal(one[key], ownMember(other, key))) return false;
  }
  return true;
}
