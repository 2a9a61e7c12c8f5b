import { type Entry, keywordValue } from "../keywords/dialects/entry.ts";
import { keywordsOf } from "../keywords/dialects/keywords-of.ts";
import { isJsonObject, type Json, member } from "../model/json.ts";
import { type SchemaDialect, type SchemaDocument, type SchemaSet, standardDialect } from "../model/schema-set.ts";

export type Metaschemas = SchemaSet["metaschemas"];

/** The dialect of a document's root. */
export function rootDialect({ json, dialect }: SchemaDocument, metaschemas: Metaschemas): SchemaDialect {
  return declaredDialect(json, metaschemas) ?? { name: dialect };
}

/** The dialect of a subschema: that of the schema around it, unless it is a schema resource with a `$schema` of its own. */
export function subschemaDialect(schema: Json, around: SchemaDialect, metaschemas: Metaschemas): SchemaDialect {
  const own = declaredDialect(schema, metaschemas);
  return own !== undefined && identifier(keywordsOf(schema, own)) !== undefined ? own : around;
}

/** `$id`, where the schema is a resource of its own. */
export function identifier(entries: readonly Entry[]): string | undefined {
  const id = keywordValue(entries, "$id");
  return typeof id === "string" ? id : undefined;
}

/** What the schema's own `$schema` names; undefined where it has none, or one that nobody knows. */
export function declaredDialect(schema: Json, metaschemas: Metaschemas): SchemaDialect | undefined {
  const declared = isJsonObject(schema) ? member(schema, "$schema") : undefined;
  if (typeof declared !== "string") return undefined;
  const name = standardDialect(declared);
  return name === undefined ? metaschemas[declared.replace(/#.*$/s, "")] : { name };
}
