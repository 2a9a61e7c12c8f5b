import { BASE_TYPES, baseTypes } from "../../../model/shape/json-types.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import { listedValues, writtenValues } from "../../../model/shape/values.ts";
import { onlyPlace, type PlaceSaid } from "./place-said.ts";

/** Of a list of strings and numbers, where at most a type stands beside it, which all of them have; undefined of others. */
export function valuesSaid({ parts }: Shape): readonly PlaceSaid[] | undefined {
  const { types, values, ...others } = parts;
  for (const _ in others) return undefined;
  if (values === undefined) return undefined;
  const place = onlyPlace(values);
  const listed = listedValues(parts) ?? [];
  const isPlain = listed.length > 0 && listed.length === writtenValues(parts).length && listed.every(hasLiteralType);
  if (place === undefined || !isPlain) return undefined;
  // No type is a union of literals, which no other keyword says.
  if (types === undefined) return [[place, "itself"]];
  const typePlace = onlyPlace(types);
  if (typePlace === undefined || baseTypes(types.types).length === BASE_TYPES.length) return undefined;
  return [
    [place, "itself"],
    [typePlace, "otherwise"],
  ];
}

/** JSON can write numbers that no double holds, of which there is no literal either. */
function hasLiteralType(value: unknown): boolean {
  return typeof value === "string" || Number.isFinite(value);
}
