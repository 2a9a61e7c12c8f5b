import type { Shape, UnevaluatedPart } from "../../../model/shape/shape.ts";
import { isUnrestricted } from "../../../model/shape/unrestricted.ts";
import { ALL_EVALUATED, alsoEvaluated, NOTHING_EVALUATED } from "../extent/evaluated.ts";
import {
  type Alternative,
  anyOf,
  arraysOf,
  type Evaluated,
  type Extent,
  type Layer,
  objectsOf,
  UNKNOWN,
  unite,
} from "../extent/extent.ts";
import { intersect } from "../extent/intersect.ts";
import { type ExtentScope, innerExtent } from "./extent-of.ts";
import type { Loss } from "./reading.ts";

/**
 * An extent whose objects and arrays hold nothing beyond what was evaluated but what `unevaluatedProperties` and
 * `unevaluatedItems` allow. With this, everything is evaluated.
 */
export function closed(extent: Extent, shape: Shape, scope: ExtentScope): Extent {
  const { unevaluatedProperties, unevaluatedItems } = shape.parts.unevaluated ?? {};
  const closes = unevaluatedProperties !== undefined && scope.extraMembers === "unknown";
  const members = closes ? innerExtent(unevaluatedProperties, scope) : undefined;
  const items = unevaluatedItems === undefined ? undefined : innerExtent(unevaluatedItems, scope);
  const result = extent.flatMap(({ evaluated = NOTHING_EVALUATED, ...alternative }): Extent => {
    const limits: Extent[] = [];
    if (members !== undefined && !evaluated.allMembers) limits.push([objectsOf(membersLayer(evaluated, members))]);
    if (items !== undefined && !evaluated.allItems) limits.push([itemsLimit(evaluated, items)]);
    const [type] = alternative.on;
    const fitting = limits.flat().filter(({ on }) => on[0] === type);
    const [limit] = fitting;
    const bounded =
      limit === undefined ? [alternative] : intersect([alternative], [limit], { ...scope, tracks: false });
    return scope.tracks ? alsoEvaluated(bounded, afterwards(evaluated, members, items)) : bounded;
  });
  return result.every((alternative) => alternative.evaluated === undefined) ? unite([result]) : result;
}

/** What an index signature and a tuple do not say. */
export function lostUnevaluated({ unevaluatedProperties, unevaluatedItems }: UnevaluatedPart): readonly Loss[] {
  const lost: Loss[] = [];
  if (unevaluatedItems !== undefined && !isUnrestricted(unevaluatedItems)) {
    const why = "a tuple type does not depend on what other schemas looked at";
    lost.push({ place: ["unevaluatedItems"], on: "array", why });
  }
  // `false` closes the object, which TypeScript never says, as with additionalProperties.
  const members = unevaluatedProperties;
  if (members !== undefined && !members.parts.never && !isUnrestricted(members)) {
    const why = "an index signature does not depend on what other schemas looked at";
    lost.push({ place: ["unevaluatedProperties"], on: "object", why });
  }
  return lost;
}

function membersLayer({ names, patterns }: Evaluated, rest: Extent): Layer {
  const free = names.map((name) => [name, { type: UNKNOWN, required: false, doc: [] }] as const);
  return { members: new Map(free), patterns: patterns.map((pattern) => ({ pattern, type: UNKNOWN })), rest };
}

function itemsLimit({ count, matching }: Evaluated, rest: Extent): Alternative {
  if (count > 64) return anyOf("array");
  return arraysOf({ first: Array.from({ length: count }, () => UNKNOWN), rest: unite([rest, ...matching]) });
}

function afterwards(before: Evaluated, members: Extent | undefined, items: Extent | undefined): Evaluated {
  return {
    ...before,
    allMembers: before.allMembers || (members !== undefined && ALL_EVALUATED.allMembers),
    allItems: before.allItems || items !== undefined,
  };
}
