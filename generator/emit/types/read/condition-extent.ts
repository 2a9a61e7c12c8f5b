import type { ConditionPart, Shape } from "../../../model/shape/shape.ts";
import { type Extent, isUnknownExtent, UNKNOWN, unite } from "../extent/extent.ts";
import { intersect } from "../extent/intersect.ts";
import { type ExtentScope, extentOf } from "./extent-of.ts";
import { negation } from "./negation.ts";

/** `if`, `then` and `else`: what satisfies `if` and `then`, and what does not satisfy `if` but `else`. */
export function conditionExtent(condition: ConditionPart, scope: ExtentScope): Extent {
  if (condition.if === undefined) return UNKNOWN;
  const consequence = branch(condition.then, scope);
  const alternative = branch(condition.else, scope);
  // What is satisfied without consequences still counts as looked at.
  if (!scope.tracks && isUnknownExtent(consequence) && isUnknownExtent(alternative)) return UNKNOWN;
  return unite([
    intersect(extentOf(condition.if, scope), consequence, scope),
    intersect(negation(condition.if, scope), alternative, scope),
  ]);
}

function branch(shape: Shape | undefined, scope: ExtentScope): Extent {
  return shape === undefined ? UNKNOWN : extentOf(shape, scope);
}
