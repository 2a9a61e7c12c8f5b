import { isScalar } from "../../../model/json.ts";
import { subshapes } from "../../../model/shape/children.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import { isUnrestricted } from "../../../model/shape/unrestricted.ts";
import { listedValues } from "../../../model/shape/values.ts";
import { FEW } from "./brief-type.ts";
import { flatten } from "./flatten.ts";
import { isAnnotated } from "./notes.ts";

/** How the alternatives of `anyOf` or `oneOf` are told. */
export type Telling =
  /** A table of values, with a row for each alternative that is not one. */
  | "values"
  /** One rule: which members must be there. */
  | "required"
  /** A section each. */
  | "cases"
  /** In words, or by the type alone. */
  | "words";

/** How alternatives are told. */
export function tellingOf(choices: readonly Shape[]): Telling {
  if (choices.every(isRequirement)) return "required";
  if (choices.some(listsValues) && choices.every((choice) => listsValues(choice) || isSimple(choice))) {
    return choices.length > 1 || choices.some(isAnnotated) || holdMany(choices) ? "values" : "words";
  }
  const isTold = choices.some((choice) => flatten([choice]).some((shape) => isAnnotated(shape) || isStructured(shape)));
  return isTold || holdMany(choices) || (choices.length > 1 && choices.some(isInvolved)) ? "cases" : "words";
}

/** Rules beside items or members: more than a clause of a sentence can hold. */
function isInvolved({ parts: { rules = [], items, members } }: Shape): boolean {
  return rules.length > 1 && (items ?? members) !== undefined;
}

/** Whether there are more values in them than a type names. */
export function holdMany(choices: readonly Shape[]): boolean {
  const listed = choices.flatMap((choice) => subshapes(choice).flatMap(({ parts }) => listedValues(parts) ?? []));
  return listed.length > FEW;
}

/** Only `required`: alternatives of such say which of some members must be there. */
export function isRequirement({ parts, notes }: Shape): boolean {
  const { types, members, ...others } = parts;
  if (members?.required === undefined || Object.keys(others).length > 0 || Object.keys(notes).length > 0) return false;
  const isObject = types === undefined || types.types.every((type) => type === "object");
  return isObject && Object.keys(members).every((slot) => slot === "required" || slot === "at");
}

/** Only values, with what is noted of them. */
function listsValues({ parts }: Shape): boolean {
  const { values, types: _types, ...others } = parts;
  return values !== undefined && Object.keys(others).length === 0 && (listedValues(parts) ?? []).every(isScalar);
}

/** A type and rules about it, or nothing at all: what a row can say in words. */
function isSimple(shape: Shape): boolean {
  const { types, rules: _rules, ...others } = shape.parts;
  return (
    Object.keys(others).length === 0 &&
    (types === undefined ? isUnrestricted(shape) : types.types.every((type) => type !== "object" && type !== "array"))
  );
}

/** Whether it has members, or alternatives of its own. */
function isStructured({ parts: { members, items, anyOf, oneOf, condition } }: Shape): boolean {
  const named = (members?.properties ?? []).length + (members?.patternProperties ?? []).length;
  if (named > 0 || condition !== undefined) return true;
  const inside = [
    ...(members?.additionalProperties === undefined ? [] : [members.additionalProperties]),
    ...(items?.items === undefined ? [] : [items.items]),
    ...(items?.prefixItems ?? []),
    ...(anyOf?.anyOf ?? []),
    ...(oneOf?.oneOf ?? []),
  ];
  return flatten(inside).some((shape) => isAnnotated(shape) || isStructured(shape));
}
