import { closed } from "../../../code/open-names.ts";
import { enclosing, operand, type TypeExpression } from "./type-expression.ts";

/**
 * A tuple of which `min` items are there in any case. TypeScript waits with what a tuple holds where one of its elements
 * names an alias. Where all names stand in arrays and tuples inside of the elements, it looks at once into those behind `?`
 * or `...` (TS2456), unless the elements have labels.
 */
export function tuple(items: readonly TypeExpression[], min: number, rest: TypeExpression | undefined): TypeExpression {
  const types = rest === undefined ? items : [...items, rest];
  const loose = [...items.slice(min), ...(rest === undefined ? [] : [rest])];
  const labelled = !types.some(names) && loose.some((type) => type.uses.size > 0 && type.text.includes("["));
  const elements = items.map((item, index) => {
    if (labelled) return `item${index}${index < min ? "" : "?"}: ${item.text}`;
    return index < min ? item.text : `${operand(item)}?`;
  });
  if (rest !== undefined) elements.push(`...${labelled ? "rest: " : ""}${operand(rest)}[]`);
  return enclosing(`[${elements.join(", ")}]`, types);
}

/** Whether a type is the name of a declaration, or combined with one. */
function names({ form, parts, text, uses }: TypeExpression): boolean {
  if (form === "union" || form === "intersection") return parts.some(names);
  return form === "atom" && uses.size > 0 && NAME.test(closed(text));
}

const NAME = /^[\w$]+$/;
