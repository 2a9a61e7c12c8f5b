import { type DialectRule, keywordValue } from "./entry.ts";

/** They only give names to what stands in them, so that references find it. */
const KEPT: ReadonlySet<string> = new Set(["$ref", "$schema", "definitions"]);

/** Up to draft-07, and in OpenAPI 3.0: beside `$ref`, other keywords mean nothing. */
export const refSiblings: DialectRule = (entries) => {
  if (typeof keywordValue(entries, "$ref") !== "string") return entries;
  return entries.map((entry) => {
    if (KEPT.has(entry.keyword)) return entry;
    return { ...entry, inert: "in this dialect, keywords beside a $ref mean nothing" };
  });
};
