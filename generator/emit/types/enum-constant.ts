import { docComment } from "../../code/comment.ts";
import { objectKey, quote } from "../../code/literal.ts";
import { isJsonArray, type Json } from "../../model/json.ts";
import type { Shape } from "../../model/shape.ts";

/** A string enum's object of its values by name, or undefined where the shape is none. */
export function enumConstant(name: string, shape: Shape): string | undefined {
  const values = stringValues(shape);
  if (values === undefined) return undefined;
  const keys = keysOf(values, shape.notes["x-enum-varnames"]);
  const descriptions = shape.notes["enumDescriptions"];
  const entries = values.map((value, index): [value: string, text: string] => {
    const description = isJsonArray(descriptions) ? descriptions[index] : undefined;
    const comment = typeof description === "string" && description !== "" ? docComment([description], "  ") : "";
    return [value, `${comment}  ${objectKey(keys[index] ?? value)}: ${quote(value)},`];
  });
  // A value may stand in the list twice.
  const texts = [...new Map(entries).values()];
  return `/** The values of ${name}, by name. */\nexport const ${name} = {\n${texts.join("\n")}\n} as const;`;
}

/** The values of a shape that is nothing but a list of strings. */
function stringValues({ values, types, constant, object, array, ...others }: Shape): readonly string[] | undefined {
  if (values === undefined || values.length === 0 || constant !== undefined) return undefined;
  if (
    object !== undefined ||
    array !== undefined ||
    others.never ||
    (types !== undefined && !types.includes("string"))
  ) {
    return undefined;
  }
  return values.every((value) => typeof value === "string") ? values : undefined;
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
