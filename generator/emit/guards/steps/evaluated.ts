import { code, type Expression } from "../../../code/expression.ts";
import { inPlaceShapes } from "../../../model/shape/children.ts";
import type { ConditionPart, Shape } from "../../../model/shape/shape.ts";
import { type Scope, type Spot, spotWith } from "../render/scope.ts";
import { shapeSteps } from "./shape-steps.ts";
import type { Step } from "./step.ts";

/** The keys that one schema speaks of; `rest` where it speaks of all. */
export interface Coverage {
  readonly names: readonly string[];
  readonly patterns: readonly string[];
  readonly rest: boolean;
}

/** A schema inside another one that looks at the same instance, and the condition under which it counts; absent: always. */
interface Contribution {
  readonly shape: Shape;
  readonly when?: Expression;
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
  const coverages = found.map(({ shape: inner, when }) => ({
    names: inner.parts.members?.properties?.map((member) => member.name) ?? [],
    patterns: inner.parts.members?.patternProperties?.map((one) => one.pattern) ?? [],
    rest: evaluatesAll(inner, true),
    ...(when === undefined ? {} : { when }),
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
  const coverages = [{ shape, when: undefined }, ...found].map(({ shape: inner, when }) => {
    const { items, contains } = inner.parts;
    return {
      count: items?.prefixItems?.length ?? 0,
      rest: inner === shape ? items?.items !== undefined : evaluatesAll(inner, false),
      ...(contains?.contains === undefined || contains.evaluates === false ? {} : { contains: contains.contains }),
      ...(when === undefined ? {} : { when }),
    };
  });
  return { conditions, coverages };
}

/** @param isObject - whether the instance has members, on whose presence something can depend */
function contributions(shape: Shape, spot: Spot, scope: Scope, isObject: boolean): Contributions {
  const conditions: Step[] = [];
  const found: Contribution[] = [];
  const visit = (inner: Shape, when: Expression | undefined): void => {
    found.push({ shape: inner, ...(when === undefined ? {} : { when }) });
    // Where it evaluates everything, what is inside of it adds nothing.
    if (!evaluatesAll(inner, isObject)) visitInside(inner, when);
  };
  const local = (value: Expression): Expression => {
    const passes = scope.local("passes");
    conditions.push({ kind: "let", name: passes.text, value });
    return passes;
  };
  /** A condition inside of another one is a local of its own, so that none grows with how deep it stands. */
  const both = (when: Expression | undefined, also: Expression): Expression =>
    when === undefined ? also : local(together(when, also));
  const passing = (test: Shape, when: Expression | undefined): Expression => {
    const inner = spotWith(spot, { instance: [], root: test.at.pointer, keyword: spot.keyword ?? "" });
    const accepts = scope.accepts(inner, shapeSteps(test, inner, scope));
    return local(together(when, accepts));
  };
  const visitInside = ({ parts: outer }: Shape, when: Expression | undefined): void => {
    for (const reference of [outer.reference?.$ref, outer.reference?.$dynamicRef]) {
      if (reference !== undefined) visit(scope.shapeOf(reference.target), when);
    }
    for (const inner of outer.allOf?.allOf ?? []) visit(inner, when);
    for (const inner of [...(outer.anyOf?.anyOf ?? []), ...(outer.oneOf?.oneOf ?? [])])
      if (speaks(inner, scope)) visit(inner, passing(inner, when));
    if (outer.condition !== undefined) visitCondition(outer.condition, when);
    const dependents = isObject ? outer.dependents?.dependentSchemas : undefined;
    for (const { name: key, shape: inner } of dependents ?? []) {
      if (speaks(inner, scope)) visit(inner, both(when, presence(spot.value, key)));
    }
  };
  const visitCondition = ({ if: test, then, else: otherwise }: ConditionPart, when: Expression | undefined): void => {
    const speaking = [test, then, otherwise].filter((inner) => inner !== undefined && speaks(inner, scope));
    if (test === undefined || speaking.length === 0) return;
    const passes = passing(test, when);
    if (speaking.includes(test)) visit(test, passes);
    if (then !== undefined && speaking.includes(then)) visit(then, passes);
    if (otherwise !== undefined && speaking.includes(otherwise)) visit(otherwise, both(when, code`!${passes}`));
  };
  visitInside(shape, undefined);
  return { found, conditions };
}

function together(when: Expression | undefined, also: Expression): Expression {
  return when === undefined ? also : code`${when} && ${also}`;
}

/** Whether a shape that holds has looked at every member, or at every item. */
function evaluatesAll({ parts: { members, items, unevaluated } }: Shape, isObject: boolean): boolean {
  if (isObject) return (members?.additionalProperties ?? unevaluated?.unevaluatedProperties) !== undefined;
  return (items?.items ?? unevaluated?.unevaluatedItems) !== undefined;
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
  return [...inPlaceShapes(shape), ...targets.map(({ target }) => scope.shapeOf(target))].some((inner) =>
    speaks(inner, scope),
  );
}
