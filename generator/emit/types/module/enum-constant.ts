import { docComment } from "../../../code/comment.ts";
import { objectKey, quote } from "../../../code/literal.ts";
import type { MemberAnchor } from "../../../model/artifact.ts";
import { isJsonArray, type Json } from "../../../model/json.ts";
import { below } from "../../../model/location.ts";
import { speaksOfItems, speaksOfMembers } from "../../../model/shape/containers.ts";
import type { Shape } from "../../../model/shape/shape.ts";

const VARNAMES = "x-enum-varnames";

/** A statement that declares a string enum's object of its values by name. */
export interface EnumConstant {
  readonly text: string;
  /** The object's members, in their order. */
  readonly anchors: readonly MemberAnchor[];
}

/** A string enum's object of values, or undefined where the shape is none. */
export function enumConstant(name: string, shape: Shape): EnumConstant | undefined {
  const values = stringValues(shape);
  if (values === undefined) return undefined;
  const varnames = shape.notes[VARNAMES];
  const keys = keysOf(values, varnames);
  const descriptions = shape.notes["enumDescriptions"];
  const entries = values.map((value, index): [value: string, entry: Entry] => {
    const key = keys[index] ?? value;
    const description = isJsonArray(descriptions) ? descriptions[index] : undefined;
    const comment = typeof description === "string" && description !== "" ? docComment([description], "  ") : "";
    const isNamed = isJsonArray(varnames) && varnames[index] === key;
    const anchor = { name: key, at: below(shape.at, isNamed ? VARNAMES : "enum", index) };
    return [value, { text: `${comment}  ${objectKey(key)}: ${quote(value)},`, anchor }];
  });
  // A value may stand in the list twice.
  const distinct = [...new Map(entries).values()];
  const members = distinct.map(({ text }) => text).join("\n");
  return {
    text: `/** The values of ${name}, by name. */\nexport const ${name} = {\n${members}\n} as const;`,
    anchors: distinct.map(({ anchor }) => anchor),
  };
}

interface Entry {
  readonly text: string;
  readonly anchor: MemberAnchor;
}

/** The values of a shape that is nothing but a list of strings. */
function stringValues({ parts }: Shape): readonly string[] | undefined {
  const { values, types } = parts;
  const list = values?.enum ?? [];
  if (list.length === 0 || values?.const !== undefined) return undefined;
  if (speaksOfMembers(parts) || speaksOfItems(parts)) return undefined;
  if (types !== undefined && !types.types.includes("string")) return undefined;
  return list.every((value) => typeof value === "string") ? list : undefined;
}

/**
 * The value's name from `x-enum-varnames`, or the value itself where there is no usable one. If that leaves two
 * with one name, all are called by their values.
 */
function keysOf(values: readonly string[], varnames: Json | undefined): readonly string[] {
  const names = isJsonArray(varnames) ? varnames : [];
  const counts = new Map<Json, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const keys = values.map((value, index) => {
    const name = names[index];
    return typeof name === "string" && name.trim() !== "" && counts.get(name) === 1 ? name : value;
  });
  return new Set(keys).size === new Set(values).size ? keys : values;
}
