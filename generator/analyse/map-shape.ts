import type { ArrayPart, ConditionPart, ObjectPart, Shape } from "../model/shape/shape.ts";

/**
 * What a subshape is asked of: the same instance as the shape itself, the same instance or a part of it but only as
 * a test whose outcome decides (`not`, `if`, `propertyNames`), a member, or an item.
 */
export type Relation = "same" | "test" | "member" | "item";

type MapShape = (inner: Shape, relation: Relation) => Shape;

/** A shape with each of its direct subshapes replaced. */
export function mapSubshapes(shape: Shape, map: MapShape): Shape {
  const { object, array, condition, all, any, one, not } = shape;
  const same = (inner: Shape): Shape => map(inner, "same");
  return {
    ...shape,
    ...(object === undefined ? {} : { object: mapObject(object, map) }),
    ...(array === undefined ? {} : { array: mapArray(array, map) }),
    ...(condition === undefined ? {} : { condition: mapCondition(condition, map) }),
    ...(all === undefined ? {} : { all: all.map(same) }),
    ...(any === undefined ? {} : { any: any.map(same) }),
    ...(one === undefined ? {} : { one: one.map(same) }),
    ...(not === undefined ? {} : { not: map(not, "test") }),
  };
}

/** The direct subshapes in a relation to the shape. */
export function subshapesIn(shape: Shape, relation: Relation): readonly Shape[] {
  const found: Shape[] = [];
  mapSubshapes(shape, (inner, own) => {
    if (own === relation) found.push(inner);
    return inner;
  });
  return found;
}

function mapCondition(part: ConditionPart, map: MapShape): ConditionPart {
  const tested = mapSlots<ConditionPart>(part, ["if"], (inner) => map(inner, "test"));
  return mapSlots<ConditionPart>(tested, ["then", "else"], (inner) => map(inner, "same"));
}

function mapObject(part: ObjectPart, map: MapShape): ObjectPart {
  const { members, patterns, dependents } = part;
  const mapEach = <Named extends { readonly shape: Shape }>(list: readonly Named[], relation: Relation): Named[] =>
    list.map((one) => ({ ...one, shape: map(one.shape, relation) }));
  const named = mapSlots<ObjectPart>(part, ["names"], (inner) => map(inner, "test"));
  return {
    ...mapSlots<ObjectPart>(named, ["rest", "unevaluated"], (inner) => map(inner, "member")),
    ...(members === undefined ? {} : { members: mapEach(members, "member") }),
    ...(patterns === undefined ? {} : { patterns: mapEach(patterns, "member") }),
    ...(dependents === undefined ? {} : { dependents: mapEach(dependents, "same") }),
  };
}

function mapArray(part: ArrayPart, map: MapShape): ArrayPart {
  const item = (inner: Shape): Shape => map(inner, "item");
  const prefix = part.prefix === undefined ? {} : { prefix: part.prefix.map(item) };
  return { ...mapSlots<ArrayPart>(part, ["rest", "contains", "unevaluated"], item), ...prefix };
}

/** A part with the shapes in the slots replaced, as far as they are there. */
function mapSlots<Part extends object>(
  part: Part,
  slots: readonly ShapeSlot<Part>[],
  map: (inner: Shape) => Shape,
): Part {
  const mapped = { ...part };
  for (const slot of slots) {
    const inner: unknown = part[slot];
    if (inner !== undefined) Object.assign(mapped, { [slot]: map(inner as Shape) });
  }
  return mapped;
}

type ShapeSlot<Part> = { [Slot in keyof Part]-?: Shape extends Part[Slot] ? Slot : never }[keyof Part];
