import type { Member, MembersPart, Shape, TypesPart } from "../../../model/shape/shape.ts";
import { isInherited } from "../read/object-extent.ts";
import { isPlainlyOther, isPlainlyUnknown, kindOfType } from "./kind-of-type.ts";
import type { PlaceSaid } from "./place-said.ts";
import type { Texts } from "./texts.ts";

type Said = PlaceSaid[1];

/** The members of an object, where it is known that there are such objects. */
interface Named {
  readonly properties: readonly Member[];
  readonly required: ReadonlySet<string>;
  /** Whether a member must be there that is not among the properties. */
  readonly isOpen: boolean;
}

/**
 * What becomes of the keywords that name members, and of the one that says what others are, where they stand beside types
 * that objects are among, or beside none; undefined where that is not plain to see.
 */
export function membersSaid(
  part: MembersPart,
  types: TypesPart | undefined,
  texts: Texts,
): readonly PlaceSaid[] | undefined {
  const { properties, required, patternProperties, additionalProperties: rest, at } = part;
  if (patternProperties !== undefined || types?.types.includes("object") === false) return undefined;
  const named = namedIn(part, texts);
  if (named === undefined) return undefined;
  const said: Partial<Record<string, Said>> = {};
  if (properties !== undefined) said["properties"] = propertiesSaid(named, rest, texts);
  // Of each name, a type says whether there must be a member.
  if (required !== undefined) said["required"] = required.length === 0 ? "not" : "itself";
  if (rest !== undefined) said["additionalProperties"] = restSaid(rest, named, types === undefined, texts);
  const told: PlaceSaid[] = [];
  for (const slot in said) {
    const one = said[slot];
    if (one === undefined) return undefined;
    if (at[slot] !== undefined) told.push([at[slot], one]);
  }
  return told;
}

/** Whether it is plain to see that there are objects with such members. */
export function areThere(part: MembersPart, texts: Texts): boolean {
  return namedIn(part, texts) !== undefined;
}

/** Undefined where a member must be there that cannot be, as far as that is plain to see: then there are no objects. */
function namedIn(
  { properties = [], required: names = [], additionalProperties: rest }: MembersPart,
  texts: Texts,
): Named | undefined {
  const required = new Set(names);
  const declared = properties.filter(({ name }) => required.has(name));
  const isOpen = declared.length < required.size;
  const needed = declared.map(({ shape }) => shape);
  if (isOpen && rest !== undefined) needed.push(rest);
  return needed.every((shape) => canBe(shape, texts)) ? { properties, required, isOpen } : undefined;
}

function canBe(shape: Shape, texts: Texts): boolean {
  const kind = kindOfType(shape, texts);
  return kind === "unknown" || kind === "other";
}

function propertiesSaid({ properties, required }: Named, rest: Shape | undefined, texts: Texts): Said | undefined {
  if (properties.length === 0) return "not";
  // A closed object has no members but these.
  if (rest?.parts.never === true) return properties.some(({ shape }) => canBe(shape, texts)) ? "itself" : undefined;
  if (properties.some(({ name }) => !required.has(name))) return "itself";
  // All of them stand there without it as well, as anything.
  const isFree = rest === undefined || isPlainlyUnknown(rest, texts);
  return isFree && properties.some(({ shape }) => kindOfType(shape, texts) === "other") ? "itself" : undefined;
}

/** @param isUntyped - whether there may be other instances than objects just as well */
function restSaid(rest: Shape, named: Named, isUntyped: boolean, texts: Texts): Said | undefined {
  const isAlone = named.properties.length + named.required.size === 0;
  const kind = kindOfType(rest, texts);
  if (kind === "unknown") return isAlone && isUntyped ? undefined : "otherwise";
  if (kind === undefined || isAlone) return kind && "itself";
  return kind === "never" ? closingSaid(named, texts) : otherMembersSaid(rest, named, texts);
}

/** Of what allows no other members, beside some. */
function closingSaid({ properties, required }: Named, texts: Texts): Said | undefined {
  // Open objects say so, or that their members need not be there.
  if (texts.extraMembers === "unknown" || required.size === 0) return "itself";
  const kinds = new Set(properties.map(({ name, shape }) => (required.has(name) ? "other" : kindOfType(shape, texts))));
  // Only an open object says of a member that it cannot be there.
  if (kinds.has("never")) return "itself";
  return kinds.has(undefined) ? undefined : "otherwise";
}

/** Of what gives other members a type, beside some. The type of all names must be that of these, too. */
function otherMembersSaid(rest: Shape, { properties, required, isOpen }: Named, texts: Texts): Said | undefined {
  if (isOpen) return "itself";
  const isFree = ({ name, shape }: Member): boolean =>
    isPlainlyUnknown(shape, texts) || (isInherited(name) && !required.has(name));
  if (properties.some(isFree)) return "otherwise";
  const isOther = ({ shape }: { readonly shape: Shape }): boolean => isPlainlyOther(shape, texts);
  return [{ shape: rest }, ...properties].every(isOther) ? "itself" : undefined;
}
