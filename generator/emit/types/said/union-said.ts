import type { Json } from "../../../model/json.ts";
import { type BaseType, typeOfValue } from "../../../model/shape/json-types.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import { listedValues } from "../../../model/shape/values.ts";
import { isName, isUnion, plainBranches, wholeTypes } from "./kind-of-type.ts";
import { onlyPlace, type PlaceSaid } from "./place-said.ts";
import type { Texts } from "./texts.ts";

/** What becomes of `anyOf` or `oneOf` where nothing stands beside it; undefined where that is not plain to see. */
export function unionSaid(shape: Shape, texts: Texts): readonly PlaceSaid[] | undefined {
  const part = shape.parts.anyOf ?? shape.parts.oneOf;
  const place = part && onlyPlace(part);
  const branches = plainBranches(shape, texts);
  if (place === undefined || branches === undefined) return undefined;
  // What excludes one another makes less of what they are, unless names have to be looked into for it.
  return branches.some(isName) && !isUnion(shape, branches, texts) ? undefined : [[place, "itself"]];
}

/** Whether it is plain to see that no operand of a plain union is that of two branches, or in one by another one. */
export function areOthers(branches: readonly Shape[]): boolean {
  const names = new Set<unknown>();
  const types = new Set<BaseType>();
  const values = new Set<Json>();
  const isNew = <One>(one: One, known: Set<One>): boolean => known.size < known.add(one).size;
  for (const branch of branches) {
    const { reference } = branch.parts;
    if (reference !== undefined && !isNew(reference.$ref?.target, names)) return false;
    if (!wholeTypes(branch).every((type) => isNew(type, types))) return false;
    if (!(listedValues(branch.parts) ?? []).every((value) => isNew(value, values))) return false;
  }
  return ![...values].some((value) => types.has(typeOfValue(value)));
}
