import { isJsonObject, type Json } from "../../model/json.ts";
import type { Dialect, SchemaDialect } from "../../model/schema-set.ts";
import { onlyKeywordsOf } from "./ages.ts";
import { arrayItems } from "./array-items.ts";
import { dependencies } from "./dependencies.ts";
import type { DialectRule, Entry } from "./entry.ts";
import { example } from "./example.ts";
import { exclusiveBounds } from "./exclusive-bounds.ts";
import { id } from "./id.ts";
import { idFragment } from "./id-fragment.ts";
import { nullable } from "./nullable.ts";
import { openApiKeywords } from "./openapi-keywords.ts";
import { refSiblings } from "./ref-siblings.ts";
import { onlyVocabulariesOf } from "./vocabularies.ts";

/**
 * How each dialect differs from draft 2020-12, in the order in which the rules apply. What a dialect does not have comes
 * first, under the names that authors write; so no rule finds what another one made. `dependencies` was never forbidden:
 * later drafts reserve it for what it meant.
 */
const RULES: { readonly [dialect in Dialect]: readonly DialectRule[] } = {
  "draft-04": [onlyKeywordsOf("draft-04"), id, refSiblings, idFragment, exclusiveBounds, arrayItems, dependencies],
  "draft-06": [onlyKeywordsOf("draft-06"), refSiblings, idFragment, arrayItems, dependencies],
  "draft-07": [onlyKeywordsOf("draft-07"), refSiblings, idFragment, arrayItems, dependencies],
  "2019-09": [onlyKeywordsOf("2019-09"), arrayItems, dependencies],
  "2020-12": [onlyKeywordsOf("2020-12"), dependencies],
  "openapi-3.0": [openApiKeywords, refSiblings, nullable, exclusiveBounds, example],
};

/**
 * The keywords of a schema as draft 2020-12 would say them, in the author's order; none for a boolean schema. Every reader
 * of keywords goes through this function, so that older dialects are known nowhere else.
 */
export function keywordsOf(schema: Json, dialect: SchemaDialect): readonly Entry[] {
  if (!isJsonObject(schema)) return [];
  const written = Object.entries(schema).map(([keyword, value]): Entry => ({ keyword, value, path: [keyword] }));
  return RULES[dialect.name].reduce((entries, rule) => rule(entries), onlyVocabulariesOf(dialect)(written));
}
