import { ALL_EVALUATED, alsoEvaluated } from "../extent/evaluated.ts";
import { anyOf, type Extent, isObject } from "../extent/extent.ts";
import type { ExtentScope } from "./extent-of.ts";

/**
 * What members demand of one another, as far as it is wanted in types: where an interface is preferred to a union,
 * objects are not split by it.
 */
export function asConditions(extent: Extent, scope: ExtentScope): Extent {
  const objects = extent.filter(isObject);
  if (scope.conditions === "union" || objects.length < 2) return extent;
  const any = scope.tracks ? alsoEvaluated([anyOf("object")], ALL_EVALUATED) : [anyOf("object")];
  return [...any, ...extent.filter((alternative) => !isObject(alternative))];
}
