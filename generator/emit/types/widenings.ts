import { below, type Location } from "../../model/location.ts";
import { declarationOf, type Model } from "../../model/model.ts";
import type { ObjectPart, Shape } from "../../model/shape.ts";
import { areDisjoint } from "./disjoint.ts";
import type { BaseType, JsonTypesOf } from "./json-types.ts";

/** A place where the type of a shape is wider than the schema. */
export interface Widening {
  readonly at: Location;
  readonly why: string;
}

interface Surroundings {
  readonly model: Model;
  readonly jsonTypes: JsonTypesOf;
}

/**
 * What shapes the type in the schema and is not fully expressed in TypeScript. Constraints such as `minimum` are
 * not meant: nobody expects a type to say them.
 */
export function widenings(
  shape: Shape,
  possible: readonly BaseType[],
  { model, jsonTypes }: Surroundings,
): readonly Widening[] {
  const found: Widening[] = [];
  const note = (keyword: string, why: string): void => {
    found.push({ at: below(shape.at, keyword), why });
  };
  if (shape.not !== undefined && !shape.not.never) note("not", "TypeScript has no negation");
  if (isConditional(shape)) note("if", "TypeScript has no conditions on values");
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
  if (shape.object !== undefined && possible.includes("object")) objectWidenings(shape.object, note);
  return found;

  function resolved(branch: Shape): Shape {
    return branch.ref === undefined ? branch : declarationOf(model, branch.ref.target).shape;
  }
}

function objectWidenings(part: ObjectPart, note: (keyword: string, why: string) => void): void {
  if (part.patterns !== undefined && part.patterns.length > 0) {
    if (part.rest === undefined || isTrivial(part.rest)) {
      note("patternProperties", "an index signature cannot leave out the names that match no pattern");
    } else if (part.members !== undefined || part.patterns.length > 1 || !part.rest.never) {
      note("patternProperties", "an index signature holds for every name, so it is a union");
    }
  }
  if (part.names !== undefined && !saysOnlyStrings(part.names)) {
    note("propertyNames", "an object type cannot restrict the names of further members");
  }
  if (part.needs !== undefined && part.needs.length > 0) {
    note("dependentRequired", "a member's presence cannot depend on another one's");
  }
  if (part.dependents !== undefined && part.dependents.length > 0) {
    note("dependentSchemas", "a type cannot depend on a member's presence");
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

/** Whether a shape for names uses nothing but constraints, which no type says anyway. */
function saysOnlyStrings(shape: Shape): boolean {
  const { types, ...others } = shape;
  return (types === undefined || types.includes("string")) && isTrivial({ ...others, rules: [] });
}
