import type { ConditionPart, Shape } from "../../../model/shape/shape.ts";
import { type Extent, isUnknownExtent, UNKNOWN, unite } from "../extent/extent.ts";
import { intersect } from "../extent/intersect.ts";
import { asConditions } from "./as-conditions.ts";
import { type ExtentScope, extentOf } from "./extent-of.ts";
import { negation } from "./negation.ts";
import { type Reading, wholly } from "./reading.ts";

/** `if`, `then` and `else`: what satisfies `if` and `then`, and what does not satisfy `if` but `else`. */
export function readCondition(part: ConditionPart, scope: ExtentScope): Reading {
  if (part.if === undefined) return wholly(UNKNOWN);
  const loss = { place: ["if"], why: WHY[scope.conditions], refused: (around: ExtentScope) => refused(part, around) };
  return { extent: asConditions(conditionExtent({ ...part, if: part.if }, scope), scope), lost: [loss] };
}

const WHY: Readonly<Record<ExtentScope["conditions"], string>> = {
  interface: "an interface does not depend on its members' values",
  union: "TypeScript has no negation of what it asks for",
};

function refused(
  { if: asked, then, else: otherwise }: ConditionPart,
  scope: ExtentScope,
): readonly (readonly Extent[])[] {
  if (asked === undefined) return [];
  return [
    ...(then === undefined ? [] : [[extentOf(asked, scope), negation(then, scope)]]),
    ...(otherwise === undefined ? [] : [[negation(asked, scope), negation(otherwise, scope)]]),
  ];
}

function conditionExtent(condition: ConditionPart & { readonly if: Shape }, scope: ExtentScope): Extent {
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
