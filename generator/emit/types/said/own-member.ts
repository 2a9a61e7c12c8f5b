import { perObject } from "../../../model/per-object.ts";
import { childrenOf } from "../../../model/shape/children.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import { isUnrestricted } from "../../../model/shape/unrestricted.ts";
import { isSameType } from "../print/same-type.ts";
import type { TypeExpression } from "../print/type-expression.ts";
import { isInherited } from "../read/object-extent.ts";

/**
 * Whether the type of a member stands as it is in the type of a shape, of which no other schema speaks of that member: then
 * the one differs where the other does.
 * @param shape - around the member's schema, and all schemas between the two look at the same instance
 */
export function isOwnMember(name: string, member: TypeExpression, shape: Shape, type: TypeExpression): boolean {
  if (isInherited(name) || namedMembers(shape)?.get(name) !== 1) return false;
  return objectsIn(type).some(({ members }) =>
    members.some((one) => one.anchor?.name === name && isSameType(one.type, member)),
  );
}

/** How many schemas that look at the same instance name each member; undefined where one may speak of all of them, or of any. */
const namedMembers = perObject((shape: Shape): ReadonlyMap<string, number> | undefined => {
  const counts = new Map<string, number>();
  return countMembers(shape, counts) ? counts : undefined;
});

/** Counts what a schema and those in it name, and whether that is all they speak of. */
function countMembers(shape: Shape, counts: Map<string, number>): boolean {
  const { members, values, reference, propertyNames, unevaluated } = shape.parts;
  if ((values ?? reference ?? propertyNames ?? members?.patternProperties) !== undefined) return false;
  if (![members?.additionalProperties, unevaluated?.unevaluatedProperties].every(isSilent)) return false;
  for (const { name } of members?.properties ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  return childrenOf(shape).every(({ relation, shape: inner }) =>
    relation === "same" || relation === "test" ? countMembers(inner, counts) : true,
  );
}

/** Whether a schema of further members gives them no type: it allows all of them, or none. */
function isSilent(shape: Shape | undefined): boolean {
  return shape === undefined || shape.parts.never === true || isUnrestricted(shape);
}

/** The object types that a type is combined of. */
function objectsIn(type: TypeExpression): readonly TypeExpression[] {
  if (type.form === "object") return [type];
  return type.form === "atom" ? [] : type.parts.flatMap((part) => (part === type ? [] : objectsIn(part)));
}
