import { isJsonArray, type Json, type JsonType, member } from "../model/json.ts";
import { declarationOf, type Model } from "../model/model.ts";
import { perObject } from "../model/per-object.ts";
import type { MembersPart, Rule, Shape } from "../model/shape/shape.ts";
import { matchesPattern } from "./region.ts";

/** What subschemas that hold together ask, as far as a first guess at an instance looks. */
export interface Pieces {
  /** The subschemas, with those of their `allOf`, of what they refer to, and of one alternative of each choice. */
  readonly shapes: readonly Shape[];
  /** Whether another alternative of a choice would give other pieces. */
  readonly choices: number;
}

/** @param choice - which alternative is taken of each `anyOf` and `oneOf`; the last one where there are fewer */
export function piecesOf(shape: Shape, choice: number, model: Model): Pieces {
  const shapes = new Set([shape]);
  let choices = 1;
  // A set hands out what is added to it while it is being walked.
  for (const { parts } of shapes) {
    for (const each of parts.allOf?.allOf ?? []) shapes.add(each);
    const target = parts.reference?.$ref?.target;
    if (target !== undefined) shapes.add(declarationOf(model, target).shape);
    for (const alternatives of [parts.anyOf?.anyOf, parts.oneOf?.oneOf]) {
      const taken = alternatives?.[Math.min(choice, alternatives.length - 1)];
      choices = Math.max(choices, alternatives?.length ?? 0);
      if (taken !== undefined) shapes.add(taken);
    }
  }
  return { shapes: [...shapes], choices };
}

/** What authors give as values: examples before defaults, defaults before the values of `const` and `enum`. */
export function givenValues({ shapes }: Pieces): readonly Json[] {
  const examples = shapes.flatMap(({ notes }) => {
    const value = member(notes, "examples");
    return isJsonArray(value) ? value : [];
  });
  const defaults = shapes.flatMap(({ notes }) => member(notes, "default") ?? []);
  const listed = shapes.flatMap(({ parts: { values } }) => [
    ...(values?.const === undefined ? [] : [values.const.value]),
    ...(values?.enum ?? []),
  ]);
  return [...examples, ...defaults, ...listed];
}

/** The types that they name, or that they speak of; those that all agree on come first. */
export function typesIn({ shapes }: Pieces): readonly JsonType[] {
  const named = shapes.flatMap(({ parts: { types } }) => (types === undefined ? [] : [types.types]));
  const [first = impliedTypes(shapes), ...others] = named;
  const agreed = first.filter((type) => others.every((types) => types.includes(type)));
  return agreed.length > 0 ? agreed : first;
}

function impliedTypes(shapes: readonly Shape[]): readonly JsonType[] {
  if (shapes.some(({ parts: { members } }) => members !== undefined)) return ["object"];
  if (shapes.some(({ parts: { items } }) => items !== undefined)) return ["array"];
  return ["string", "object"];
}

export function rulesIn({ shapes }: Pieces): readonly Rule[] {
  return shapes.flatMap(({ parts: { rules = [] } }) => rules);
}

/** The names of members that must be there. */
export const requiredIn: (pieces: Pieces) => readonly string[] = perObject(({ shapes }: Pieces) => [
  ...new Set(shapes.flatMap(({ parts: { members } }) => members?.required ?? [])),
]);

/** The names of members that they speak of, in the author's order. */
export const namesIn: (pieces: Pieces) => readonly string[] = perObject(({ shapes }: Pieces) => [
  ...new Set(shapes.flatMap(({ parts: { members } }) => (members?.properties ?? []).map(({ name }) => name))),
]);

/** What the member of a name, or an item at an index, has to satisfy. */
export function innerShapes({ shapes }: Pieces, token: string | number): readonly Shape[] {
  const found: Shape[] = [];
  for (const { parts } of shapes) {
    const { items } = parts;
    const own =
      typeof token === "string" ? shapesOfMember(token, parts.members) : [items?.prefixItems?.[token] ?? items?.items];
    for (const shape of own) if (shape !== undefined) found.push(shape);
  }
  return found;
}

/** What the member of a name has to satisfy by one schema. */
export function shapesOfMember(wanted: string, members: Partial<MembersPart> = {}): readonly Shape[] {
  const { properties = [], patternProperties = [], additionalProperties } = members;
  const own: Shape[] = [];
  for (const { name, shape } of properties) if (name === wanted) own.push(shape);
  for (const { pattern, shape } of patternProperties) if (matchesPattern(wanted, pattern)) own.push(shape);
  if (own.length === 0 && additionalProperties !== undefined) own.push(additionalProperties);
  return own;
}
