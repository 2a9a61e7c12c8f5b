import { narrowing } from "../../../keywords/vocabulary.ts";
import type { MembersPart, Rule, Shape } from "../../../model/shape/shape.ts";
import { isInherited } from "../read/object-extent.ts";
import { isSize } from "./plainly-said.ts";

/**
 * All that types read of a plain shape: what is found out of one such shape holds for all of the same key, in whichever module
 * where it refers to nothing. Undefined for other shapes.
 * @param isWhole - whether what stands in items and members is as its author wrote it, and may refer to something
 */
export function plainKey({ parts }: Shape, isWhole: boolean): string | undefined {
  const { types, values, rules = [], items, members, reference, ...others } = parts;
  const isNested = items !== undefined || members !== undefined;
  if (Object.keys(others).length > 0 || (isWhole && isNested)) return undefined;
  // What a dynamic reference leads to is not said by its target.
  if (reference?.$dynamicRef !== undefined) return undefined;
  // Values are held against the names of members.
  if (values !== undefined && members !== undefined) return undefined;
  const inner = [
    items && [items.at, items.items?.parts],
    members && [members.at, kindsOf(members), members.additionalProperties?.parts],
  ];
  return JSON.stringify([types, values, rules.map(read), inner, reference]);
}

/** Which kinds of members there are, without details. How many of a kind, and what they are called, makes no difference. */
function kindsOf({ properties = [], required = [] }: MembersPart): readonly string[] {
  const missing = new Set(required);
  const kinds = new Set<string>();
  for (const { name, shape } of properties) {
    const isRequired = missing.delete(name);
    kinds.add(`${isRequired} ${isInherited(name)} ${Object.keys(shape.parts).join()}`);
  }
  for (const name of missing) kinds.add(`not declared ${isInherited(name)}`);
  return [...kinds].sort();
}

/** Types read of rules how many items and members there are, and nothing else. */
function read(rule: Rule): unknown {
  return isSize(rule) ? [rule.at, narrowing(rule)] : rule.at;
}
