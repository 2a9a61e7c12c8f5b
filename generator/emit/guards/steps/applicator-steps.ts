import { code, type Expression, helper, join, listed } from "../../../code/expression.ts";
import { matchesAny } from "../../../code/regular-expression.ts";
import { slices } from "../../../code/slices.ts";
import { flatMap } from "../../../model/flat-map.ts";
import { type Discriminator, discriminatorOf } from "../../../model/shape/discriminator.ts";
import { areDisjoint } from "../../../model/shape/disjoint.ts";
import { hasOnly } from "../../../model/shape/has-only.ts";
import { type PartReaders, readParts } from "../../../model/shape/read-parts.ts";
import type { AllOfPart, AnyOfPart, ConditionPart, NotPart, OneOfPart, Shape } from "../../../model/shape/shape.ts";
import { placeOf, type Scope, type Spot, spotWith, under } from "../render/scope.ts";
import { authored, authoredMessage, authoredParams } from "./authored-message.ts";
import { literalOf } from "./error-params.ts";
import { not } from "./operand.ts";
import { requiredFirst } from "./required-first.ts";
import { shapeSteps } from "./shape-steps.ts";
import type { Branches, Place, Step } from "./step.ts";
import { taggedBranches } from "./tagged-branches.ts";
import { valueType } from "./type-test.ts";

/** The schemas that look at the same instance: `allOf`, `anyOf`, `oneOf`, `not`, `if`. */
export function applicatorSteps(shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  const { allOf, anyOf, oneOf, not: refused, condition } = shape.parts;
  // Most schemas have none.
  if ((allOf ?? anyOf ?? oneOf ?? refused ?? condition) === undefined) return [];
  return readParts(shape.parts, APPLICATORS, shape, spotWith(spot, { isShared: true }), scope);
}

/** `shapeSteps` reads these before it comes to the applicators. */
const READ_BEFORE = (): readonly Step[] => [];

const APPLICATORS: PartReaders<Step, readonly [shape: Shape, spot: Spot, scope: Scope]> = {
  allOf: allSteps,
  anyOf: anySteps,
  oneOf: oneSteps,
  not: notSteps,
  condition: conditionSteps,
  never: READ_BEFORE,
  types: READ_BEFORE,
  values: READ_BEFORE,
  reference: READ_BEFORE,
  members: READ_BEFORE,
  dependents: READ_BEFORE,
  propertyNames: READ_BEFORE,
  items: READ_BEFORE,
  contains: READ_BEFORE,
  unevaluated: READ_BEFORE,
  rules: READ_BEFORE,
};

/**
 * The steps of a schema on a value that others look at as well. Where the value may be of several kinds, it is
 * looked at through a local of its own, so that the compiler does not draw on what the others asked.
 */
export function inPlaceSteps(shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  if (spot.kind !== undefined || hasOnly(shape.parts, "reference")) {
    return shapeSteps(shape, spotWith(spot, { isShared: true }), scope);
  }
  const local = scope.local("value");
  const steps = shapeSteps(shape, spotWith(spot, { isShared: true, value: local }), scope);
  return [{ kind: "let", name: local.text, value: spot.value, type: "unknown" }, ...steps];
}

function allSteps({ allOf: branches, at }: AllOfPart, _: Shape, spot: Spot, scope: Scope): readonly Step[] {
  const asked = branches.map((branch) => {
    const steps = inPlaceSteps(branch, under(spot, at["allOf"]), scope);
    const [only] = steps.length === 1 && spot.kind === "string" ? steps : [];
    return { steps, refusal: only?.kind === "assert" ? only : undefined, pattern: refusedPattern(branch) };
  });
  const refused = flatMap(asked, ({ refusal, pattern }) =>
    refusal === undefined || pattern === undefined ? [] : [{ refusal, pattern }],
  );
  if (refused.length < 2) return flatMap(asked, ({ steps }) => steps);
  // For yes or no, the first step that refuses a pattern looks for all of them.
  const patterns = refused.map(({ pattern }) => pattern);
  const hint = not(matchesAny(spot.value, patterns, scope.hoist));
  const first = refused[0]?.refusal;
  return flatMap(asked, ({ steps, refusal, pattern }): readonly Step[] => {
    if (refusal === undefined || pattern === undefined) return steps;
    return [refusal === first ? { ...refusal, hint } : { ...refusal, implied: true }];
  });
}

/** The pattern that is all that a shape refuses. */
function refusedPattern({ parts }: Shape): string | undefined {
  return parts.not === undefined || !hasOnly(parts, "not") ? undefined : solePattern(parts.not.not);
}

/** The pattern that is all that a shape asks of a string. */
function solePattern({ parts }: Shape): string | undefined {
  const [rule, another] = parts.rules ?? [];
  if (rule?.keyword !== "pattern" || another !== undefined || !hasOnly(parts, "types", "rules")) return undefined;
  return parts.types?.types.includes("string") === false ? undefined : String(rule.value);
}

function anySteps({ anyOf: shapes, at }: AnyOfPart, shape: Shape, outer: Spot, scope: Scope): readonly Step[] {
  const spot = under(outer, at["anyOf"]);
  const told = branchMessage(shape, "anyOf", "must match one of the alternatives");
  return branchSteps(shapes, spot, scope, placeOf(shape, spot, at["anyOf"]), told, false, (tests) =>
    anyOfTests(withOnePatternTest(tests, shapes, spot, scope), spot, scope),
  );
}

/** The tests of alternatives, those that ask a string for nothing but a pattern as one. */
function withOnePatternTest(
  tests: readonly Expression[],
  shapes: readonly Shape[],
  { value, kind }: Spot,
  scope: Scope,
): readonly Expression[] {
  const patterns = shapes.map((shape) => (kind === "string" ? solePattern(shape) : undefined));
  const wanted = patterns.filter((pattern) => pattern !== undefined);
  if (wanted.length < 2) return tests;
  return [matchesAny(value, wanted, scope.hoist), ...tests.filter((_, index) => patterns[index] === undefined)];
}

function oneSteps({ oneOf: shapes, at }: OneOfPart, shape: Shape, outer: Spot, scope: Scope): readonly Step[] {
  const spot = under(outer, at["oneOf"]);
  const told = branchMessage(shape, "oneOf", "must match exactly one of the alternatives");
  return branchSteps(shapes, spot, scope, placeOf(shape, spot, at["oneOf"]), told, true, (tests) => {
    // Where no two branches can hold together, the first one that does decides.
    if (areDisjoint(shapes, scope)) return anyOfTests(tests, spot, scope);
    const numbers = tests.map((test) => code`Number(${test})`);
    return code`${join(numbers, " + ")} === 1`;
  });
}

function branchMessage(shape: Shape, keyword: string, message: string): Pick<Branches, "message" | "params"> {
  const words = authoredMessage(shape, keyword);
  return words === undefined ? { message } : { message: words, params: authoredParams(words) };
}

/** Branches of which `decide` says together whether they accept. */
function branchSteps(
  shapes: readonly Shape[],
  spot: Spot,
  scope: Scope,
  place: Place,
  told: Pick<Branches, "message" | "params">,
  isOneOf: boolean,
  decide: (tests: readonly Expression[]) => Expression,
): readonly Step[] {
  const branches = shapes.map((branch) => shapeSteps(branch, spot, scope));
  const tests = branches.map((steps) => scope.accepts(spot, steps));
  const test = decide(tests);
  if (test.text === "true") return [];
  const discriminator = discriminatorOf(shapes, scope);
  const step = {
    kind: "branches",
    test,
    place,
    message: told.message,
    params: told.params,
    branches,
    value: spot.value,
    type: valueType(spot.kind),
    tagged: discriminator && taggedText(discriminator, scope),
  } as const;
  if (test.text === "false" || (spot.kind ?? "object") !== "object") return [step];
  const ofObjects = (own: Expression): Expression =>
    spot.kind === "object" ? own : code`(${helper("objectLike")}(${spot.value}) ? ${own} : ${test})`;
  const tagged = discriminator && taggedBranches(discriminator, shapes, tests, spot, scope, isOneOf);
  if (tagged === undefined) {
    const asked = requiredFirst(shapes, tests, spot.value, scope);
    return asked === undefined ? [step] : [{ ...step, test: ofObjects(decide(asked)) }];
  }
  const { tag, ofObject, acceptsOthers } = tagged;
  return [tag, { ...step, test: acceptsOthers ? ofObjects(ofObject) : ofObject }];
}

/** By which values of which member the runtime finds the branch that an object is meant to be. */
function taggedText({ name: member, tags }: Discriminator, scope: Scope): Expression {
  const lists = tags.map((own) => (own === undefined ? code`undefined` : literalOf([...own])));
  return code`{ member: ${member}, tags: ${scope.hoist(code`[${listed(lists)}]`, "readonly (readonly unknown[] | undefined)[]")} }`;
}

/** More tests of one value in one function are too many for a compiler that follows what each of them means. */
const MAX_TESTS = 100;

/** Whether any of the tests holds. */
function anyOfTests(all: readonly Expression[], spot: Spot, scope: Scope): Expression {
  if (all.some((test) => test.text === "true")) return code`true`;
  const tests = all.filter((test) => test.text !== "false");
  if (tests.length === 0) return code`false`;
  if (tests.length <= MAX_TESTS) return code`(${join(tests, " || ")})`;
  const place = { instance: [], keyword: "", name: "" };
  const groups = slices(tests, MAX_TESTS).map((some): readonly Step[] => [
    { kind: "assert", test: code`(${join(some, " || ")})`, place, message: "" },
  ]);
  return anyOfTests(
    groups.map((steps) => scope.accepts(spot, steps)),
    spot,
    scope,
  );
}

function notSteps({ not: inner, at }: NotPart, shape: Shape, outer: Spot, scope: Scope): readonly Step[] {
  const spot = under(outer, at["not"]);
  const test = not(scope.accepts(spot, shapeSteps(inner, spot, scope)));
  const place = placeOf(shape, spot, at["not"]);
  return [authored(shape, "not", { kind: "assert", test, place, message: "must not match the schema" })];
}

function conditionSteps(part: ConditionPart, _: Shape, spot: Spot, scope: Scope): readonly Step[] {
  const { if: test, then, else: otherwise, at } = part;
  if (test === undefined) return [];
  const thenSteps = then === undefined ? [] : inPlaceSteps(then, under(spot, at["then"]), scope);
  const elseSteps = otherwise === undefined ? [] : inPlaceSteps(otherwise, under(spot, at["else"]), scope);
  if (thenSteps.length + elseSteps.length === 0) return [];
  const holds = scope.accepts(spot, shapeSteps(test, under(spot, at["if"]), scope));
  if (holds.text === "true") return thenSteps;
  if (holds.text === "false") return elseSteps;
  return [{ kind: "when", test: holds, then: thenSteps, else: elseSteps }];
}
