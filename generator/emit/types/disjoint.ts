import type { Json } from "../../model/json.ts";
import type { Shape } from "../../model/shape.ts";
import type { JsonTypesOf } from "./json-types.ts";

/** Whether no instance can satisfy two of the shapes, as far as that is plain to see. */
export function areDisjoint(shapes: readonly Shape[], jsonTypes: JsonTypesOf): boolean {
  return shapes.every((shape, index) => shapes.slice(index + 1).every((other) => isApart(shape, other, jsonTypes)));
}

function isApart(one: Shape, other: Shape, jsonTypes: JsonTypesOf): boolean {
  const types = jsonTypes(other);
  const shared = jsonTypes(one).filter((type) => types.includes(type));
  if (shared.length === 0 || haveNoneInCommon(valuesOf(one), valuesOf(other))) return true;
  return shared.every((type) => type === "object") && tellsApart(one, other);
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
