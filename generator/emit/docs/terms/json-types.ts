import { isJsonArray, type Json, type JsonType } from "../../../model/json.ts";
import { declarationOf, type Model } from "../../../model/model.ts";
import type { DeclarationId, Shape } from "../../../model/shape/shape.ts";

/** The types that instances have; an integer is a number. */
type InstanceType = Exclude<JsonType, "integer">;

const ALL: ReadonlySet<InstanceType> = new Set(["null", "boolean", "number", "string", "array", "object"]);
const NONE: ReadonlySet<InstanceType> = new Set();

/** The types of which a shape may accept instances. It may still refuse some, or all, of a type. */
export function jsonTypes(shape: Shape, model: Model): ReadonlySet<InstanceType> {
  return typesOf(shape, model, new Set());
}

/** Whether a shape accepts instances of this type only. */
export function isOnly(type: InstanceType, shape: Shape, model: Model): boolean {
  const types = jsonTypes(shape, model);
  return types.size === 1 && types.has(type);
}

/** `seen`: the declarations that are being looked at; one that leads back to itself adds nothing. */
function typesOf(shape: Shape, model: Model, seen: ReadonlySet<DeclarationId>): ReadonlySet<InstanceType> {
  if (shape.never === true) return NONE;
  const bounds: ReadonlySet<InstanceType>[] = [];
  if (shape.types !== undefined) bounds.push(new Set(shape.types.map(asInstanceType)));
  if (shape.constant !== undefined) bounds.push(new Set([instanceType(shape.constant.value)]));
  if (shape.values !== undefined) bounds.push(new Set(shape.values.map(instanceType)));
  const { ref, dynamicRef } = shape;
  for (const target of [ref?.target, dynamicRef?.anchor === undefined ? dynamicRef?.target : undefined]) {
    if (target === undefined || seen.has(target)) continue;
    bounds.push(typesOf(declarationOf(model, target).shape, model, new Set([...seen, target])));
  }
  for (const part of shape.all ?? []) bounds.push(typesOf(part, model, seen));
  for (const choices of [shape.any, shape.one]) {
    if (choices !== undefined) bounds.push(union(choices.map((choice) => typesOf(choice, model, seen))));
  }
  return intersection(bounds);
}

function union(sets: readonly ReadonlySet<InstanceType>[]): ReadonlySet<InstanceType> {
  const types = new Set<InstanceType>();
  for (const set of sets) for (const type of set) types.add(type);
  return types;
}

function intersection(sets: readonly ReadonlySet<InstanceType>[]): ReadonlySet<InstanceType> {
  const [first = ALL, ...others] = sets;
  return others.length === 0 ? first : new Set([...first].filter((type) => others.every((other) => other.has(type))));
}

function asInstanceType(type: JsonType): InstanceType {
  return type === "integer" ? "number" : type;
}

function instanceType(value: Json): InstanceType {
  if (value === null) return "null";
  if (isJsonArray(value)) return "array";
  const type = typeof value;
  return type === "boolean" || type === "number" || type === "string" ? type : "object";
}

/** Whether a value is of one of the types that `type` names. */
export function isOfType(value: Json, types: readonly JsonType[]): boolean {
  return types.some((type) => (type === "integer" ? Number.isInteger(value) : type === instanceType(value)));
}
