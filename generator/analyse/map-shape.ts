import type { ArrayPart, ConditionPart, ObjectPart, Shape } from "../model/shape.ts";

/** A shape with each of its direct subshapes replaced. */
export function mapSubshapes(shape: Shape, map: (inner: Shape) => Shape): Shape {
  const { object, array, condition, all, any, one, not } = shape;
  return {
    ...shape,
    ...(object === undefined ? {} : { object: mapObject(object, map) }),
    ...(array === undefined ? {} : { array: mapArray(array, map) }),
    ...(condition === undefined ? {} : { condition: mapSlots<ConditionPart>(condition, ["if", "then", "else"], map) }),
    ...(all === undefined ? {} : { all: all.map(map) }),
    ...(any === undefined ? {} : { any: any.map(map) }),
    ...(one === undefined ? {} : { one: one.map(map) }),
    ...(not === undefined ? {} : { not: map(not) }),
  };
}

function mapObject(part: ObjectPart, map: (inner: Shape) => Shape): ObjectPart {
  const { members, patterns, dependents } = part;
  const mapMember = <Member extends { readonly shape: Shape }>(one: Member): Member => ({
    ...one,
    shape: map(one.shape),
  });
  return {
    ...mapSlots<ObjectPart>(part, ["rest", "names", "unevaluated"], map),
    ...(members === undefined ? {} : { members: members.map(mapMember) }),
    ...(patterns === undefined ? {} : { patterns: patterns.map(mapMember) }),
    ...(dependents === undefined ? {} : { dependents: dependents.map(mapMember) }),
  };
}

function mapArray(part: ArrayPart, map: (inner: Shape) => Shape): ArrayPart {
  const prefix = part.prefix === undefined ? {} : { prefix: part.prefix.map(map) };
  return { ...mapSlots<ArrayPart>(part, ["rest", "contains", "unevaluated"], map), ...prefix };
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
