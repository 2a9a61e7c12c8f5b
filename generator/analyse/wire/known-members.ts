import type { MemberConversion } from "../../model/conversion.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Member, Shape } from "../../model/shape/shape.ts";
import { spellings } from "./alike.ts";
import type { Conversions } from "./conversions.ts";
import { givenName, madeName } from "./spelled.ts";

/** The members that shapes name, in their order. */
export function membersByName(shapes: readonly Shape[]): ReadonlyMap<string, readonly Member[]> {
  return groupBy(
    shapes.flatMap(({ parts }) => parts.members?.properties ?? []),
    ({ name }) => name,
  );
}

/** The members that are the same on both sides, and named where no difference is. */
export function knownMembers(
  beside: readonly Shape[],
  named: ReadonlyMap<string, unknown>,
): readonly MemberConversion[] {
  const names = [...membersByName(beside).keys()].filter((name) => !named.has(name));
  return names.map((name) => ({ name, wireName: name, aliases: [], nullIsAbsent: false }));
}

interface Rivalry {
  readonly folding: "exact" | "fold";
  /** Whether members that are null are absent. */
  readonly isAbsent: boolean;
  readonly around: Conversions;
}

/**
 * The members that alternatives name which may fit as well. They are called as there, and nothing else is done with them;
 * those that several call differently, or whose name on the wire is taken, stay unknown.
 */
export function rivalMembers(
  rivals: readonly Shape[],
  members: readonly MemberConversion[],
  { folding, isAbsent, around }: Rivalry,
): readonly MemberConversion[] {
  const { claim } = spellings<string>(folding);
  const taken = new Set(members.map(({ name }) => name));
  for (const { name, wireName: written, aliases } of members) for (const one of [written, ...aliases]) claim(one, name);
  return [...membersByName(rivals)].flatMap(([name, found]) => {
    const names = new Set(found.map((member) => givenName(member) ?? madeName(name, around.options)));
    const [renamed = name, another] = names;
    if (taken.has(name) || another !== undefined || claim(renamed, name) !== name) return [];
    const isNullable = found.some(({ shape }) => around.jsonTypes(shape).includes("null"));
    return [{ name, wireName: renamed, aliases: [], nullIsAbsent: isAbsent && !isNullable }];
  });
}
