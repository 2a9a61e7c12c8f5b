import { atPlaces } from "../../model/at-places.ts";
import type { NameMemory } from "../../model/name-memory.ts";
import { askedName, type Names, namesApart } from "../names/names.ts";
import type { DeclarationSource } from "../references/find-declarations.ts";
import type { Asked, Whole } from "./whole.ts";

/**
 * The same names where every declaration, of which only those at some places are other ones, asks for the one that it asked for
 * before; others for those that ask for another one, where that is nobody else's matter. Undefined where all have to be named.
 */
export function namesAlike(
  before: Whole,
  inOrder: readonly DeclarationSource[],
  others: readonly number[],
  { settings, remembered }: Asked,
): Names | undefined {
  const isSame = (place: number): boolean => {
    const [old, source] = [before.inOrder[place], inOrder[place]];
    return old !== undefined && source !== undefined && askedName(old) === askedName(source);
  };
  const asking = new Set(
    atPlaces(
      inOrder,
      others.filter((place) => !isSame(place)),
    ).map(({ id }) => id),
  );
  if (before.remembered !== remembered) {
    if (otherIds(before.remembered.modules, remembered.modules).length > 0) return undefined;
    for (const id of otherIds(before.remembered.declarations, remembered.declarations)) asking.add(id);
  }
  if (asking.size === 0) return before.names;
  if (Object.keys(settings.names).length > 0 || before.names.diagnostics.length > 0) return undefined;
  const sources = inOrder.filter(({ id }) => asking.has(id));
  return namesApart(sources, before.names, remembered.declarations);
}

/** The ids of which something else is remembered, or nothing any more. */
function otherIds(one: NameMemory["modules"], other: NameMemory["modules"]): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((id) => {
    const [before, now] = [one.get(id), other.get(id)];
    return before?.name !== now?.name || before?.wanted !== now?.wanted;
  });
}
