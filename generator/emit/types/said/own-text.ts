import { narrowing } from "../../../keywords/vocabulary.ts";
import { type Child, childrenOf, mapChildren } from "../../../model/shape/children.ts";
import type { Rule, Shape } from "../../../model/shape/shape.ts";
import { isInherited } from "../read/object-extent.ts";
import { limitsSize } from "../read/sizes.ts";

/**
 * Whether the type of a member or item stands in the type of the shape around it just as it is, so that one differs where
 * the other does. False where that is not plain to see.
 */
export function isOwnText({ parts }: Shape, { kind, slot, token }: Child): boolean {
  const { types, members, items, rules = [], ...others } = parts;
  if (Object.keys(others).length > 0) return false;
  const isOf = (type: "object" | "array"): boolean => types === undefined || types.types.includes(type);
  if (mayBeEmptied(rules)) return false;
  if (kind === "members" && slot === "properties") {
    const isRequired = members?.required?.includes(String(token)) === true;
    return isOf("object") && members?.patternProperties === undefined && (isRequired || !isInherited(String(token)));
  }
  return kind === "items" && slot === "items" && isOf("array") && items?.prefixItems === undefined;
}

/** Whether there can be no member or no item at all. */
function mayBeEmptied(rules: readonly Rule[]): boolean {
  return rules.some((rule) => {
    const narrowed = narrowing(rule);
    return narrowed?.kind === "size" && narrowed.on !== "string" && narrowed.side === "most" && narrowed.count < 1;
  });
}

/**
 * A shape whose members and items are as short as can be, where what they are in detail does not matter to what its own
 * keywords say. Else the shape itself.
 */
export function withoutDetails(shape: Shape, textOf: (shape: Shape) => string): Shape {
  const { types: _types, members, items, rules = [], ...others } = shape.parts;
  if (members === undefined && items === undefined) return shape;
  const counts = limitsSize(rules, "array");
  const isPlain = Object.keys(others).length === 0 && members?.patternProperties === undefined && !counts;
  if (!isPlain || items?.prefixItems !== undefined) return shape;
  const short = new Map(childrenOf(shape).map((child) => [child.shape, shortened(child.shape, textOf(child.shape))]));
  // What further members are is said along with what the others are.
  const rest = members?.additionalProperties;
  if (rest !== undefined && short.get(rest)?.parts.types !== undefined) return shape;
  return mapChildren(shape, (child) => short.get(child) ?? child);
}

function shortened({ at }: Shape, text: string): Shape {
  if (text === "never") return { at, parts: { never: true }, notes: {} };
  return { at, parts: text === "unknown" ? {} : { types: { types: ["null"], at: {} } }, notes: {} };
}
