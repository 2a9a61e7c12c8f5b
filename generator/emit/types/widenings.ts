import { below, type Location } from "../../model/location.ts";
import { declarationOf, type Model } from "../../model/model.ts";
import type { ObjectPart, Shape } from "../../model/shape/shape.ts";
import { areDisjoint } from "./disjoint.ts";
import { BASE_TYPES, type BaseType, type JsonTypesOf } from "./json-types.ts";
import { keyTemplate } from "./key-pattern.ts";
import { isNegatable } from "./negatable.ts";

/** Is told where a type is wider than its schema, and why. */
export type Widened = (at: Location, why: string) => void;

interface Surroundings {
  readonly model: Model;
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
  noteOwnWidenings(shape, possible, around, (keyword, why) => widened(below(shape.at, keyword), why));
  for (const branch of inPlace(shape)) noteWidenings(branch, around, widened, possible);
  for (const part of partsOf(shape, possible)) noteWidenings(part, around, widened);
}

/** The subschemas that look at the same instance. */
function inPlace({ all = [], any = [], one = [], condition, object }: Shape): readonly Shape[] {
  const branches = [...all, ...any, ...one];
  for (const branch of [condition?.if, condition?.then, condition?.else]) {
    if (branch !== undefined) branches.push(branch);
  }
  for (const { shape } of object?.dependents ?? []) branches.push(shape);
  return branches;
}

/** The subschemas that look at members and items. */
function partsOf({ object, array }: Shape, possible: readonly BaseType[]): readonly Shape[] {
  if (object === undefined && array === undefined) return [];
  const ofObject = possible.includes("object") ? object : undefined;
  const ofArray = possible.includes("array") ? array : undefined;
  const optional = [ofObject?.rest, ofObject?.unevaluated, ofArray?.rest, ofArray?.contains, ofArray?.unevaluated];
  return [
    ...(ofObject?.members ?? []).map((member) => member.shape),
    ...(ofObject?.patterns ?? []).map((pattern) => pattern.shape),
    ...(ofArray?.prefix ?? []),
    ...optional.filter((part) => part !== undefined),
  ];
}

/** Notes a keyword of a shape that its type does not fully say. */
type Note = (keyword: string, why: string) => void;

/**
 * What shapes the type in the schema and is not fully expressed in TypeScript. Constraints such as `minimum` are
 * not meant: nobody expects a type to say them.
 */
function noteOwnWidenings(
  shape: Shape,
  possible: readonly BaseType[],
  { model, jsonTypes, conditions }: Surroundings,
  note: Note,
): void {
  if (shape.not !== undefined && !isNegatable(shape.not)) note("not", "TypeScript has no negation of what it refuses");
  if (isConditional(shape)) {
    if (conditions === "interface") note("if", "an interface does not depend on its members' values");
    else if (shape.condition?.if === undefined || !isNegatable(shape.condition.if)) {
      note("if", "TypeScript has no negation of what it asks for");
    }
  }
  if (shape.dynamicRef?.anchor !== undefined) note("$dynamicRef", "what it refers to depends on who refers to it");
  if (shape.one !== undefined && !areDisjoint(shape.one.map(resolved), jsonTypes)) {
    note("oneOf", "a union does not say that only one of its branches holds");
  }
  if (possible.includes("array")) {
    if (shape.array?.contains !== undefined) note("contains", "an array type cannot ask for one particular item");
    if (shape.array?.unevaluated !== undefined && !isTrivial(shape.array.unevaluated)) {
      note("unevaluatedItems", "a tuple type does not depend on what other schemas looked at");
    }
  }
  if (shape.object !== undefined && possible.includes("object")) {
    noteObjectWidenings(shape.object, conditions, note);
  }

  function resolved(branch: Shape): Shape {
    return branch.ref === undefined ? branch : declarationOf(model, branch.ref.target).shape;
  }
}

function noteObjectWidenings(part: ObjectPart, conditions: Surroundings["conditions"], note: Note): void {
  const patterns = part.patterns ?? [];
  if (patterns.some(({ pattern, shape }) => !isTrivial(shape) && keyTemplate(pattern) === undefined)) {
    note("patternProperties", "an index signature has no names of such a pattern");
  } else if (patterns.length > 0 && part.rest !== undefined && !part.rest.never && !isTrivial(part.rest)) {
    note("additionalProperties", "an index signature holds for every name, so it is a union");
  }
  if (part.names !== undefined && !saysWhichNames(part.names)) {
    note("propertyNames", "an object type cannot restrict the names of further members in this way");
  }
  if (conditions === "interface" && part.needs !== undefined && part.needs.length > 0) {
    note("dependentRequired", "in an interface, a member's presence does not depend on another one's");
  }
  if (conditions === "interface" && part.dependents !== undefined && part.dependents.length > 0) {
    note("dependentSchemas", "an interface does not depend on a member's presence");
  }
  // `false` closes the object, which TypeScript never says, as with additionalProperties.
  if (part.unevaluated !== undefined && !part.unevaluated.never && !isTrivial(part.unevaluated)) {
    note("unevaluatedProperties", "an index signature does not depend on what other schemas looked at");
  }
}

function isConditional({ condition }: Shape): boolean {
  if (condition?.if === undefined) return false;
  return [condition.then, condition.else].some((branch) => branch !== undefined && !isTrivial(branch));
}

/** A shape that accepts everything, whatever it notes. */
function isTrivial(shape: Shape): boolean {
  return Object.keys(shape).every(
    (key) => key === "at" || key === "notes" || (key === "rules" && shape.rules.length === 0),
  );
}

/** Whether a shape for names lists them, or uses nothing but constraints, which no type says anyway. */
function saysWhichNames(shape: Shape): boolean {
  const { types, values: _values, constant: _constant, never, ...others } = shape;
  if (never) return true;
  return (types === undefined || types.includes("string")) && isTrivial({ ...others, rules: [] });
}
