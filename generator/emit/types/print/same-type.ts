import type { TypeExpression, TypeMember } from "./type-expression.ts";

/**
 * Whether two types without comments have the same text. Object types are told apart by their members, most of which are
 * the same objects where one type was made of the other's schema: their text need not be made.
 */
export function isSameType(one: TypeExpression, other: TypeExpression): boolean {
  if (one === other) return true;
  if (one.form !== "object" || other.form !== "object") return one.text === other.text;
  const { members } = other;
  return one.members.length === members.length && one.members.every((member, index) => isSame(member, members[index]));
}

function isSame(one: TypeMember, other: TypeMember | undefined): boolean {
  if (one === other) return true;
  return one.key === other?.key && one.optional === other.optional && isSameType(one.type, other.type);
}
