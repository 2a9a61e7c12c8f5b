import { once } from "../../../model/once.ts";
import { type Child, childrenOf } from "../../../model/shape/children.ts";
import { BASE_TYPES } from "../../../model/shape/json-types.ts";
import type { Rule, Shape } from "../../../model/shape/shape.ts";
import { isInherited } from "../read/object-extent.ts";
import { sizeNarrowings } from "../read/sizes.ts";
import { isInclusive, isPlainUnion } from "./kind-of-type.ts";
import { areThere } from "./members-said.ts";
import type { Texts, TypeOf } from "./texts.ts";
import { areOthers } from "./union-said.ts";

/**
 * Whether the type of a member or item of a shape stands in the type of the shape just as it is, so that one differs where
 * the other does. False where that is not plain to see.
 */
export function ownTextIn(shape: Shape, texts: Texts): (child: Child) => boolean {
  const { types, members, items, rules = [], ...others } = shape.parts;
  for (const _ in others) {
    const areOwn = once(() => isPlainUnion(shape, texts) && areOthers(childrenOf(shape).map((child) => child.shape)));
    return (child) => isBranch(child) && isOwnOperand(shape, child, texts, areOwn);
  }
  if (mayBeEmptied(rules)) return () => false;
  const isOf = (type: "object" | "array"): boolean => types === undefined || types.types.includes(type);
  // Of members of objects that cannot be, no type says anything.
  const isOpen =
    isOf("object") &&
    members?.patternProperties === undefined &&
    (members?.required === undefined || areThere(members, texts));
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
 * @param areOwn - whether that is plain to see of all of them
 */
function isOwnOperand(shape: Shape, { kind, shape: branch }: Child, texts: Texts, areOwn: () => boolean): boolean {
  const { members, values, types, items, reference, rules = [], ...others } = branch.parts;
  if (Object.keys(others).length > 0 || mayBeEmptied(rules) || Object.keys(shape.parts).length > 1) return false;
  const [group, another] = [members, values, items, reference].filter((part) => part !== undefined);
  if ((group ?? types) === undefined || (another ?? (reference && types)) !== undefined) return false;
  // Without its type, the branch is of all types: that is seen where the others are not.
  if (types !== undefined && values === undefined && isOfAllTypes(shape, texts)) return false;
  if (areOwn()) return true;
  if (kind === "oneOf" && !isInclusive(shape, texts)) return false;
  const all = texts.outside(branch).parts;
  const operands = members === undefined ? all : all.filter(({ form }) => form === "object");
  const counts = operandCounts(shape, texts);
  return operands.length > 0 && operands.every(({ text }) => counts.get(text) === 1);
}

function isOfAllTypes(shape: Shape, { around }: Texts): boolean {
  return around.jsonTypes(shape).length === BASE_TYPES.length;
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
