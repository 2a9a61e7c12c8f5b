import { code, type Expression, join, name } from "../../../code/expression.ts";
import { inPlaceShapes } from "../../../model/shape/children.ts";
import type { ConditionPart, Shape } from "../../../model/shape/shape.ts";
import type { Scope, Spot } from "../render/scope.ts";
import { shapeSteps } from "./shape-steps.ts";
import type { Step } from "./step.ts";

/** The keys that one schema speaks of; `rest` where it speaks of all. */
export interface Coverage {
  readonly names: readonly string[];
  readonly patterns: readonly string[];
  readonly rest: boolean;
}

/** A schema inside another one that looks at the same instance, and the condition under which it counts. */
interface Contribution {
  readonly shape: Shape;
  readonly when: readonly Expression[];
}

interface Contributions {
  readonly found: readonly Contribution[];
  /** The locals that the conditions are in. */
  readonly conditions: readonly Step[];
}

/** What the schemas that look at the same object evaluate of its members, besides the shape itself. */
export function evaluatedMembers(
  shape: Shape,
  spot: Spot,
  scope: Scope,
): {
  readonly conditions: readonly Step[];
  readonly coverages: readonly (Coverage & { readonly when?: Expression })[];
} {
  const { found, conditions } = contributions(shape, spot, scope, true);
  const coverages = found.map(({ shape: { parts }, when }) => ({
    names: parts.members?.properties?.map((member) => member.name) ?? [],
    patterns: parts.members?.patternProperties?.map((one) => one.pattern) ?? [],
    rest: (parts.members?.additionalProperties ?? parts.unevaluated?.unevaluatedProperties) !== undefined,
    ...condition(when),
  }));
  return { conditions, coverages };
}

/** What the schemas that look at the same array evaluate of its items, the shape itself included. */
export function evaluatedItems(
  shape: Shape,
  spot: Spot,
  scope: Scope,
): {
  readonly conditions: readonly Step[];
  readonly coverages: readonly {
    readonly count: number;
    readonly rest: boolean;
    readonly contains?: Shape;
    readonly when?: Expression;
  }[];
} {
  const { found, conditions } = contributions(shape, spot, scope, false);
  const coverages = [{ shape, when: [] }, ...found].map(({ shape: inner, when }) => {
    const { items, contains, unevaluated } = inner.parts;
    return {
      count: items?.prefixItems?.length ?? 0,
      rest: items?.items !== undefined || (inner !== shape && unevaluated?.unevaluatedItems !== undefined),
      ...(contains?.contains === undefined || contains.evaluates === false ? {} : { contains: contains.contains }),
      ...condition(when),
    };
  });
  return { conditions, coverages };
}

function condition(when: readonly Expression[]): { readonly when?: Expression } {
  return when.length === 0 ? {} : { when: join(when, " && ") };
}

/** @param isObject - whether the instance has members, on whose presence something can depend */
function contributions(shape: Shape, spot: Spot, scope: Scope, isObject: boolean): Contributions {
  const conditions: Step[] = [];
  const found: Contribution[] = [];
  const visit = (inner: Shape, when: readonly Expression[]): void => {
    found.push({ shape: inner, when });
    visitInside(inner, when);
  };
  const visitIf = (inner: Shape, test: Shape, holds: boolean, when: readonly Expression[]): void => {
    visit(inner, [...when, local(test, holds)]);
  };
  const local = (test: Shape, holds: boolean): Expression => {
    const passes = name(scope.local("passes"));
    const inner = { ...spot, instance: [], root: test.at.pointer, keyword: spot.keyword ?? "" };
    conditions.push({ kind: "let", name: passes.text, value: scope.accepts(inner, shapeSteps(test, inner, scope)) });
    return holds ? passes : code`!${passes}`;
  };
  const visitInside = ({ parts: outer }: Shape, when: readonly Expression[]): void => {
    for (const reference of [outer.reference?.$ref, outer.reference?.$dynamicRef]) {
      if (reference !== undefined) visit(scope.shapeOf(reference.target), when);
    }
    for (const inner of outer.allOf?.allOf ?? []) visit(inner, when);
    for (const inner of [...(outer.anyOf?.anyOf ?? []), ...(outer.oneOf?.oneOf ?? [])])
      if (speaks(inner, scope)) visitIf(inner, inner, true, when);
    const { if: test, then, else: otherwise }: Partial<ConditionPart> = outer.condition ?? {};
    if (test !== undefined) {
      if (speaks(test, scope)) visitIf(test, test, true, when);
      if (then !== undefined && speaks(then, scope)) visitIf(then, test, true, when);
      if (otherwise !== undefined && speaks(otherwise, scope)) visitIf(otherwise, test, false, when);
    }
    const dependents = isObject ? outer.dependents?.dependentSchemas : undefined;
    for (const { name: key, shape: inner } of dependents ?? []) {
      if (speaks(inner, scope)) visit(inner, [...when, presence(spot.value, key)]);
    }
  };
  visitInside(shape, []);
  return { found, conditions };
}

function presence(value: Expression, key: string): Expression {
  return code`(Object.prototype.hasOwnProperty.call(${value}, ${key}) && ${value}[${key}] !== undefined)`;
}

/** Whether a shape can evaluate anything at all; one that only restricts, such as `required`, cannot. */
function speaks(shape: Shape, scope: Scope): boolean {
  const { members, items, contains, unevaluated, dependents, reference } = shape.parts;
  const own = members?.properties ?? members?.patternProperties ?? members?.additionalProperties;
  if ((own ?? items ?? contains?.contains ?? unevaluated ?? dependents) !== undefined) return true;
  const targets = [reference?.$ref, reference?.$dynamicRef].filter((one) => one !== undefined);
  const inside = inPlaceShapes(shape).filter((inner) => inner !== shape.parts.not?.not);
  return [...inside, ...targets.map(({ target }) => scope.shapeOf(target))].some((inner) => speaks(inner, scope));
}
