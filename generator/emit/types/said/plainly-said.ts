import { BASE_TYPES, baseTypes } from "../../../model/shape/json-types.ts";
import type { PartKind, ReferencePart, Shape, TypesPart } from "../../../model/shape/shape.ts";
import { itemsSaid } from "./items-said.ts";
import { membersSaid } from "./members-said.ts";
import { onlyPlace, type PlaceSaid } from "./place-said.ts";
import { rulesSaid } from "./rules-said.ts";
import type { Texts } from "./texts.ts";
import { unionSaid } from "./union-said.ts";
import { valuesSaid } from "./values-said.ts";

/** The kinds of parts that say nothing of the same instances, so that each of them says the same beside the others. */
const SEPARATE: ReadonlySet<string> = new Set<PartKind>(["types", "members", "items", "rules"]);

const NOTHING: readonly PlaceSaid[] = [];

/**
 * What becomes of a shape's own keywords, where its type is plain to see without being made; undefined for other shapes. It
 * is what would be found out.
 */
export function plainlySaid(shape: Shape, texts: Texts): readonly PlaceSaid[] | undefined {
  const { types, values, reference, members, items, rules, anyOf, oneOf } = shape.parts;
  if (values !== undefined) return valuesSaid(shape);
  if (reference !== undefined) return referenceSaid(shape, reference, texts);
  if ((anyOf ?? oneOf) !== undefined) return unionSaid(shape, texts);
  for (const kind in shape.parts) if (!SEPARATE.has(kind)) return undefined;
  const ofTypes = types === undefined ? NOTHING : typesSaid(types);
  const ofRules = rules === undefined ? NOTHING : rulesSaid(rules, types);
  if (ofTypes === undefined || ofRules === undefined) return undefined;
  const ofMembers = members === undefined ? NOTHING : membersSaid(members, types, texts);
  const ofItems = items === undefined ? NOTHING : itemsSaid(items, types, rules, texts);
  return ofMembers && ofItems && [...ofTypes, ...ofRules, ...ofMembers, ...ofItems];
}

/** Of JSON types, which no other keyword says. */
function typesSaid(types: TypesPart): readonly PlaceSaid[] | undefined {
  const place = onlyPlace(types);
  return place === undefined || baseTypes(types.types).length === BASE_TYPES.length ? undefined : [[place, "itself"]];
}

/** Of a name, which stands in no other type. */
function referenceSaid(
  { parts }: Shape,
  reference: ReferencePart,
  { isCircularAlias }: Texts,
): readonly PlaceSaid[] | undefined {
  const { $ref, $dynamicRef } = reference;
  const place = onlyPlace(reference);
  const isAlone = Object.keys(parts).length === 1;
  if (!isAlone || place === undefined || $ref === undefined || $dynamicRef !== undefined) return undefined;
  return [[place, isCircularAlias($ref.target) ? "not" : "itself"]];
}
