import type { ArrayPart, Rule, Shape } from "../../model/shape.ts";
import { arrayOf, atom, isNever, isUnknown, operand, type TypeExpression, UNKNOWN, usesOf } from "./type-expression.ts";

/** An array of which nothing is known. */
export const ANY_ARRAY: TypeExpression = arrayOf(UNKNOWN);

/**
 * The type of the arrays that the part accepts, or undefined where it says nothing that a type can express.
 * `inner` gives the type of an item on its own.
 */
export function arrayType(
  part: ArrayPart,
  rules: readonly Rule[],
  inner: (shape: Shape) => TypeExpression,
): TypeExpression | undefined {
  const rest = part.rest === undefined ? UNKNOWN : inner(part.rest);
  const most = limit(rules, "maxItems") ?? Number.POSITIVE_INFINITY;
  const least = limit(rules, "minItems") ?? 0;
  const prefix = (part.prefix ?? []).slice(0, most).map(inner);
  // Behind an item that no value satisfies, an array cannot go on.
  const end = prefix.findIndex((item, index) => isNever(item) && index >= least);
  const items = end === -1 ? prefix : prefix.slice(0, end);
  const closed = end !== -1 || isNever(rest) || most <= items.length;
  if (items.length === 0) return emptyPrefix(rest, closed);
  return tuple(items, least, closed ? undefined : rest);
}

/**
 * TypeScript resolves an alias too early (TS2456) where a tuple names it in an array or a tuple behind `?` or
 * `...`, unless the elements have labels.
 */
function tuple(items: readonly TypeExpression[], least: number, rest: TypeExpression | undefined): TypeExpression {
  const loose = [...items.slice(least), ...(rest === undefined ? [] : [rest])];
  const labelled = loose.some((type) => type.uses.size > 0 && type.text.includes("["));
  const elements = items.map((item, index) => {
    if (labelled) return `item${index}${index < least ? "" : "?"}: ${item.text}`;
    return index < least ? item.text : `${operand(item)}?`;
  });
  if (rest !== undefined) elements.push(`...${labelled ? "rest: " : ""}${operand(rest)}[]`);
  return atom(`[${elements.join(", ")}]`, usesOf(rest === undefined ? items : [...items, rest]));
}

function emptyPrefix(rest: TypeExpression, closed: boolean): TypeExpression | undefined {
  if (closed) return atom("[]");
  return isUnknown(rest) ? undefined : arrayOf(rest);
}

/** A rule's limit; where the keyword stands twice there is no saying which one is meant, so there is none. */
function limit(rules: readonly Rule[], keyword: "minItems" | "maxItems"): number | undefined {
  const [rule, another] = rules.filter((candidate) => candidate.keyword === keyword);
  return another === undefined && typeof rule?.value === "number" ? rule.value : undefined;
}
