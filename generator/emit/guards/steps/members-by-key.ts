import type { JsonTypesOf } from "../../../model/shape/json-types.ts";
import type { Member, PartKind, Parts, Shape } from "../../../model/shape/shape.ts";
import type { Spot } from "../render/scope.ts";

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

/**
 * A member that is an object or array counts as so many where the object is one of a list or map. Where there are many
 * such members, each of these objects mostly has one or two, which say what it is about, and another form for each.
 */
const WEIGHT_OF_STRUCTURE = 8;

/** The optional members that are looked at when a loop over the keys meets them. */
export function membersByKey({ members, rules }: Parts, spot: Spot, jsonTypes: JsonTypesOf): readonly Member[] {
  const { properties = [], required = [] } = members ?? {};
  const maxKeys = rules?.find(({ keyword }) => keyword === "maxProperties")?.value;
  // Most schemas have few.
  if (maxKeys === undefined && properties.length * WEIGHT_OF_STRUCTURE < MANY) return [];
  const isRequired = new Set(required);
  const optional = properties.filter((member) => !isRequired.has(member.name));
  const isWide = typeof maxKeys === "number" && optional.length >= maxKeys * ASKED_IN_TIME_OF_KEY;
  return optional.length > 0 && (isWide || areMany(optional, spot, jsonTypes)) ? optional : [];
}

function areMany(optional: readonly Member[], { instance }: Spot, jsonTypes: JsonTypesOf): boolean {
  const isOneOfMany = instance.some((part) => typeof part !== "string");
  if (!isOneOfMany || optional.length * WEIGHT_OF_STRUCTURE < MANY) return optional.length >= MANY;
  const structures = optional.filter(({ shape }) => isStructure(shape, jsonTypes));
  return optional.length + structures.length * (WEIGHT_OF_STRUCTURE - 1) >= MANY;
}

function isStructure(shape: Shape, jsonTypes: JsonTypesOf): boolean {
  return jsonTypes(shape).every((type) => type === "object" || type === "array");
}

/** What is asked of an object by a loop over its keys at most, or by functions of their own. */
const BY_KEY: ReadonlySet<string> = new Set<PartKind>(["types", "rules", "members", "propertyNames", "reference"]);

/**
 * Whether an object is only looked at by loops over its keys. They ask of each key whether it is the object's own, so
 * that nothing that it inherits can pass as present.
 */
export function asksForNoName({ parts }: Shape, spot: Spot, jsonTypes: JsonTypesOf): boolean {
  const { properties = [], required = [] } = parts.members ?? {};
  const isNamed = properties.length > membersByKey(parts, spot, jsonTypes).length || required.length > 0;
  return !isNamed && Object.keys(parts).every((kind) => BY_KEY.has(kind));
}
