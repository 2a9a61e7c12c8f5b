import type { Json } from "../../../model/json.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import { listedValues } from "../../../model/shape/values.ts";

/** Whether a type can say exactly what the shape does not accept, as far as that is plain to see. */
export function isNegatable({ parts }: Shape): boolean {
  const { never: _never, types, values, members, allOf, anyOf, not, ...beyond } = parts;
  const { properties = [], required: _required, at: _at, ...restOfMembers } = members ?? { at: {} };
  if (Object.keys(restOfMembers).length + Object.keys(beyond).length > 0) return false;
  // To TypeScript, what is no integer may still be one.
  if (types?.types.includes("integer") && !types.types.includes("number")) return false;
  const inner = [
    ...(allOf?.allOf ?? []),
    ...(anyOf?.anyOf ?? []),
    ...properties.map((member) => member.shape),
    ...(not === undefined ? [] : [not.not]),
  ];
  return (values === undefined || (listedValues(parts) ?? []).every(isOneOfFew)) && inner.every(isNegatable);
}

/** Of null and booleans, TypeScript can name all the others. */
function isOneOfFew(value: Json): boolean {
  return value === null || typeof value === "boolean";
}
