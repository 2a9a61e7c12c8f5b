import { areDisjoint } from "../../../model/shape/disjoint.ts";
import { BASE_TYPES, type BaseType, baseTypes } from "../../../model/shape/json-types.ts";
import type { MembersPart, ReferencePart, Shape } from "../../../model/shape/shape.ts";
import { isUnrestricted } from "../../../model/shape/unrestricted.ts";
import { isNever, isUnknown } from "../print/type-expression.ts";
import { MAX_EXCLUSIVE } from "../read/extent-of.ts";
import { isSize } from "../read/sizes.ts";
import type { Texts } from "./texts.ts";
import { valuesSaid } from "./values-said.ts";

/** As far as it matters to what stands around it. */
export type KindOfType = "never" | "unknown" | "other";

/** The kind of the type of a member or item; undefined where it comes out as `never` or `unknown` by more than one keyword. */
export function kindOfType(shape: Shape, texts: Texts): KindOfType | undefined {
  if (shape.parts.never === true) return "never";
  if (isPlainlyUnknown(shape, texts)) return "unknown";
  if (isPlainlyOther(shape, texts)) return "other";
  const type = texts.inside(shape);
  return isNever(type) || isUnknown(type) ? undefined : "other";
}

export function isPlainlyUnknown(shape: Shape, { isAuthored }: Texts): boolean {
  return isUnrestricted(shape) && !isAuthored(shape);
}

/** Whether it is plain to see that a type is neither `never` nor `unknown`, and no intersection. */
export function isPlainlyOther(shape: Shape, texts: Texts): boolean {
  if (texts.isAuthored(shape)) return false;
  const { types, values, reference, items, members, rules, anyOf, oneOf, ...others } = shape.parts;
  for (const _ in others) return false;
  if ((anyOf ?? oneOf) !== undefined) return isPlainUnion(shape, texts);
  if (values !== undefined) return valuesSaid(shape) !== undefined;
  const beside = items ?? members ?? rules;
  if (reference !== undefined) return (types ?? beside) === undefined && isPlainName(reference, texts);
  if (types === undefined || baseTypes(types.types).length === BASE_TYPES.length) return false;
  if (beside === undefined) return true;
  return !rules?.some(isSize) && isPlainlyThere(members, texts);
}

/** Whether it is plain to see that a type is the name of a declaration that has instances. */
function isPlainName({ $ref, $dynamicRef }: ReferencePart, { isCircularAlias, typesOf }: Texts): boolean {
  if ($ref === undefined || $dynamicRef !== undefined) return false;
  return !isCircularAlias($ref.target) && typesOf($ref.target).length > 0;
}

/** Whether it is plain to see that there are objects with such members: each of those that must be there can be. */
function isPlainlyThere(
  { properties, required = [], patternProperties, additionalProperties }: Partial<MembersPart> = {},
  texts: Texts,
): boolean {
  if (required.length === 0) return true;
  if (patternProperties !== undefined || additionalProperties !== undefined) return false;
  const names = new Set(required);
  return (
    properties?.every(
      ({ name, shape }) => !names.has(name) || isPlainlyUnknown(shape, texts) || isPlainlyOther(shape, texts),
    ) !== false
  );
}

/** Whether a type is plainly a union of what its branches are, and neither `never` nor `unknown`. */
export function isPlainUnion(shape: Shape, texts: Texts): boolean {
  const branches = plainBranches(shape, texts);
  return branches !== undefined && isUnion(shape, branches, texts);
}

/** The branches that are all of a shape, where each is plain and they are not of all types together. */
export function plainBranches({ parts }: Shape, texts: Texts): readonly Shape[] | undefined {
  const { anyOf, oneOf, ...others } = parts;
  for (const _ in others) return undefined;
  if (anyOf !== undefined && oneOf !== undefined) return undefined;
  const branches = anyOf?.anyOf ?? oneOf?.oneOf ?? [];
  const whole = new Set<BaseType>();
  for (const branch of branches) {
    if (!isPlainOperand(branch, texts)) return undefined;
    for (const type of wholeTypes(branch)) whole.add(type);
  }
  return branches.length === 0 || whole.size === BASE_TYPES.length ? undefined : branches;
}

/** Names do not exclude one another. */
export function isUnion(shape: Shape, branches: readonly Shape[], texts: Texts): boolean {
  return shape.parts.oneOf === undefined || branches.every(isName) || isInclusive(shape, texts);
}

/** A branch that is no union of branches itself. */
function isPlainOperand(branch: Shape, texts: Texts): boolean {
  return (branch.parts.anyOf ?? branch.parts.oneOf) === undefined && isPlainlyOther(branch, texts);
}

export function isName({ parts }: Shape): boolean {
  return parts.reference !== undefined;
}

/** Whether the branches of `oneOf` make a union as those of `anyOf` do. */
export function isInclusive({ parts }: Shape, { around }: Texts): boolean {
  const branches = parts.oneOf?.oneOf ?? [];
  return branches.length > MAX_EXCLUSIVE || areDisjoint(branches, around);
}

/** The JSON types that a plain branch is of as such, and not of some values alone. */
export function wholeTypes({ parts: { types, values } }: Shape): readonly BaseType[] {
  return types === undefined || values !== undefined ? [] : baseTypes(types.types);
}
