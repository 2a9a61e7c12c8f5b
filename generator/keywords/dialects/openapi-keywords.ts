import { KEYWORDS } from "../vocabulary.ts";
import type { DialectRule } from "./entry.ts";
import { FORMER } from "./former.ts";

/** What OpenAPI 3.0 took over from JSON Schema: https://spec.openapis.org/oas/v3.0.4.html#schema-object */
const KEPT: ReadonlySet<string> = new Set(
  [
    "$ref additionalProperties allOf anyOf default deprecated description enum exclusiveMaximum exclusiveMinimum format",
    "items maxItems maxLength maxProperties maximum minItems minLength minProperties minimum multipleOf not oneOf pattern",
    "properties readOnly required title type uniqueItems writeOnly",
  ]
    .join(" ")
    .split(" "),
);

/** All other keywords of JSON Schema. What only notes something, and what is ours, stays as it is. */
const FOREIGN: ReadonlySet<string> = new Set(
  [...[...KEYWORDS.values()].filter(({ kind }) => kind !== "annotation" && kind !== "wire"), ...FORMER]
    .map(({ keyword }) => keyword)
    .concat("$id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$schema")
    .filter((keyword) => !KEPT.has(keyword) && !keyword.startsWith("x-")),
);

/** OpenAPI 3.0: a part of JSON Schema; other keywords mean nothing. */
export const openApiKeywords: DialectRule = (entries) => {
  if (!entries.some(({ keyword }) => FOREIGN.has(keyword))) return entries;
  const inert = "OpenAPI 3.0 has no such keyword";
  return entries.map((entry) => (FOREIGN.has(entry.keyword) ? { ...entry, inert } : entry));
};
