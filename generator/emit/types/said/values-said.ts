import type { KeywordSaid } from "../../../model/keyword-use.ts";
import { BASE_TYPES, baseTypes } from "../../../model/shape/json-types.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import { listedValues, writtenValues } from "../../../model/shape/values.ts";

/**
 * What becomes of the keywords of a shape that is a list of strings and numbers, by their places. That is plain to see where
 * at most a type stands beside it, which all of them have; undefined for other shapes.
 */
export function valuesSaid({ parts }: Shape): ReadonlyMap<string, KeywordSaid["said"]> | undefined {
  const { types, values, ...others } = parts;
  if (values === undefined || Object.keys(others).length > 0) return undefined;
  const [place, another] = Object.values(values.at);
  const listed = listedValues(parts) ?? [];
  const isPlain = listed.length > 0 && listed.length === writtenValues(parts).length && listed.every(hasLiteralType);
  if (place === undefined || another !== undefined || !isPlain) return undefined;
  // No type is a union of literals, which no other keyword says.
  const said = new Map<string, KeywordSaid["said"]>([[place, "itself"]]);
  if (types === undefined) return said;
  const [typePlace, ...more] = Object.values(types.at);
  if (typePlace === undefined || more.length > 0 || baseTypes(types.types).length === BASE_TYPES.length)
    return undefined;
  return said.set(typePlace, "otherwise");
}

function hasLiteralType(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}
