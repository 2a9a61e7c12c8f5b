import { narrowing } from "../../../keywords/vocabulary.ts";
import type { PropertyNamesPart, Shape } from "../../../model/shape/shape.ts";
import {
  type Alternative,
  type Extent,
  type Layer,
  layerOf,
  NEVER,
  objectsOf,
  UNKNOWN,
  within,
} from "../extent/extent.ts";
import { intersectAll } from "../extent/intersect.ts";
import { type ExtentScope, innerExtent } from "./extent-of.ts";
import { losesNothing } from "./note-losses.ts";
import { lacking, onObjects } from "./object-extent.ts";
import type { Loss, Reading } from "./reading.ts";

/** `propertyNames`, where it leaves only some names or only those of a pattern. */
export function readNames(part: PropertyNamesPart, scope: ExtentScope): Reading {
  const { propertyNames: names } = part;
  const extent = namesIn(part, scope);
  // Names are listed, or there is but one kind of them.
  const isWhole = extent.every(isListed) || (extent.length === 1 && extent[0]?.names.length === 0);
  const why = "an object type cannot restrict the names of further members in this way";
  const loss: Loss = { place: ["propertyNames"], on: "object", why };
  return { extent: named(names, extent, scope), lost: isWhole && losesNothing(names, "string", scope) ? [] : [loss] };
}

/** Objects of which all members have such names. */
function named(names: Shape, extent: Extent, scope: ExtentScope): Extent {
  if (extent.every(isListed)) {
    const free = extent.map(({ value }) => [String(value), { type: UNKNOWN, required: false, doc: [] }] as const);
    return onObjects(objectsOf(layerOf(free, NEVER)));
  }
  const excepted = extent.length === 1 ? (extent[0]?.except ?? []) : [];
  const parts = excepted.map((name) => onObjects(lacking(String(name))));
  const matched = names.parts.rules?.map(narrowing).find((narrowed) => narrowed?.kind === "match");
  if (matched?.kind === "match") {
    const matching: Layer = {
      members: new Map(),
      patterns: [{ pattern: matched.pattern, type: UNKNOWN }],
      rest: NEVER,
    };
    parts.push(onObjects(objectsOf(matching)));
  }
  return intersectAll(parts, scope);
}

function isListed({ value, names: opaque }: Alternative): boolean {
  return value !== undefined && opaque.length === 0;
}

/** The names that there may be; what other declarations say of them, not their own names. */
function namesIn({ propertyNames: names }: PropertyNamesPart, scope: ExtentScope): Extent {
  return within(innerExtent(names, scope), ["string"]).flatMap((alternative) => {
    const [named] = alternative.names;
    const expanded = named === undefined ? undefined : scope.expand(named)?.filter(({ on }) => on.includes("string"));
    return expanded ?? [alternative];
  });
}
