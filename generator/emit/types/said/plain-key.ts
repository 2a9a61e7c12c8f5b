import { narrowing } from "../../../keywords/vocabulary.ts";
import type { Rule, Shape } from "../../../model/shape/shape.ts";

/**
 * All that types read of a shape that refers to nothing and has no members by name: what is found out of one such shape
 * holds for all of the same key, in whichever module. Undefined for other shapes.
 * @param isWhole - whether what stands in items and members is as its author wrote it, and may refer to something
 */
export function plainKey({ parts }: Shape, isWhole: boolean): string | undefined {
  const { types, values, rules = [], items, members, ...others } = parts;
  const isNested = items !== undefined || members !== undefined;
  if (Object.keys(others).length > 0 || members?.properties !== undefined || (isWhole && isNested)) return undefined;
  const inner = [
    items && [items.at, items.items?.parts],
    members && [members.at, members.required, members.additionalProperties?.parts],
  ];
  return JSON.stringify([types, values, rules.map(read), inner]);
}

/** Types read of rules how many items and members there are, and nothing else. */
function read(rule: Rule): unknown {
  const narrowed = narrowing(rule);
  return narrowed?.kind === "size" ? [rule.at, narrowed] : rule.at;
}
