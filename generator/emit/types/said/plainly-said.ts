import { narrowing } from "../../../keywords/vocabulary.ts";
import type { KeywordSaid } from "../../../model/keyword-use.ts";
import { BASE_TYPES, baseTypes } from "../../../model/shape/json-types.ts";
import type { ReferencePart, Rule, Shape, TypesPart } from "../../../model/shape/shape.ts";
import { listedValues, writtenValues } from "../../../model/shape/values.ts";
import type { Texts } from "./texts.ts";

/** What becomes of the keyword at a place. */
type PlaceSaid = readonly [place: string, said: KeywordSaid["said"]];

/** What becomes of the keywords of a shape whose type is plain to see without being made; undefined for other shapes. */
export function plainlySaid(shape: Shape, { isCircularAlias }: Texts): readonly PlaceSaid[] | undefined {
  const { types, values, reference, rules, ...others } = shape.parts;
  for (const _ in others) return undefined;
  if (values !== undefined) return valuesSaid(shape);
  if (reference !== undefined)
    return (types ?? rules) === undefined ? referenceSaid(reference, isCircularAlias) : undefined;
  return types === undefined ? undefined : typesSaid(types, rules ?? []);
}

/** Of a list of strings and numbers, where at most a type stands beside it, which all of them have. */
export function valuesSaid({ parts }: Shape): readonly PlaceSaid[] | undefined {
  const { types, values, ...others } = parts;
  for (const _ in others) return undefined;
  if (values === undefined) return undefined;
  const [place, another] = Object.values(values.at);
  const listed = listedValues(parts) ?? [];
  const isPlain = listed.length > 0 && listed.length === writtenValues(parts).length && listed.every(hasLiteralType);
  if (place === undefined || another !== undefined || !isPlain) return undefined;
  // No type is a union of literals, which no other keyword says.
  if (types === undefined) return [[place, "itself"]];
  const typePlace = onlyPlace(types);
  if (typePlace === undefined || baseTypes(types.types).length === BASE_TYPES.length) return undefined;
  return [
    [place, "itself"],
    [typePlace, "otherwise"],
  ];
}

function hasLiteralType(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}

/** Of JSON types. Beside them, a type says nothing of rules, but of how many items and members there are. */
function typesSaid(types: TypesPart, rules: readonly Rule[]): readonly PlaceSaid[] | undefined {
  const place = onlyPlace(types);
  if (place === undefined || baseTypes(types.types).length === BASE_TYPES.length || rules.some(isSize))
    return undefined;
  return [[place, "itself"], ...rules.map(({ at }): PlaceSaid => [at, "not"])];
}

/** Whether a rule says how many items or members there are. */
export function isSize(rule: Rule): boolean {
  const narrowed = narrowing(rule);
  return narrowed?.kind === "size" && narrowed.on !== "string";
}

/** Of a name, which stands in no other type. */
function referenceSaid(
  part: ReferencePart,
  isCircularAlias: Texts["isCircularAlias"],
): readonly PlaceSaid[] | undefined {
  const { $ref, $dynamicRef } = part;
  const place = onlyPlace(part);
  if (place === undefined || $ref === undefined || $dynamicRef !== undefined) return undefined;
  return [[place, isCircularAlias($ref.target) ? "not" : "itself"]];
}

/** Where the keyword stands that wrote a part; undefined where several did. */
function onlyPlace({ at }: TypesPart | ReferencePart): string | undefined {
  const [place, ...others] = Object.values(at);
  return others.length === 0 ? place : undefined;
}
