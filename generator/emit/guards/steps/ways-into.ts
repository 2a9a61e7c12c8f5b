import { declarationOf, type Model } from "../../../model/model.ts";
import { type Child, childrenOf, inPlaceShapes, subshapes } from "../../../model/shape/children.ts";
import { targetsOf } from "../../../model/shape/json-types.ts";
import type { DeclarationId, Shape } from "../../../model/shape/shape.ts";

/** In how many ways a schema leads from an object into its members, and from an array into its items. */
export interface Ways {
  readonly member: number;
  readonly item: number;
}

const NONE: Ways = { member: 0, item: 0 };

/**
 * Tells in how many ways a schema, with all that looks at the same instance, leads from that instance into a part of it
 * that the cycle's declarations judge again. Two ways may lead to the same part; one never does.
 */
export function waysInto(cycle: ReadonlySet<DeclarationId>, model: Model): (shape: Shape) => Ways {
  const known = new Map<Shape, Ways>();
  const within = ({ parts: { reference } }: Shape): readonly DeclarationId[] =>
    reference === undefined ? [] : targetsOf(reference).filter((id) => cycle.has(id));
  const leads = ({ shape }: Child): boolean => subshapes(shape).some((each) => within(each).length > 0);
  const ways = (shape: Shape): Ways => {
    const before = known.get(shape);
    if (before !== undefined) return before;
    // A schema that leads back to itself in place adds nothing to itself.
    known.set(shape, NONE);
    const inPlace = [...inPlaceShapes(shape), ...within(shape).map((id) => declarationOf(model, id).shape)];
    const all = inPlace.map(ways).reduce(plus, ownWays(childrenOf(shape).filter(leads)));
    known.set(shape, all);
    return all;
  };
  return ways;
}

function plus(one: Ways, other: Ways): Ways {
  return { member: one.member + other.member, item: one.item + other.item };
}

function ownWays(children: readonly Child[]): Ways {
  const count = (relation: Child["relation"]): number =>
    new Set(children.filter((child) => child.relation === relation).map(wayOf)).size;
  return { member: count("member"), item: count("item") };
}

/** What leads into different parts for certain is one way: each name, and what no name or pattern matches. */
function wayOf({ slot, token = "" }: Child): string {
  if (slot === "patternProperties") return `${slot} ${token}`;
  if (slot === "additionalProperties") return "properties";
  return slot === "prefixItems" ? "items" : slot;
}
