import { isJsonArray } from "../../model/json.ts";
import { type DialectRule, keywordValue } from "./entry.ts";

/** Up to 2019-09: `items` may be an array, which is `prefixItems` now, and only then does `additionalItems` count. */
export const arrayItems: DialectRule = (entries) => {
  const hasPrefix = isJsonArray(keywordValue(entries, "items"));
  if (!hasPrefix && entries.every(({ keyword }) => keyword !== "additionalItems")) return entries;
  return entries.map((entry) => {
    if (entry.keyword === "items" && hasPrefix) return { ...entry, keyword: "prefixItems" };
    if (entry.keyword !== "additionalItems") return entry;
    if (hasPrefix) return { ...entry, keyword: "items" };
    return { ...entry, inert: "additionalItems says nothing where items is not an array" };
  });
};
