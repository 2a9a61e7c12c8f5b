import { equalJson, isJsonArray, type Json, type JsonType } from "../json.ts";
import type { Parts } from "./shape.ts";

/** The only values that `enum`, `const` and `type` let pass; undefined where nothing lists them. */
export function listedValues({ values, types }: Parts): readonly Json[] | undefined {
  if (values === undefined) return undefined;
  const { enum: list, const: constant } = values;
  const listed =
    constant === undefined
      ? (list ?? [])
      : [constant.value].filter((value) => list === undefined || list.some((other) => equalJson(value, other)));
  return types === undefined ? listed : listed.filter((value) => hasType(value, types.types));
}

/** All values that `enum` and `const` write, whether or not the other and `type` let them pass. */
export function writtenValues({ values }: Parts): readonly Json[] {
  return [...(values?.enum ?? []), ...(values?.const === undefined ? [] : [values.const.value])];
}

/** Whether a value is of one of the types. */
export function hasType(value: Json, types: readonly JsonType[]): boolean {
  if (typeof value === "number") {
    return types.includes("number") || (types.includes("integer") && Number.isInteger(value));
  }
  if (value === null) return types.includes("null");
  if (isJsonArray(value)) return types.includes("array");
  return types.includes(typeof value as JsonType);
}
