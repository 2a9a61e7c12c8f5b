import type { Member, PartKind, Parts, Shape } from "../../../model/shape/shape.ts";

/**
 * From so many optional members on, a loop over the keys of an object looks at those that it meets; below, each member
 * is asked for. Measured on all of SchemaStore's schemas: objects of one place in a program have few forms, so an engine
 * knows where each member is, or that it is not there, and asking costs nearly nothing; a loop over the keys of the same
 * objects takes two to six times as long. Only far above do the members that are not there outweigh the keys that are.
 */
const MANY = 256;

/**
 * A key of a loop takes as long as so many members that are asked for. Objects that may have few of many members have as
 * many forms as there are members, and engines know of none of them where these are.
 */
const ASKED_IN_TIME_OF_KEY = 8;

/** The optional members that are looked at when a loop over the keys meets them. */
export function membersByKey({ members, rules }: Parts): readonly Member[] {
  const { properties = [], required = [] } = members ?? {};
  const isRequired = new Set(required);
  const optional = properties.filter((member) => !isRequired.has(member.name));
  const maxKeys = rules?.find(({ keyword }) => keyword === "maxProperties")?.value;
  const many = typeof maxKeys === "number" ? Math.min(MANY, maxKeys * ASKED_IN_TIME_OF_KEY) : MANY;
  return optional.length === 0 || optional.length < many ? [] : optional;
}

/** What is asked of an object by a loop over its keys at most, or by functions of their own. */
const BY_KEY: ReadonlySet<string> = new Set<PartKind>(["types", "rules", "members", "propertyNames", "reference"]);

/**
 * Whether an object is only looked at by loops over its keys. They ask of each key whether it is the object's own, so
 * that nothing that it inherits can pass as present.
 */
export function asksForNoName({ parts }: Shape): boolean {
  const { properties = [], required = [] } = parts.members ?? {};
  const isNamed = properties.length > membersByKey(parts).length || required.length > 0;
  return !isNamed && Object.keys(parts).every((kind) => BY_KEY.has(kind));
}
