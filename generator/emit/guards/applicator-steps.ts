import { code, join, name } from "../../code/expression.ts";
import { areDisjoint } from "../../model/shape/disjoint.ts";
import type { Shape } from "../../model/shape/shape.ts";
import { not } from "./operand.ts";
import { placeOf, type Scope, type Spot } from "./scope.ts";
import { shapeSteps } from "./shape-steps.ts";
import type { Step } from "./step.ts";

/** The schemas that look at the same instance: `allOf`, `anyOf`, `oneOf`, `not`, `if`. */
export function applicatorSteps(shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  const { all, any, one, not: refused, condition } = shape;
  // Most schemas have none of them.
  if ((all ?? any ?? one ?? refused ?? condition) === undefined) return [];
  const shared: Spot = { ...spot, isShared: true };
  return [
    ...(all ?? []).flatMap((inner) => inPlaceSteps(inner, shared, scope)),
    ...(any === undefined ? [] : anySteps(shape, any, shared, scope)),
    ...(one === undefined ? [] : oneSteps(shape, one, shared, scope)),
    ...(refused === undefined ? [] : notSteps(shape, refused, shared, scope)),
    ...conditionSteps(shape, shared, scope),
  ];
}

/**
 * The steps of a schema on a value that others look at as well. Where the value may be of several kinds, it is
 * looked at through a local of its own, so that the compiler does not draw on what the others asked.
 */
export function inPlaceSteps(shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  const shared: Spot = { ...spot, isShared: true };
  if (spot.kind !== undefined || isPlainReference(shape)) return shapeSteps(shape, shared, scope);
  const local = name(scope.local("value"));
  const steps = shapeSteps(shape, { ...shared, value: local }, scope);
  return [{ kind: "let", name: local.text, value: spot.value, type: "unknown" }, ...steps];
}

function isPlainReference({ at: _, notes: __, ref: ___, dynamicRef: ____, rules, ...parts }: Shape): boolean {
  return rules.length === 0 && Object.keys(parts).length === 0;
}

function anySteps(shape: Shape, shapes: readonly Shape[], spot: Spot, scope: Scope): readonly Step[] {
  const branches = shapes.map((branch) => shapeSteps(branch, spot, scope));
  const tests = branches.map((steps) => scope.accepts(spot, steps));
  if (tests.some((test) => test.text === "true")) return [];
  const place = placeOf(shape, spot, "anyOf");
  const open = tests.filter((test) => test.text !== "false");
  const test = open.length === 0 ? code`false` : code`(${join(open, " || ")})`;
  return [{ kind: "branches", test, place, say: "match one of the alternatives", branches }];
}

function oneSteps(shape: Shape, shapes: readonly Shape[], spot: Spot, scope: Scope): readonly Step[] {
  const branches = shapes.map((branch) => shapeSteps(branch, spot, scope));
  const tests = branches.map((steps) => scope.accepts(spot, steps));
  const place = placeOf(shape, spot, "oneOf");
  const numbers = tests.map((test) => code`Number(${test})`);
  // Where no two branches can hold together, the first one that does decides.
  const test = areDisjoint(shapes, scope.shapeOf)
    ? code`(${join(tests, " || ")})`
    : code`${join(numbers, " + ")} === 1`;
  return [{ kind: "branches", test, place, say: "match exactly one of the alternatives", branches }];
}

function notSteps(shape: Shape, inner: Shape, spot: Spot, scope: Scope): readonly Step[] {
  const test = not(scope.accepts(spot, shapeSteps(inner, spot, scope)));
  return [{ kind: "assert", test, place: placeOf(shape, spot, "not"), say: "not be what the schema rules out" }];
}

function conditionSteps(shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  const { if: test, then, else: otherwise } = shape.condition ?? {};
  if (test === undefined) return [];
  const thenSteps = then === undefined ? [] : inPlaceSteps(then, spot, scope);
  const elseSteps = otherwise === undefined ? [] : inPlaceSteps(otherwise, spot, scope);
  if (thenSteps.length + elseSteps.length === 0) return [];
  const holds = scope.accepts(spot, shapeSteps(test, spot, scope));
  if (holds.text === "true") return thenSteps;
  if (holds.text === "false") return elseSteps;
  return [{ kind: "when", test: holds, then: thenSteps, else: elseSteps }];
}
