import { isJsonArray, isJsonType, JSON_TYPES, type Json, type JsonType } from "./json.ts";
import type { DeclarationId, Shape } from "./shape/shape.ts";

/** Finds the shape of a declaration. */
export type ShapeOf = (id: DeclarationId) => Shape;

/** Whether no instance can satisfy two of the shapes, as far as that is plain to see. */
export function areDisjoint(shapes: readonly Shape[], shapeOf: ShapeOf): boolean {
  const resolved = shapes.map((shape) => target(shape, shapeOf));
  return resolved.every((shape, index) => resolved.slice(index + 1).every((other) => areApart(shape, other)));
}

/** What a shape that is nothing but a reference stands for. */
function target(shape: Shape, shapeOf: ShapeOf): Shape {
  let resolved = shape;
  // A reference that leads back to itself was refused; the bound is for models that were made by hand.
  for (let steps = 0; steps < 20 && resolved.ref !== undefined && typesOf(resolved) === JSON_TYPES; steps++) {
    resolved = shapeOf(resolved.ref.target);
  }
  return resolved;
}

function areApart(one: Shape, other: Shape): boolean {
  const types = typesOf(other);
  const shared = typesOf(one).filter((type) => types.some((candidate) => overlap(type, candidate)));
  return differInValues(one, other, shared);
}

/** Whether two shapes that share no type but these accept no value in common: by their values, or a discriminator. */
export function differInValues(one: Shape, other: Shape, shared: readonly string[]): boolean {
  if (shared.length === 0 || haveNoneInCommon(valuesOf(one), valuesOf(other))) return true;
  return shared.every((type) => type === "object") && tellsApart(one, other);
}

function typesOf(shape: Shape): readonly JsonType[] {
  return shape.types ?? valuesOf(shape)?.map(typeOf) ?? JSON_TYPES;
}

function typeOf(value: Json): JsonType {
  if (value === null) return "null";
  if (isJsonArray(value)) return "array";
  const type = typeof value;
  return isJsonType(type) ? type : "null";
}

function overlap(one: JsonType, other: JsonType): boolean {
  const asNumber = (type: JsonType): JsonType => (type === "integer" ? "number" : type);
  return asNumber(one) === asNumber(other);
}

/** Whether a member that both require has other values in each: a discriminator. */
function tellsApart(one: Shape, other: Shape): boolean {
  return (one.object?.members ?? []).some(({ name, shape }) => {
    if (!one.object?.required?.includes(name) || !other.object?.required?.includes(name)) return false;
    const counterpart = other.object.members?.find((member) => member.name === name);
    return counterpart !== undefined && haveNoneInCommon(valuesOf(shape), valuesOf(counterpart.shape));
  });
}

function valuesOf(shape: Shape): readonly Json[] | undefined {
  return shape.constant === undefined ? shape.values : [shape.constant.value];
}

function haveNoneInCommon(some: readonly Json[] | undefined, others: readonly Json[] | undefined): boolean {
  if (some === undefined || others === undefined) return false;
  // Objects and arrays would have to be compared in depth; they are not worth it as discriminators.
  if ([...some, ...others].some((value) => typeof value === "object" && value !== null)) return false;
  return !some.some((value) => others.includes(value));
}
