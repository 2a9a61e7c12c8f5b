import type { Json, JsonType } from "../../../model/json.ts";
import type { Model } from "../../../model/model.ts";
import type { ArrayPart, ObjectPart, Shape } from "../../../model/shape/shape.ts";
import { isOfType, jsonTypes } from "./json-types.ts";
import { ANYTHING, intersectionOf, NOTHING, type Term, unionOf } from "./term.ts";

/** Reads a shape as a term. What no term can tell (`not`, conditions, constraints) is told in words elsewhere. */
export function termOf(shape: Shape, model: Model): Term {
  if (shape.never === true || (shape.not !== undefined && acceptsEverything(shape.not))) return NOTHING;
  const values = literalsOf(shape);
  const parts: Term[] = [];
  for (const reference of [shape.ref, shape.dynamicRef]) {
    if (reference !== undefined) parts.push({ kind: "model", id: reference.target });
  }
  parts.push(...(shape.all ?? []).map((part) => termOf(part, model)));
  for (const choices of [shape.any, shape.one]) {
    if (choices !== undefined) parts.push(unionOf(choices.map((choice) => termOf(choice, model))));
  }
  if (values !== undefined)
    return intersectionOf([values.length === 0 ? NOTHING : { kind: "literals", values }, ...parts]);
  const own =
    shape.types === undefined
      ? ANYTHING
      : unionOf(primaryTypes(shape.types).map((type) => typeTerm(type, shape, model)));
  return intersectionOf(addsNothing(shape, own, parts, model) ? parts : [...parts, own]);
}

/** The values that `enum` and `const` leave, of those that `type` allows. */
export function literalsOf(shape: Shape): readonly Json[] | undefined {
  const listed = shape.constant === undefined ? shape.values : [shape.constant.value];
  const { types } = shape;
  return types === undefined ? listed : listed?.filter((value) => isOfType(value, types));
}

/** `integer` beside `number` says nothing. */
function primaryTypes(types: readonly JsonType[]): readonly JsonType[] {
  return types.includes("number") ? types.filter((type) => type !== "integer") : types;
}

function typeTerm(type: JsonType, shape: Shape, model: Model): Term {
  if (type === "array") return arrayTerm(shape.array ?? {}, shape, model);
  if (type === "object") return objectTerm(shape.object ?? {}, model);
  return { kind: "primitive", type };
}

function arrayTerm(array: ArrayPart, shape: Shape, model: Model): Term {
  const rest = termOf(array.rest ?? { at: shape.at, rules: [], notes: {} }, model);
  if (array.prefix === undefined && rest.kind !== "nothing") return { kind: "list", item: rest };
  const items = (array.prefix ?? []).map((item) => termOf(item, model));
  const least = shape.rules.find((rule) => rule.keyword === "minItems")?.value;
  const required = Math.min(items.length, typeof least === "number" ? least : 0);
  return { kind: "tuple", items, required, ...(rest.kind === "nothing" ? {} : { rest }) };
}

function objectTerm(object: ObjectPart, model: Model): Term {
  const { rest, patterns = [] } = object;
  if ((object.members ?? []).length > 0 || patterns.length > 0) return { kind: "object" };
  const value = rest === undefined ? ANYTHING : termOf(rest, model);
  return value.kind === "nothing" ? { kind: "object" } : { kind: "map", value };
}

/**
 * Whether a shape's own types may be left out beside its other parts: `"type": "object"` beside a reference to an
 * object. They may not where they exclude something, or bring members.
 */
function addsNothing(shape: Shape, own: Term, parts: readonly Term[], model: Model): boolean {
  if (parts.every((part) => part.kind === "anything")) return false;
  const plain = own.kind === "primitive" || (own.kind === "map" && own.value.kind === "anything");
  const fractions = own.kind === "primitive" && own.type === "integer";
  if (!plain || fractions) return false;
  const { types: _, ...others } = shape;
  const allowed = jsonTypes(shape, model);
  return [...jsonTypes(others, model)].every((type) => allowed.has(type));
}

/** Whether a shape has no part that asks anything. */
export function acceptsEverything(shape: Shape): boolean {
  const { at: _at, notes: _notes, rules, ...parts } = shape;
  return rules.length === 0 && Object.keys(parts).length === 0;
}

/** Whether a term tells all of a shape, so that no words are needed. References tell theirs on their own page. */
export function isPlain(shape: Shape): boolean {
  const { object, array, types } = shape;
  if (shape.rules.length > 0 || shape.not !== undefined || shape.condition?.if !== undefined) return false;
  if ((object !== undefined || array !== undefined) && types === undefined) return false;
  if (array?.contains !== undefined || array?.unevaluated !== undefined) return false;
  const { rest, ...others } = object ?? {};
  if (rest?.never === true || Object.keys(others).length > 0) return false;
  const inner = [
    ...(array?.prefix ?? []),
    ...(array?.rest === undefined ? [] : [array.rest]),
    ...(rest === undefined ? [] : [rest]),
  ];
  return [...inner, ...(shape.all ?? []), ...(shape.any ?? []), ...(shape.one ?? [])].every(isPlain);
}
