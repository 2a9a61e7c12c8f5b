import { isJsonArray, type Json, type JsonType } from "../json.ts";
import { perObject } from "../per-object.ts";
import type { DeclarationId, ReferencePart, Shape } from "./shape.ts";
import { listedValues } from "./values.ts";

/** JSON's types as values have them: an integer is a number. */
export type BaseType = Exclude<JsonType, "integer">;

/** In the order in which they are written where the author gave none. */
export const BASE_TYPES: readonly BaseType[] = ["object", "array", "string", "number", "boolean", "null"];

/** Which types instances of a shape can have at most; in the author's order. */
export type JsonTypesOf = (shape: Shape) => readonly BaseType[];

/** Finds the shape of a declaration. */
export type ShapeOf = (id: DeclarationId) => Shape;

/** The same of a declaration. */
export type JsonTypesOfDeclaration = (id: DeclarationId) => readonly BaseType[];

/** Makes the lookup for one model. It keeps what it found out about declarations and other shapes. */
export function jsonTypesIn(shapeOf: ShapeOf): JsonTypesOf {
  const known = new Map<DeclarationId, readonly BaseType[]>();
  const ofDeclaration = (id: DeclarationId): readonly BaseType[] => {
    const found = known.get(id);
    if (found !== undefined) return found;
    // Only a schema that is refused for it comes back here before the answer is known.
    known.set(id, BASE_TYPES);
    const types = ofShape(shapeOf(id));
    known.set(id, types);
    return types;
  };
  const ofShape = jsonTypesBy(ofDeclaration);
  return ofShape;
}

/** Makes the lookup where it is known what types declarations have. It keeps what it found out about shapes. */
export function jsonTypesBy(ofDeclaration: JsonTypesOfDeclaration): JsonTypesOf {
  const ofShapes = new WeakMap<Shape, readonly BaseType[]>();
  const ofShape = (shape: Shape): readonly BaseType[] => {
    const found = ofShapes.get(shape);
    if (found !== undefined) return found;
    const types = ofParts(shape);
    ofShapes.set(shape, types);
    return types;
  };
  const ofParts = (shape: Shape): readonly BaseType[] => {
    const { parts } = shape;
    const { reference, allOf, anyOf, oneOf } = parts;
    let types = typesByItself(shape);
    if (reference === undefined && allOf === undefined && anyOf === undefined && oneOf === undefined) return types;
    const restrict = (allowed: readonly BaseType[]): void => {
      types = types.filter((type) => allowed.includes(type));
    };
    for (const target of targetsOf(reference)) restrict(ofDeclaration(target));
    for (const branch of allOf?.allOf ?? []) restrict(ofShape(branch));
    for (const branches of [anyOf?.anyOf, oneOf?.oneOf]) {
      if (branches !== undefined) restrict(branches.flatMap(ofShape));
    }
    return types;
  };
  return ofShape;
}

/** All that the types of a shape depend on, as a text, but for the types of the declarations that it refers to. */
export const jsonTypesFact: (shape: Shape) => string = perObject((shape: Shape): string =>
  JSON.stringify(factOf(shape)),
);

function factOf(shape: Shape): Json {
  const { reference, allOf, anyOf, oneOf } = shape.parts;
  const branches = [allOf?.allOf, anyOf?.anyOf, oneOf?.oneOf].map((some) => some?.map(factOf) ?? null);
  return [typesByItself(shape), targetsOf(reference), branches];
}

/** By what a shape says without others. */
const typesByItself = perObject(({ parts }: Shape): readonly BaseType[] => {
  if (parts.never) return [];
  const types = parts.types === undefined ? BASE_TYPES : baseTypes(parts.types.types);
  if (parts.values === undefined) return types;
  const listed = new Set((listedValues(parts) ?? []).map(typeOfValue));
  return types.filter((type) => listed.has(type));
});

/** The declarations that hold for the whole instance, whoever refers to it. */
export function targetsOf({ $ref, $dynamicRef }: Partial<ReferencePart> = {}): readonly DeclarationId[] {
  const targets = $ref === undefined ? [] : [$ref.target];
  // With an anchor, the target depends on where the evaluation came from.
  return $dynamicRef === undefined || $dynamicRef.anchor !== undefined ? targets : [...targets, $dynamicRef.target];
}

/** Each once, in their order. */
export function baseTypes(types: readonly JsonType[]): readonly BaseType[] {
  return types.length === 1 ? types.map(baseType) : [...new Set(types.map(baseType))];
}

function baseType(type: JsonType): BaseType {
  return type === "integer" ? "number" : type;
}

export function typeOfValue(value: Json): BaseType {
  if (value === null) return "null";
  if (isJsonArray(value)) return "array";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : "object";
}
