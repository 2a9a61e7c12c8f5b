import { code, type Expression, helper, nameless } from "../../../code/expression.ts";
import { checkOf, narrowing } from "../../../keywords/vocabulary.ts";
import { plainText } from "../../../markdown/inline.ts";
import { flatMap } from "../../../model/flat-map.ts";
import { joinLists } from "../../../model/join-lists.ts";
import type { JsonType } from "../../../model/json.ts";
import { perObject } from "../../../model/per-object.ts";
import { speaksOfItems, speaksOfMembers } from "../../../model/shape/containers.ts";
import { hasOnly } from "../../../model/shape/has-only.ts";
import type { DeclarationId, Parts, ReferencePart, Rule, Shape } from "../../../model/shape/shape.ts";
import { placeOf, type Scope, type Spot, schemaPlace, spotWith } from "../render/scope.ts";
import { mentions } from "../render/statements.ts";
import { applicatorSteps, inPlaceSteps } from "./applicator-steps.ts";
import { arraySteps } from "./array-steps.ts";
import { authored, authoredParams } from "./authored-message.ts";
import { errorParams, literalOf } from "./error-params.ts";
import { asksForNoName } from "./members-by-key.ts";
import { objectSteps } from "./object-steps.ts";
import type { Step } from "./step.ts";
import { typeRefusal } from "./type-refusal.ts";
import { allows, isKind, KINDS, type Kind, typeTest, valueType } from "./type-test.ts";
import { listsAllValues, valueSteps } from "./value-steps.ts";

/** The steps that decide whether the value at a spot has a shape. */
export function shapeSteps(shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  if (shape.parts.never) {
    const { refuses } = shape;
    const params = refuses === undefined ? spot.denied : authoredParams(refuses, spot.denied);
    const message = refuses ?? "is not allowed";
    return [{ kind: "assert", test: code`false`, place: schemaPlace(shape, spot), message, params }];
  }
  if (needsFunctions(shape, spot, scope)) return [ownCall(shape, spot, scope)];
  const own = typeSteps(shape, spot, scope);
  return shape.parts.reference === undefined
    ? own
    : joinLists(own, referenceSteps(shape.parts.reference, shape, spot, scope));
}

/** Schemas inside of one another are written inside of one another up to here; no reader goes further, nor any compiler. */
const DEEPEST = 16;

/**
 * Whether a schema is better looked at by functions of its own: where it is too deep inside of others, or in a function that would
 * be too large, and where it looks at the unevaluated, since that asks its subschemas again, and is written once wherever
 * it is asked.
 */
function needsFunctions(shape: Shape, { keyword, depth }: Spot, scope: Scope): boolean {
  if (keyword === undefined) return false;
  const { parts } = shape;
  return (
    scope.standsApart(shape) ||
    parts.unevaluated !== undefined ||
    (depth >= DEEPEST && !hasOnly(parts, "types", "values", "rules"))
  );
}

/** A schema at a spot that is looked at by functions of its own. */
export function ownCall(shape: Shape, spot: Spot, scope: Scope): Step {
  const { answer, explain } = scope.functionsOf(shape);
  const argument = spot.isShared ? code`${spot.value} as unknown` : spot.value;
  return { kind: "call", is: answer(argument), explain, value: spot.value, place: schemaPlace(shape, spot) };
}

function referenceSteps(reference: ReferencePart, shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  const { $ref, $dynamicRef, at } = reference;
  const steps = $ref === undefined ? [] : targetSteps($ref.target, at["$ref"], shape, spot, scope);
  if ($dynamicRef === undefined) return steps;
  return joinLists(steps, targetSteps($dynamicRef.target, at["$dynamicRef"], shape, spot, scope));
}

/** @param written - where the author wrote the reference */
function targetSteps(
  target: DeclarationId,
  written: string | undefined,
  shape: Shape,
  spot: Spot,
  scope: Scope,
): readonly Step[] {
  const { answer: ask, explain } = scope.guardOf(target);
  const argument = spot.isShared ? code`${spot.value} as unknown` : spot.value;
  // A link to a declaration that stands at this very place has no keyword.
  const place = written === undefined ? schemaPlace(shape, spot) : placeOf(shape, spot, written);
  const is = ask(argument);
  if (!scope.inlines(target)) return [{ kind: "call", is, explain, value: spot.value, place }];
  const steps = inlined(scope.shapeOf(target), spot, scope);
  return steps.length === 0 ? [] : [{ kind: "call", is, explain, value: spot.value, place, steps }];
}

/** What a declaration asks, at the spot of a reference to it. */
function inlined(shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  const own = spotWith(spot, { root: shape.at.pointer, depth: spot.depth + 1 });
  return spot.isShared ? inPlaceSteps(shape, own, scope) : shapeSteps(shape, own, scope);
}

/** `type`, and under it everything else that the shape asks. */
function typeSteps(shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  if (shape.parts.types === undefined) return restSteps(shape, spot, scope);
  const { types, at } = shape.parts.types;
  const { message, params, worded } = typeRefusal(types);
  const isImplied = spot.kind === undefined && listsAllValues(shape);
  const kind = isImplied || spot.kind !== undefined ? undefined : soleKind(types);
  const then = hasOnly(shape.parts, "types")
    ? nothingOf(types, spot, scope)
    : spot.kind !== undefined
      ? restSteps(shape, spot, scope)
      : kind === undefined
        ? restSteps(shape, spotWith(spot, { isJson: true }), scope)
        : ofKind(shape, kind, spot, scope);
  return [
    authored(shape, "type", {
      kind: "assert",
      test: spot.kind === undefined ? typeTest(types, spot.value) : isKind(types, spot.kind, spot.value),
      hint: kind === "object" ? hintFor(then, spot) : undefined,
      place: placeOf(shape, spot, at["types"]),
      message,
      params,
      worded,
      received: spot.value,
      // Where only certain values are accepted at all, comparing with them tells the type as well.
      implied: isImplied,
      then,
    }),
  ];
}

/** The kind of value that types allow, where it is only one. */
function soleKind(types: readonly JsonType[]): Kind | undefined {
  let sole: Kind | undefined;
  for (const type of types) {
    const kind = type === "integer" ? "number" : type;
    if (sole !== undefined && sole !== kind) return undefined;
    sole = kind;
  }
  return sole;
}

/** What a shape asks beside its type, of a value whose kind may be known. */
function restSteps(shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  const parts = spot.kind === undefined ? byKind(shape, spot, scope) : partSteps(shape, spot.kind, spot, scope);
  return joinLists(parts, jsonOnly(shape, spot), valueSteps(shape, spot, scope), applicatorSteps(shape, spot, scope));
}

/** What a shape asks of a value that may be of several kinds, under the question of which it is. */
function byKind(shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  const types = shape.parts.types?.types;
  if (!asksOfKinds(shape.parts)) return nothingOf(types, spot, scope);
  return flatMap(KINDS, (one) => (allows(types, one) ? whenKind(shape, one, spot, scope) : []));
}

/**
 * No steps, where nothing is asked of a value of any kind. What objects are called is made nevertheless, as `keySteps` does:
 * later names are longer by it.
 */
function nothingOf(types: readonly JsonType[] | undefined, { kind }: Spot, scope: Scope): readonly Step[] {
  if (kind === undefined && allows(types, "object")) scope.local("object");
  return [];
}

/** Whether anything is asked of values of a certain kind; most shapes have no more than a type or a reference. */
function asksOfKinds(parts: Parts): boolean {
  return parts.rules !== undefined || speaksOfMembers(parts) || speaksOfItems(parts);
}

/** An array passes for an object until its prototype is looked at, which is done anyway. */
function hintFor(then: readonly Step[], { value }: Spot): Expression | undefined {
  const isOwned = then.some((step) => step.kind === "own");
  return isOwned ? code`(typeof ${value} === ${"object"} && ${value} !== null)` : undefined;
}

function whenKind(shape: Shape, kind: Kind, spot: Spot, scope: Scope): readonly Step[] {
  if (shape.parts.rules === undefined && kind !== "object" && kind !== "array") return [];
  const steps = opened(shape, kind, spot, scope, (inner) => partSteps(shape, kind, unseen(inner, kind), scope));
  if (steps.length === 0) return [];
  // A constraint on numbers asks only whether it is a number at all.
  const test = kind === "number" ? code`typeof ${spot.value} === ${"number"}` : typeTest([kind], spot.value);
  return [{ kind: "when", test, then: steps }];
}

/** What others asked of the same local may have left the compiler nothing that it could be. */
function unseen(spot: Spot, kind: Kind): Spot {
  if (!spot.isShared || kind === "object") return spot;
  return spotWith(spot, { value: code`(${spot.value} as ${nameless(valueType(kind))})` });
}

/** All that a shape asks of a value that is known to be of a kind. */
function ofKind(shape: Shape, kind: Kind, spot: Spot, scope: Scope): readonly Step[] {
  return opened(shape, kind, spot, scope, (inner) => restSteps(shape, inner, scope));
}

/** Steps on a value of a kind. An object is first taken by its own members, where any is asked for by its name. */
function opened(
  shape: Shape,
  kind: Kind,
  spot: Spot,
  scope: Scope,
  steps: (inner: Spot) => readonly Step[],
): readonly Step[] {
  if (kind !== "object") return steps(spotWith(spot, { kind }));
  const object = scope.local("object");
  const inside = steps(spotWith(spot, { kind, value: object }));
  if (!mentions(inside, object.text)) return inside;
  const reads = inside.findIndex((step) => step.kind !== "let" || !step.value.names.includes(object.text));
  const readUntil = reads === -1 ? inside.length : reads;
  return [
    {
      kind: "let",
      name: object.text,
      value: code`${spot.value} as ${nameless("{ readonly [key: string]: unknown }")}`,
    },
    ...inside.slice(0, readUntil),
    ...(asksForNoName(shape, spot, scope.jsonTypes) ? [] : [{ kind: "own", object } as const]),
    ...inside.slice(readUntil),
  ];
}

/** The constraints on a kind of value, and what is asked of its members or items. */
function partSteps(shape: Shape, kind: Kind, spot: Spot, scope: Scope): readonly Step[] {
  const asserted = constraintSteps(shape, kind, spot, scope);
  if (kind === "object") return joinLists(asserted, objectSteps(shape, spot, scope));
  if (kind === "array") return joinLists(asserted, arraySteps(shape, spot, scope));
  return asserted;
}

function constraintSteps(shape: Shape, kind: Kind, spot: Spot, scope: Scope): readonly Step[] {
  const { rules } = shape.parts;
  if (rules === undefined) return [];
  return flatMap(rules, (rule): readonly Step[] => {
    const check = ruleCheck(rule);
    if (check?.unit.on !== kind) return [];
    const { unit, message, params, worded } = check;
    const test = unit.test(spot.value, rule.value, scope.hoist);
    const place = placeOf(shape, spot, rule.at);
    const implied = kind === "object" && isImplied(rule, shape);
    return [authored(shape, rule.keyword, { kind: "assert", test, place, message, params, worded, implied })];
  });
}

/** Whether a rule wants no more members than an object must have anyway: without them it is refused for what it lacks. */
function isImplied(rule: Rule, { parts: { members } }: Shape): boolean {
  const narrowed = narrowing(rule);
  if (narrowed?.kind !== "size" || narrowed.side !== "min") return false;
  return narrowed.count <= new Set(members?.required).size;
}

/** What checks a rule, and what is said of a value that it refuses: the same wherever its schema is written. */
const ruleCheck = perObject((rule: Rule) => {
  const unit = checkOf(rule);
  return (
    unit && {
      unit,
      message: unit.message?.(rule.value) ?? `must be ${plainText(unit.phrase(rule.value))}`,
      params: unit.param === "none" ? undefined : errorParams({ [unit.param ?? "limit"]: rule.value }),
      worded: unit.failure === undefined ? undefined : { by: unit.failure, of: literalOf(rule.value) },
    }
  );
});

/** The type of a typeless shape with parts is a union of JSON's types, so nothing else may pass as it. */
function jsonOnly(shape: Shape, spot: Spot): readonly Step[] {
  const isSure = spot.isJson || spot.kind !== undefined;
  if (isSure || !(speaksOfMembers(shape.parts) || speaksOfItems(shape.parts))) return [];
  return [
    {
      kind: "assert",
      test: code`${helper("jsonLike")}(${spot.value})`,
      place: schemaPlace(shape, spot),
      message: "must be a JSON value",
    },
  ];
}
