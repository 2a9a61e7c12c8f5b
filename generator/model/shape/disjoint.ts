import type { Json } from "../json.ts";
import { type JsonTypesOf, type ShapeOf, targetsOf } from "./json-types.ts";
import type { Shape } from "./shape.ts";
import { listedValues } from "./values.ts";

/** What telling shapes apart needs to know of their model. */
export interface Surroundings {
  readonly jsonTypes: JsonTypesOf;
  readonly shapeOf: ShapeOf;
}

/** Whether no instance can satisfy two of the shapes, as far as that is plain to see. */
export function areDisjoint(shapes: readonly Shape[], around: Surroundings): boolean {
  const resolved = shapes.map((shape) => resolvedShape(shape, around));
  if (areAllApart(resolved, around)) return true;
  return resolved.every((one, index) => resolved.slice(index + 1).every((other) => areApart(one, other, around)));
}

/**
 * Whether the values themselves, or those of one member that all require, tell all shapes apart. Each shape is looked at
 * once, since a union may have thousands of branches, and pairs of them are many more.
 */
function areAllApart(shapes: readonly Shape[], { jsonTypes }: Surroundings): boolean {
  if (listNothingTwice(shapes, ({ parts }) => listedValues(parts))) return true;
  const names = shapes[0]?.parts.members?.required ?? [];
  const areObjects = names.length > 0 && shapes.every((shape) => jsonTypes(shape).every((type) => type === "object"));
  return areObjects && names.some((name) => listNothingTwice(shapes, (shape) => requiredValues(shape, name)));
}

/** Whether each shape lists values, and none that another one lists, too. */
function listNothingTwice(shapes: readonly Shape[], listOf: (shape: Shape) => readonly Json[] | undefined): boolean {
  const known = new Set<Json>();
  return shapes.every((shape) => {
    const list = listOf(shape);
    if (list === undefined) return false;
    const own = new Set(list);
    if ([...own].some((value) => isNested(value) || known.has(value))) return false;
    for (const value of own) known.add(value);
    return true;
  });
}

/** The values that a member may have; undefined where it need not be there, or nothing lists them. */
function requiredValues({ parts: { members } }: Shape, name: string): readonly Json[] | undefined {
  const member = members?.properties?.find((one) => one.name === name);
  return member === undefined || !members?.required?.includes(name) ? undefined : listedValues(member.shape.parts);
}

/** What a shape that is nothing but a reference stands for. */
export function resolvedShape(shape: Shape, { shapeOf }: Surroundings): Shape {
  let resolved = shape;
  const seen = new Set<string>();
  for (;;) {
    const [target, another] = targetsOf(resolved.parts.reference);
    const isAlone = Object.keys(resolved.parts).length === 1 && another === undefined;
    if (target === undefined || !isAlone || seen.has(target)) return resolved;
    seen.add(target);
    resolved = shapeOf(target);
  }
}

function areApart(one: Shape, other: Shape, { jsonTypes }: Surroundings): boolean {
  const types = jsonTypes(other);
  const shared = jsonTypes(one).filter((type) => types.includes(type));
  if (shared.length === 0 || haveNoneInCommon(listedValues(one.parts), listedValues(other.parts))) return true;
  return shared.every((type) => type === "object") && tellsApart(one, other);
}

/** Whether a member that both require has other values in each: a discriminator. */
function tellsApart(one: Shape, other: Shape): boolean {
  return (one.parts.members?.required ?? []).some((name) =>
    haveNoneInCommon(requiredValues(one, name), requiredValues(other, name)),
  );
}

function haveNoneInCommon(some: readonly Json[] | undefined, others: readonly Json[] | undefined): boolean {
  if (some === undefined || others === undefined) return false;
  if ([...some, ...others].some(isNested)) return false;
  const known = new Set(some);
  return !others.some((value) => known.has(value));
}

/** Objects and arrays would have to be compared in depth; they are not worth it as discriminators. */
function isNested(value: Json): boolean {
  return typeof value === "object" && value !== null;
}
