import { below, type Location } from "../../../model/location.ts";
import { childrenIn } from "../../../model/shape/children.ts";
import { areDisjoint } from "../../../model/shape/disjoint.ts";
import { BASE_TYPES, type BaseType, type JsonTypesOf, type ShapeOf } from "../../../model/shape/json-types.ts";
import type { Parts, Shape } from "../../../model/shape/shape.ts";
import { isUnrestricted } from "../../../model/shape/unrestricted.ts";
import { keyTemplate } from "../extent/key-pattern.ts";
import { saysContained } from "./array-extent.ts";
import { isNegatable } from "./negatable.ts";
import { isInherited } from "./object-extent.ts";

/** Is told where a type is wider than its schema, and why. */
export type Widened = (at: Location, why: string) => void;

interface Surroundings {
  readonly shapeOf: ShapeOf;
  readonly jsonTypes: JsonTypesOf;
  readonly conditions: "interface" | "union";
}

/** Notes every place of a declaration's schema where the type is wider. */
export function noteWidenings(
  shape: Shape,
  around: Surroundings,
  widened: Widened,
  allowed: readonly BaseType[] = BASE_TYPES,
): void {
  const types = around.jsonTypes(shape);
  const possible = allowed === BASE_TYPES ? types : types.filter((type) => allowed.includes(type));
  if (possible.length === 0) return;
  noteOwnWidenings(shape, possible, around, (place, why) => widened(below(shape.at, ...[place].flat()), why));
  const branches = [
    ...childrenIn(shape, "same"),
    ...(shape.parts.condition?.if === undefined ? [] : [shape.parts.condition.if]),
  ];
  for (const branch of branches) noteWidenings(branch, around, widened, possible);
  for (const inner of innerShapes(shape, possible)) noteWidenings(inner, around, widened);
}

/** The subschemas that look at members and items, as far as there are instances that have any. */
function innerShapes(shape: Shape, possible: readonly BaseType[]): readonly Shape[] {
  return [
    ...(possible.includes("object") ? childrenIn(shape, "member") : []),
    ...(possible.includes("array") ? childrenIn(shape, "item") : []),
  ];
}

/** Notes a keyword of a shape that its type does not fully say. */
type Note = (place: string | readonly string[], why: string) => void;

/**
 * What shapes the type in the schema and is not fully expressed in TypeScript. Constraints such as `minimum` are
 * not meant: nobody expects a type to say them.
 */
function noteOwnWidenings(
  { parts }: Shape,
  possible: readonly BaseType[],
  { conditions, ...around }: Surroundings,
  note: Note,
): void {
  if (parts.not !== undefined && !isNegatable(parts.not.not))
    note("not", "TypeScript has no negation of what it refuses");
  if (isConditional(parts)) {
    if (conditions === "interface") note("if", "an interface does not depend on its members' values");
    else if (parts.condition?.if === undefined || !isNegatable(parts.condition.if)) {
      note("if", "TypeScript has no negation of what it asks for");
    }
  }
  if (parts.reference?.$dynamicRef?.anchor !== undefined) {
    note("$dynamicRef", "what it refers to depends on who refers to it");
  }
  if (parts.oneOf !== undefined && !areDisjoint(parts.oneOf.oneOf, around)) {
    note("oneOf", "a union does not say that only one of its branches holds");
  }
  if (possible.includes("array")) {
    if (!saysContained(parts)) note("contains", "an array type cannot ask for one particular item");
    if (parts.unevaluated?.unevaluatedItems !== undefined && !isUnrestricted(parts.unevaluated.unevaluatedItems)) {
      note("unevaluatedItems", "a tuple type does not depend on what other schemas looked at");
    }
  }
  if (possible.includes("object")) noteObjectWidenings(parts, conditions, note);
}

function noteObjectWidenings(parts: Parts, conditions: Surroundings["conditions"], note: Note): void {
  const { patternProperties: patterns = [], additionalProperties: rest } = parts.members ?? {};
  if (patterns.some(({ pattern, shape }) => !isUnrestricted(shape) && keyTemplate(pattern) === undefined)) {
    note("patternProperties", "an index signature has no names of such a pattern");
  } else if (patterns.length > 0 && rest !== undefined && !rest.parts.never && !isUnrestricted(rest)) {
    note("additionalProperties", "an index signature holds for every name, so it is a union");
  }
  const { properties = [], required = [] } = parts.members ?? {};
  for (const { name, shape } of properties)
    if (isInherited(name) && !required.includes(name) && !isUnrestricted(shape))
      note(["properties", name], "where the member is absent, TypeScript finds what every object inherits");
  if (parts.propertyNames !== undefined && !saysWhichNames(parts.propertyNames.propertyNames)) {
    note("propertyNames", "an object type cannot restrict the names of further members in this way");
  }
  const { dependentRequired = [], dependentSchemas = [] } = parts.dependents ?? {};
  if (conditions === "interface" && dependentRequired.length > 0) {
    note("dependentRequired", "in an interface, a member's presence does not depend on another one's");
  }
  if (conditions === "interface" && dependentSchemas.length > 0) {
    note("dependentSchemas", "an interface does not depend on a member's presence");
  }
  const { unevaluatedProperties: unevaluated } = parts.unevaluated ?? {};
  // `false` closes the object, which TypeScript never says, as with additionalProperties.
  if (unevaluated !== undefined && !unevaluated.parts.never && !isUnrestricted(unevaluated)) {
    note("unevaluatedProperties", "an index signature does not depend on what other schemas looked at");
  }
}

function isConditional({ condition }: Parts): boolean {
  if (condition?.if === undefined) return false;
  return [condition.then, condition.else].some((branch) => branch !== undefined && !isUnrestricted(branch));
}

/** Whether a shape for names lists them, or uses nothing but constraints, which no type says anyway. */
function saysWhichNames({ parts }: Shape): boolean {
  const { types, values: _values, never, rules: _rules, ...others } = parts;
  if (never) return true;
  return (types === undefined || types.types.includes("string")) && Object.keys(others).length === 0;
}
