import { declarationOf, type Model } from "../../model/model.ts";
import { type Child, childrenOf, inPlaceShapes, subshapes } from "../../model/shape/children.ts";
import { targetsOf } from "../../model/shape/json-types.ts";
import type { DeclarationId, Shape } from "../../model/shape/shape.ts";

/**
 * Tells in how many ways a schema, with all that looks at the same instance, leads from that instance into a part of it
 * that the cycle's declarations judge again. Two ways may lead to the same part; one never does.
 */
export function waysInto(cycle: ReadonlySet<DeclarationId>, model: Model): (shape: Shape) => number {
  const known = new Map<Shape, number>();
  const within = ({ parts: { reference } }: Shape): readonly DeclarationId[] =>
    reference === undefined ? [] : targetsOf(reference).filter((id) => cycle.has(id));
  const leads = (shape: Shape): boolean => subshapes(shape).some((each) => within(each).length > 0);
  const ways = (shape: Shape): number => {
    const before = known.get(shape);
    if (before !== undefined) return before;
    // A schema that leads back to itself in place adds nothing to itself.
    known.set(shape, 0);
    const inPlace = [...inPlaceShapes(shape), ...within(shape).map((id) => declarationOf(model, id).shape)];
    const own = new Set(
      childrenOf(shape)
        .filter((child) => leads(child.shape))
        .flatMap(wayOf),
    );
    const all = inPlace.reduce((sum, each) => sum + ways(each), own.size);
    known.set(shape, all);
    return all;
  };
  return ways;
}

/** What leads into different parts for certain is one way: each name, and what no name or pattern matches. */
function wayOf({ relation, slot, token = "" }: Child): readonly string[] {
  if (relation !== "member" && relation !== "item") return [];
  if (slot === "patternProperties") return [`${slot} ${token}`];
  return [slot === "additionalProperties" ? "properties" : slot === "prefixItems" ? "items" : slot];
}
