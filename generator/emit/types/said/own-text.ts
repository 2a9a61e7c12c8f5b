import { narrowing } from "../../../keywords/vocabulary.ts";
import { type Child, childrenOf, mapChildren } from "../../../model/shape/children.ts";
import { areDisjoint } from "../../../model/shape/disjoint.ts";
import { BASE_TYPES, baseTypes } from "../../../model/shape/json-types.ts";
import type { Parts, Rule, Shape } from "../../../model/shape/shape.ts";
import { isNever, isUnknown } from "../print/type-expression.ts";
import { MAX_EXCLUSIVE } from "../read/extent-of.ts";
import { isInherited } from "../read/object-extent.ts";
import { sizeNarrowings } from "../read/sizes.ts";
import type { Texts, TypeOf } from "./texts.ts";
import { valuesSaid } from "./values-said.ts";

/**
 * Whether the type of a member or item stands in the type of the shape around it just as it is, so that one differs where
 * the other does. False where that is not plain to see.
 */
export function isOwnText(shape: Shape, child: Child, texts: Texts): boolean {
  const { parts } = shape;
  const { kind, slot, token } = child;
  if (kind === "anyOf" || kind === "oneOf") return isOwnOperand(shape, child, texts);
  const { types, members, items, rules = [], ...others } = parts;
  if (Object.keys(others).length > 0) return false;
  const isOf = (type: "object" | "array"): boolean => types === undefined || types.types.includes(type);
  if (mayBeEmptied(rules)) return false;
  if (kind === "members" && slot === "additionalProperties") {
    return isOf("object") && members?.properties === undefined && members?.patternProperties === undefined;
  }
  if (kind === "members" && slot === "properties") {
    const isRequired = members?.required?.includes(String(token)) === true;
    return isOf("object") && members?.patternProperties === undefined && (isRequired || !isInherited(String(token)));
  }
  return kind === "items" && slot === "items" && isOf("array") && items?.prefixItems === undefined;
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

function shortened(shape: Shape, { inside, isAuthored }: Texts): Shape {
  if ((isSomeTypes(shape) || isSomeValues(shape)) && !isAuthored(shape)) return OTHER;
  const type = inside(shape);
  if (isNever(type)) return NEVER;
  return isUnknown(type) ? UNKNOWN : OTHER;
}

/** Whether the type is plainly a union of literals. */
function isSomeValues(shape: Shape): boolean {
  return valuesSaid(shape) !== undefined;
}

/** Whether the type is plainly neither `never` nor `unknown`: that of some JSON types, with nothing that leaves none of their instances. */
function isSomeTypes({ parts: { types, items: _items, members, rules = [], ...others } }: Shape): boolean {
  if (types === undefined || members?.required !== undefined || Object.keys(others).length > 0) return false;
  return baseTypes(types.types).length < BASE_TYPES.length && !rules.some((rule) => narrowing(rule)?.kind === "size");
}
