import type { Member, Parts } from "../../model/shape/shape.ts";

/**
 * From so many optional members on, a loop over the keys of an object looks at those that it meets; below, each member
 * is asked for. Measured on all of SchemaStore's schemas: objects of one place in a program have few forms, so an engine
 * knows where each member is, or that it is not there, and asking costs nearly nothing; a loop over the keys of the same
 * objects takes two to six times as long. Only far above do the members that are not there outweigh the keys that are.
 */
const MANY = 256;

/** The optional members that are looked at when a loop over the keys meets them. */
export function membersByKey({ members }: Parts): readonly Member[] {
  const { properties = [], required = [] } = members ?? {};
  const isRequired = new Set(required);
  const optional = properties.filter((member) => !isRequired.has(member.name));
  return optional.length < MANY ? [] : optional;
}
