import type { Dialect } from "../../model/schema-set.ts";
import type { DialectRule } from "./entry.ts";

/** From the oldest to the newest. */
const ORDER: readonly Dialect[] = ["draft-04", "draft-06", "draft-07", "2019-09", "2020-12"];

/** When keywords came and went. Those that are not listed have always been there. */
const AGES: ReadonlyMap<string, { readonly since: Dialect; readonly until: Dialect }> = new Map([
  ["id", { since: "draft-04", until: "draft-04" }],
  ...since("draft-06", "$id", "const", "contains", "propertyNames", "examples"),
  ...since(
    "draft-07",
    "if",
    "then",
    "else",
    "$comment",
    "readOnly",
    "writeOnly",
    "contentEncoding",
    "contentMediaType",
  ),
  ...since("2019-09", "$anchor", "dependentRequired", "dependentSchemas", "minContains", "maxContains"),
  ...since("2019-09", "$defs", "$vocabulary", "deprecated"),
  ...since("2019-09", "unevaluatedItems", "unevaluatedProperties", "contentSchema"),
  ["$recursiveRef", { since: "2019-09", until: "2019-09" }],
  ["$recursiveAnchor", { since: "2019-09", until: "2019-09" }],
  ["additionalItems", { since: "draft-04", until: "2019-09" }],
  ...since("2020-12", "$dynamicRef", "$dynamicAnchor", "prefixItems"),
]);

function since(dialect: Dialect, ...keywords: readonly string[]): [string, { since: Dialect; until: Dialect }][] {
  return keywords.map((keyword) => [keyword, { since: dialect, until: "2020-12" }]);
}

/** What a dialect has no keyword for, but another one has, is a note there, of any value. */
export function onlyKeywordsOf(dialect: Dialect): DialectRule {
  const now = ORDER.indexOf(dialect);
  const others = [...AGES].filter(([, { since, until }]) => now < ORDER.indexOf(since) || ORDER.indexOf(until) < now);
  const foreign: ReadonlySet<string> = new Set(others.map(([keyword]) => keyword));
  const inert = `the dialect ${dialect} has no such keyword`;
  return (entries) => {
    if (!entries.some(({ keyword }) => foreign.has(keyword))) return entries;
    return entries.map((entry) => (foreign.has(entry.keyword) ? { ...entry, inert } : entry));
  };
}
