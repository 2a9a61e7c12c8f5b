import type { ItemsPart, Rule, TypesPart } from "../../../model/shape/shape.ts";
import { sizesOf } from "../read/sizes.ts";
import { kindOfType } from "./kind-of-type.ts";
import type { PlaceSaid } from "./place-said.ts";
import type { Texts } from "./texts.ts";

/**
 * What becomes of `items` where nothing is said of single ones, beside types that lists are among, or beside none; undefined
 * where that is not plain to see.
 * @param rules - those of which a list has no most items
 */
export function itemsSaid(
  { prefixItems, items, at }: ItemsPart,
  types: TypesPart | undefined,
  rules: readonly Rule[] = [],
  texts: Texts,
): readonly PlaceSaid[] | undefined {
  if (prefixItems !== undefined || items === undefined || types?.types.includes("array") === false) return undefined;
  const kind = kindOfType(items, texts);
  const { min = 0 } = sizesOf(rules, "array");
  // Where there can be no item that must be there, there are no lists.
  if (kind === undefined || (kind === "never" && min > 0)) return undefined;
  const place = at["items"];
  return place === undefined ? [] : [[place, kind === "unknown" ? "not" : "itself"]];
}
