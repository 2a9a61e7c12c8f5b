import { type Child, childrenOf, mapChildren } from "../../../model/shape/children.ts";
import { areDisjoint } from "../../../model/shape/disjoint.ts";
import { BASE_TYPES, baseTypes } from "../../../model/shape/json-types.ts";
import type { MembersPart, Parts, ReferencePart, Rule, Shape } from "../../../model/shape/shape.ts";
import { isUnrestricted } from "../../../model/shape/unrestricted.ts";
import { isNever, isUnknown } from "../print/type-expression.ts";
import { MAX_EXCLUSIVE } from "../read/extent-of.ts";
import { isInherited } from "../read/object-extent.ts";
import { sizeNarrowings } from "../read/sizes.ts";
import { isSize, valuesSaid } from "./plainly-said.ts";
import type { Texts, TypeOf } from "./texts.ts";

/**
 * Whether the type of a member or item of a shape stands in the type of the shape just as it is, so that one differs where
 * the other does. False where that is not plain to see.
 */
export function ownTextIn(shape: Shape, texts: Texts): (child: Child) => boolean {
  const { types, members, items, rules = [], ...others } = shape.parts;
  for (const _ in others) return (child) => isBranch(child) && isOwnOperand(shape, child, texts);
  if (mayBeEmptied(rules)) return () => false;
  const isOf = (type: "object" | "array"): boolean => types === undefined || types.types.includes(type);
  const isOpen = isOf("object") && members?.patternProperties === undefined;
  const isAlone = isOpen && members?.properties === undefined;
  const isList = isOf("array") && items?.prefixItems === undefined;
  return ({ slot, token }) => {
    if (slot === "additionalProperties") return isAlone;
    if (slot === "items") return isList;
    return (
      slot === "properties" &&
      isOpen &&
      (!isInherited(String(token)) || members?.required?.includes(String(token)) === true)
    );
  };
}

function isBranch({ kind }: Child): boolean {
  return kind === "anyOf" || kind === "oneOf";
}

/**
 * Whether a branch of one kind is an operand of the union that the type of the shape is, and no other branch is the same,
 * so that the union differs where the branch does.
 */
function isOwnOperand(shape: Shape, { kind, shape: branch }: Child, texts: Texts): boolean {
  const { members, values, types, items, reference, rules = [], ...others } = branch.parts;
  if (Object.keys(others).length > 0 || mayBeEmptied(rules) || Object.keys(shape.parts).length > 1) return false;
  const [group, another] = [members, values, items, reference].filter((part) => part !== undefined);
  if ((group ?? types) === undefined || (another ?? (reference && types)) !== undefined) return false;
  // Without its type, the branch is of all types: that is seen where the others are not.
  if (types !== undefined && values === undefined && isOfAllTypes(shape, texts)) return false;
  if (kind === "oneOf" && !isInclusive(shape, texts)) return false;
  const all = texts.outside(branch).parts;
  const operands = members === undefined ? all : all.filter(({ form }) => form === "object");
  const counts = operandCounts(shape, texts);
  return operands.length > 0 && operands.every(({ text }) => counts.get(text) === 1);
}

function isOfAllTypes(shape: Shape, { around }: Texts): boolean {
  return around.jsonTypes(shape).length === BASE_TYPES.length;
}

/** Whether the branches of `oneOf` make a union as those of `anyOf` do. */
function isInclusive({ parts }: Shape, { around }: Texts): boolean {
  const branches = parts.oneOf?.oneOf ?? [];
  return branches.length > MAX_EXCLUSIVE || areDisjoint(branches, around);
}

/** By the shapes, for each way of making types of them. */
const COUNTS = new WeakMap<TypeOf, WeakMap<Shape, ReadonlyMap<string, number>>>();

/** In how many branches of a union each of its operands stands. */
function operandCounts(shape: Shape, { outside }: Texts): ReadonlyMap<string, number> {
  const own = COUNTS.get(outside) ?? new WeakMap<Shape, ReadonlyMap<string, number>>();
  COUNTS.set(outside, own);
  const known = own.get(shape);
  if (known !== undefined) return known;
  const counts = new Map(outside(shape).parts.map(({ text }) => [text, 0]));
  for (const { text } of childrenOf(shape).flatMap((child) => outside(child.shape).parts)) {
    const count = counts.get(text);
    if (count !== undefined) counts.set(text, count + 1);
  }
  own.set(shape, counts);
  return counts;
}

/** Whether there can be no member or no item at all. */
function mayBeEmptied(rules: readonly Rule[]): boolean {
  const sizes = [...sizeNarrowings(rules, "array"), ...sizeNarrowings(rules, "object")];
  return sizes.some(({ side, count }) => side === "max" && count < 1);
}

/**
 * A shape whose members and items are as short as can be, where what they are in detail does not matter to what its own
 * keywords say. Else the shape itself.
 */
export function withoutDetails(shape: Shape, texts: Texts): Shape {
  const { types: _types, members, items, rules = [], ...others } = shape.parts;
  if (members === undefined && items === undefined) return shape;
  const counts = sizeNarrowings(rules, "array").length > 0;
  const isPlain = Object.keys(others).length === 0 && members?.patternProperties === undefined && !counts;
  if (!isPlain || items?.prefixItems !== undefined) return shape;
  const shapes = new Map(childrenOf(shape).map((child) => [child.shape, shortened(child.shape, texts)]));
  // What further members are is said along with what the others are.
  const rest = members?.additionalProperties;
  if (rest !== undefined && shapes.get(rest)?.parts.types !== undefined) return shape;
  return mapChildren(shape, (child) => shapes.get(child) ?? child);
}

/** The same objects for all, since what is found out of a shape is kept. Types do not tell where a schema stands. */
const [NEVER, UNKNOWN, OTHER] = [short({ never: true }), short({}), short({ types: { types: ["null"], at: {} } })];

function short(parts: Parts): Shape {
  return { at: { document: "", pointer: "" }, parts, notes: {} };
}

function shortened(shape: Shape, texts: Texts): Shape {
  if (isPlainlyOther(shape, texts)) return OTHER;
  const type = texts.inside(shape);
  if (isNever(type)) return NEVER;
  return isUnknown(type) ? UNKNOWN : OTHER;
}

/** Whether it is plain to see that a type is neither `never` nor `unknown`. */
function isPlainlyOther(shape: Shape, texts: Texts): boolean {
  if (texts.isAuthored(shape)) return false;
  const { types, values, reference, items, members, rules, ...others } = shape.parts;
  for (const _ in others) return false;
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
      ({ name, shape }) => !names.has(name) || isUnrestricted(shape) || isPlainlyOther(shape, texts),
    ) !== false
  );
}
