import { code, type Expression, helper, name } from "../../../code/expression.ts";
import { checkOf } from "../../../keywords/vocabulary.ts";
import { plainText } from "../../../markdown/inline.ts";
import { speaksOfItems, speaksOfMembers } from "../../../model/shape/containers.ts";
import type { Parts, Shape } from "../../../model/shape/shape.ts";
import { placeOf, type Scope, type Spot, schemaPlace } from "../render/scope.ts";
import { mentions } from "../render/statements.ts";
import { applicatorSteps, inPlaceSteps } from "./applicator-steps.ts";
import { arraySteps } from "./array-steps.ts";
import { authored, authoredParams } from "./authored-message.ts";
import { errorParams, literalOf } from "./error-params.ts";
import { messageOf } from "./keyword-message.ts";
import { asksForNoName } from "./members-by-key.ts";
import { objectSteps } from "./object-steps.ts";
import type { Step } from "./step.ts";
import { allows, isKind, KINDS, type Kind, typeTest, valueType } from "./type-test.ts";
import { listsAllValues, valueSteps } from "./value-steps.ts";

/** The steps that decide whether the value at a spot has a shape. */
export function shapeSteps(shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  if (shape.parts.never) {
    const { refuses } = shape;
    const params = refuses === undefined ? spot.denied : authoredParams(refuses, spot.denied);
    const told = params === undefined ? {} : { params };
    const message = refuses ?? "is not allowed";
    return [{ kind: "assert", test: code`false`, place: schemaPlace(shape, spot), message, ...told }];
  }
  if (needsFunctions(shape, spot, scope)) return [ownCall(shape, spot, scope)];
  return [...typeSteps(shape, spot, scope), ...referenceSteps(shape, spot, scope)];
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
  return scope.standsApart(shape) || parts.unevaluated !== undefined || (depth >= DEEPEST && !isLeaf(parts));
}

function isLeaf(parts: Parts): boolean {
  return Object.keys(parts).every((kind) => kind === "types" || kind === "values" || kind === "rules");
}

/** A schema at a spot that is looked at by functions of its own. */
export function ownCall(shape: Shape, spot: Spot, scope: Scope): Step {
  const { answer, explain } = scope.functionsOf(shape);
  const argument = spot.isShared ? code`${spot.value} as unknown` : spot.value;
  return { kind: "call", is: answer(argument), explain, value: spot.value, place: schemaPlace(shape, spot) };
}

function referenceSteps(shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  const { reference } = shape.parts;
  if (reference === undefined) return [];
  const { $ref, $dynamicRef, at } = reference;
  const references = [
    ...($ref === undefined ? [] : [{ ...$ref, written: at["$ref"] }]),
    ...($dynamicRef === undefined ? [] : [{ ...$dynamicRef, written: at["$dynamicRef"] }]),
  ];
  return references.flatMap(({ target, written }): readonly Step[] => {
    const { answer: ask, explain } = scope.guardOf(target);
    const argument = spot.isShared ? code`${spot.value} as unknown` : spot.value;
    // A link to a declaration that stands at this very place has no keyword.
    const place = written === undefined ? schemaPlace(shape, spot) : placeOf(shape, spot, written);
    const call = { kind: "call", is: ask(argument), explain, value: spot.value, place } as const;
    if (!scope.inlines(target)) return [call];
    const steps = inlined(scope.shapeOf(target), spot, scope);
    return steps.length === 0 ? [] : [{ ...call, steps }];
  });
}

/** What a declaration asks, at the spot of a reference to it. */
function inlined(shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  const own: Spot = { ...spot, root: shape.at.pointer, depth: spot.depth + 1 };
  return spot.isShared ? inPlaceSteps(shape, own, scope) : shapeSteps(shape, own, scope);
}

/** `type`, and under it everything else that the shape asks. */
function typeSteps(shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  if (shape.parts.types === undefined) return restSteps(shape, spot, scope);
  const { types, at } = shape.parts.types;
  const kinds = KINDS.filter((kind) => allows(types, kind) && (spot.kind === undefined || spot.kind === kind));
  const [only] = kinds.length === 1 ? kinds : [];
  const [sole] = types.length === 1 ? types : [];
  const assertion = {
    kind: "assert",
    place: placeOf(shape, spot, at["types"]),
    message: messageOf("type", types),
    params: errorParams({ type: sole ?? types }),
    ...(sole === undefined ? {} : { worded: { by: "failType", of: code`${sole}` } }),
    received: spot.value,
  } as const;
  if (spot.kind !== undefined) {
    const test = isKind(types, spot.kind, spot.value);
    return [authored(shape, "type", { ...assertion, test, then: restSteps(shape, spot, scope) })];
  }
  const isImplied = listsAllValues(shape);
  const then =
    only === undefined || isImplied
      ? restSteps(shape, { ...spot, isJson: true }, scope)
      : ofKind(shape, only, spot, scope);
  return [
    authored(shape, "type", {
      ...assertion,
      test: typeTest(types, spot.value),
      ...(only === "object" ? hintFor(then, spot) : {}),
      // Where only certain values are accepted at all, comparing with them tells the type as well.
      ...(isImplied ? { implied: true } : {}),
      then,
    }),
  ];
}

/** What a shape asks beside its type, of a value whose kind may be known. */
function restSteps(shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  const { kind } = spot;
  const parts =
    kind === undefined
      ? KINDS.filter((one) => allows(shape.parts.types?.types, one)).flatMap((one) => whenKind(shape, one, spot, scope))
      : partSteps(shape, kind, spot, scope);
  return [
    ...parts,
    ...jsonOnly(shape, spot),
    ...valueSteps(shape, spot, scope),
    ...applicatorSteps(shape, spot, scope),
  ];
}

/** An array passes for an object until its prototype is looked at, which is done anyway. */
function hintFor(then: readonly Step[], { value }: Spot): { readonly hint?: Expression } {
  return then.some((step) => step.kind === "own")
    ? { hint: code`(typeof ${value} === ${"object"} && ${value} !== null)` }
    : {};
}

function whenKind(shape: Shape, kind: Kind, spot: Spot, scope: Scope): readonly Step[] {
  const steps = opened(shape, kind, spot, scope, (inner) => partSteps(shape, kind, unseen(inner, kind), scope));
  // A constraint on numbers asks only whether it is a number at all.
  const test = kind === "number" ? code`typeof ${spot.value} === ${"number"}` : typeTest([kind], spot.value);
  return steps.length === 0 ? [] : [{ kind: "when", test, then: steps }];
}

/** What others asked of the same local may have left the compiler nothing that it could be. */
function unseen(spot: Spot, kind: Kind): Spot {
  if (!spot.isShared || kind === "object") return spot;
  return { ...spot, value: code`(${spot.value} as ${name(valueType(kind))})` };
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
  if (kind !== "object") return steps({ ...spot, kind });
  const object = name(scope.local("object"));
  const inside = steps({ ...spot, kind, value: object });
  if (!mentions(inside, object.text)) return inside;
  const reads = inside.findIndex((step) => step.kind !== "let" || !step.value.names.has(object.text));
  const readUntil = reads === -1 ? inside.length : reads;
  return [
    { kind: "let", name: object.text, value: code`${spot.value} as ${name("{ readonly [key: string]: unknown }")}` },
    ...inside.slice(0, readUntil),
    ...(asksForNoName(shape, spot, scope.jsonTypes) ? [] : [{ kind: "own", object } as const]),
    ...inside.slice(readUntil),
  ];
}

/** The constraints on a kind of value, and what is asked of its members or items. */
function partSteps(shape: Shape, kind: Kind, spot: Spot, scope: Scope): readonly Step[] {
  const asserted = constraintSteps(shape, kind, spot, scope);
  if (kind === "object") return [...asserted, ...objectSteps(shape, spot, scope)];
  if (kind === "array") return [...asserted, ...arraySteps(shape, spot, scope)];
  return asserted;
}

function constraintSteps(shape: Shape, kind: Kind, spot: Spot, scope: Scope): readonly Step[] {
  return (shape.parts.rules ?? []).flatMap((rule): readonly Step[] => {
    const unit = checkOf(rule);
    if (unit?.on !== kind) return [];
    const test = unit.test(spot.value, rule.value, scope.hoist);
    const message = unit.message?.(rule.value) ?? `must be ${plainText(unit.phrase(rule.value))}`;
    const params = unit.param === "none" ? {} : { params: errorParams({ [unit.param ?? "limit"]: rule.value }) };
    const worded = unit.failure === undefined ? {} : { worded: { by: unit.failure, of: literalOf(rule.value) } };
    const place = placeOf(shape, spot, rule.at);
    const assertion = { kind: "assert", test, place, message, ...params, ...worded } as const;
    return [authored(shape, rule.keyword, assertion)];
  });
}

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
