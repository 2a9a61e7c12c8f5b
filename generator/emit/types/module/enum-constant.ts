import { docComment } from "../../../code/comment.ts";
import { objectKey, quote } from "../../../code/literal.ts";
import { VALUE_WORDS } from "../../../keywords/author-words.ts";
import type { MemberAnchor } from "../../../model/artifact.ts";
import { speaksOfItems, speaksOfMembers } from "../../../model/shape/containers.ts";
import { type NamedValue, namedValues } from "../../../model/shape/named-values.ts";
import type { Shape } from "../../../model/shape/shape.ts";

/** A statement that declares an enum's object of its values by name. */
export interface EnumConstant {
  readonly text: string;
  /** The object's members, in their order. */
  readonly anchors: readonly MemberAnchor[];
}

/**
 * An enum's object of values, or undefined where the shape is none. Strings are called by themselves where they have no
 * name; numbers must all have one.
 */
export function enumConstant(name: string, shape: Shape): EnumConstant | undefined {
  if (speaksOfMembers(shape.parts) || speaksOfItems(shape.parts)) return undefined;
  const values = namedValues(shape, VALUE_WORDS);
  if (values === undefined || !values.every(canBeMember)) return undefined;
  const members = values.map((one) => ({ key: one.name ?? String(one.value), ...one }));
  const lines = members.map(({ key, value, description }) => {
    const comment = description === undefined ? "" : docComment([description], "  ");
    return `${comment}  ${objectKey(key)}: ${typeof value === "string" ? quote(value) : JSON.stringify(value)},`;
  });
  return {
    text: `/** The values of ${name}, by name. */\nexport const ${name} = {\n${lines.join("\n")}\n} as const;`,
    anchors: members.map(({ key, at, namedAt = at }) => ({ name: key, at: namedAt })),
  };
}

function canBeMember({ value, name }: NamedValue): boolean {
  return typeof value === "string" || (typeof value === "number" && name !== undefined);
}
