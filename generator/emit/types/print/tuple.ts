import { anchorsOf, atom, operand, type TypeExpression, usesOf } from "./type-expression.ts";

/**
 * A tuple of which `least` items are there in any case. TypeScript resolves an alias too early (TS2456) where a tuple
 * names it in an array or a tuple behind `?` or `...`, unless the elements have labels.
 */
export function tuple(
  items: readonly TypeExpression[],
  least: number,
  rest: TypeExpression | undefined,
): TypeExpression {
  const loose = [...items.slice(least), ...(rest === undefined ? [] : [rest])];
  const labelled = loose.some((type) => type.uses.size > 0 && type.text.includes("["));
  const elements = items.map((item, index) => {
    if (labelled) return `item${index}${index < least ? "" : "?"}: ${item.text}`;
    return index < least ? item.text : `${operand(item)}?`;
  });
  if (rest !== undefined) elements.push(`...${labelled ? "rest: " : ""}${operand(rest)}[]`);
  const types = rest === undefined ? items : [...items, rest];
  return atom(`[${elements.join(", ")}]`, usesOf(types), 1, anchorsOf(types));
}
