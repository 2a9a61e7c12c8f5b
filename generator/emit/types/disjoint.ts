import { differInValues } from "../../model/shape/disjoint.ts";
import type { Shape } from "../../model/shape/shape.ts";
import type { JsonTypesOf } from "./json-types.ts";

/** `areDisjoint` of the model with what is known of types here: through references, alternatives and the rest. */
export function areDisjoint(shapes: readonly Shape[], jsonTypes: JsonTypesOf): boolean {
  return shapes.every((shape, index) => shapes.slice(index + 1).every((other) => isApart(shape, other, jsonTypes)));
}

function isApart(one: Shape, other: Shape, jsonTypes: JsonTypesOf): boolean {
  const types = jsonTypes(other);
  const shared = jsonTypes(one).filter((type) => types.includes(type));
  return differInValues(one, other, shared);
}
