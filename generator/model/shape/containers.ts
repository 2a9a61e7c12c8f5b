import type { Parts } from "./shape.ts";

/** Whether a part speaks of the members of objects; constraints on objects are rules, and not meant. */
export function speaksOfMembers({ members, dependents, propertyNames, unevaluated }: Parts): boolean {
  return (members ?? dependents ?? propertyNames ?? unevaluated?.unevaluatedProperties) !== undefined;
}

/** Whether a part speaks of the items of arrays; constraints on arrays are rules, and not meant. */
export function speaksOfItems({ items, contains, unevaluated }: Parts): boolean {
  return (items ?? contains ?? unevaluated?.unevaluatedItems) !== undefined;
}
