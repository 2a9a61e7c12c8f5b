import { isJsonArray } from "../../model/json.ts";
import { type DialectRule, keywordValue } from "./entry.ts";

/**
 * OpenAPI 3.0: `nullable` adds null to the `type` beside it, and to nothing else: an `enum` beside it still has to list
 * null. https://spec.openapis.org/oas/v3.0.4.html#schema-nullable
 */
export const nullable: DialectRule = (entries) => {
  const own = keywordValue(entries, "nullable");
  if (own === undefined) return entries;
  const type = keywordValue(entries, "type");
  const inert = typeof own !== "boolean" ? "nullable is true or false" : "nullable adds null to a type beside it only";
  if (own === true && type !== undefined) {
    return entries.flatMap((entry) => {
      if (entry.keyword === "nullable") return [];
      if (entry.keyword !== "type" || entry.inert !== undefined) return [entry];
      return [{ ...entry, value: isJsonArray(type) ? [...new Set([...type, "null"])] : [type, "null"] }];
    });
  }
  return entries.flatMap((entry) => {
    if (entry.keyword !== "nullable") return [entry];
    return own === false ? [] : [{ ...entry, inert }];
  });
};
