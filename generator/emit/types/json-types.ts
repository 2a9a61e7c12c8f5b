import { isJsonArray, type Json, type JsonType } from "../../model/json.ts";
import { declarationOf, type Model } from "../../model/model.ts";
import type { DeclarationId, Shape } from "../../model/shape/shape.ts";

/** A JSON type as TypeScript sees it: it has no integers. */
export type BaseType = Exclude<JsonType, "integer">;

/** In the order in which they are written where the author gave none. */
export const BASE_TYPES: readonly BaseType[] = ["object", "array", "string", "number", "boolean", "null"];

/** Which types instances of a shape can have at most; in the author's order. */
export type JsonTypesOf = (shape: Shape) => readonly BaseType[];

/** Makes the lookup for one model. It keeps what it found out about declarations and other shapes. */
export function jsonTypesIn(model: Model): JsonTypesOf {
  const known = new Map<DeclarationId, readonly BaseType[]>();
  const ofShapes = new WeakMap<Shape, readonly BaseType[]>();
  let open = 0;
  const ofDeclaration = (id: DeclarationId): readonly BaseType[] => {
    const found = known.get(id);
    if (found !== undefined) return found;
    // Whoever comes back here before the answer is known learns nothing.
    known.set(id, BASE_TYPES);
    open++;
    const types = ofShape(declarationOf(model, id).shape);
    open--;
    known.set(id, types);
    return types;
  };
  const ofShape = (shape: Shape): readonly BaseType[] => {
    const found = ofShapes.get(shape);
    if (found !== undefined) return found;
    const types = ofParts(shape);
    // What comes out while some declaration is open may depend on its not being known.
    if (open === 0) ofShapes.set(shape, types);
    return types;
  };
  const ofParts = (shape: Shape): readonly BaseType[] => {
    if (shape.never) return [];
    let types = shape.types === undefined ? BASE_TYPES : baseTypes(shape.types);
    const restrict = (allowed: readonly BaseType[]): void => {
      types = types.filter((type) => allowed.includes(type));
    };
    if (shape.constant !== undefined) restrict([typeOfValue(shape.constant.value)]);
    if (shape.values !== undefined) restrict(shape.values.map(typeOfValue));
    for (const target of targetsOf(shape)) restrict(ofDeclaration(target));
    for (const branch of shape.all ?? []) restrict(ofShape(branch));
    for (const branches of [shape.any, shape.one]) if (branches !== undefined) restrict(branches.flatMap(ofShape));
    return types;
  };
  return ofShape;
}

/** The declarations that the shape refers to for the whole instance. */
export function targetsOf({ ref, dynamicRef }: Shape): readonly DeclarationId[] {
  const targets = ref === undefined ? [] : [ref.target];
  // With an anchor, the target depends on where the evaluation came from.
  return dynamicRef === undefined || dynamicRef.anchor !== undefined ? targets : [...targets, dynamicRef.target];
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

/** Whether `type` alone accepts the value. */
export function hasType(value: Json, types: readonly JsonType[] | undefined): boolean {
  if (types === undefined) return true;
  const type = typeOfValue(value);
  return types.includes(type) || (types.includes("integer") && type === "number" && Number.isInteger(value));
}
