import type { Json } from "../../model/json.ts";
import type { Shape } from "../../model/shape/shape.ts";

/** Whether a type can say exactly what the shape does not accept, as far as that is plain to see. */
export function isNegatable(shape: Shape): boolean {
  const { at: _at, notes: _notes, rules, never: _never, types = [], values, constant, object, ...others } = shape;
  const { members = [], required: _required, ...restOfObject } = object ?? {};
  const { all = [], any = [], not, ...beyond } = others;
  if (rules.length + Object.keys(restOfObject).length + Object.keys(beyond).length > 0) return false;
  // To TypeScript, what is no integer may still be one.
  if (types.includes("integer") && !types.includes("number")) return false;
  const listed = constant === undefined ? (values ?? []) : [constant.value];
  const parts = [...all, ...any, ...members.map((member) => member.shape), ...(not === undefined ? [] : [not])];
  return listed.every(isOneOfFew) && parts.every(isNegatable);
}

/** Of null and booleans, TypeScript can name all the others. */
function isOneOfFew(value: Json): boolean {
  return value === null || typeof value === "boolean";
}
