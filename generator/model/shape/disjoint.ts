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
  return resolved.every((one, index) => resolved.slice(index + 1).every((other) => areApart(one, other, around)));
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
function tellsApart({ parts: { members: one } }: Shape, { parts: { members: other } }: Shape): boolean {
  return (one?.properties ?? []).some(({ name, shape }) => {
    if (!one?.required?.includes(name) || !other?.required?.includes(name)) return false;
    const counterpart = other.properties?.find((member) => member.name === name);
    return (
      counterpart !== undefined && haveNoneInCommon(listedValues(shape.parts), listedValues(counterpart.shape.parts))
    );
  });
}

function haveNoneInCommon(some: readonly Json[] | undefined, others: readonly Json[] | undefined): boolean {
  if (some === undefined || others === undefined) return false;
  // Objects and arrays would have to be compared in depth; they are not worth it as discriminators.
  if ([...some, ...others].some((value) => typeof value === "object" && value !== null)) return false;
  const known = new Set(some);
  return !others.some((value) => known.has(value));
}
