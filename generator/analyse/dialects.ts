import { type Entry, keywordValue } from "../keywords/dialects/entry.ts";
import { keywordsOf } from "../keywords/dialects/keywords-of.ts";
import { isJsonObject, type Json, member } from "../model/json.ts";
import { type SchemaDialect, type SchemaDocument, type SchemaSet, standardDialect } from "../model/schema-set.ts";

export type Metaschemas = SchemaSet["metaschemas"];

/** The dialect of a document's root. */
export function rootDialect({ json, dialect, openapi }: SchemaDocument, metaschemas: Metaschemas): SchemaDialect {
  const keyword = openapi === undefined ? "$schema" : "jsonSchemaDialect";
  return declaredDialect(json, metaschemas, keyword) ?? { name: dialect };
}

/**
 * The dialect of a subschema: that of the schema around it, unless it has a `$schema` of its own, and is a schema resource
 * or the root of a schema, as the components of OpenAPI are.
 */
export function subschemaDialect(
  schema: Json,
  around: SchemaDialect,
  { metaschemas, isRoot }: { readonly metaschemas: Metaschemas; readonly isRoot: boolean },
): SchemaDialect {
  const own = around.name === "openapi-3.0" ? undefined : declaredDialect(schema, metaschemas);
  return own !== undefined && (isRoot || identifier(keywordsOf(schema, own)) !== undefined) ? own : around;
}

/** `$id`, where the schema is a resource of its own. */
export function identifier(entries: readonly Entry[]): string | undefined {
  const id = keywordValue(entries, "$id");
  return typeof id === "string" ? id : undefined;
}

/** What the schema's own `$schema` names; undefined where it has none, or one that nobody knows. */
export function declaredDialect(
  schema: Json,
  metaschemas: Metaschemas,
  keyword = "$schema",
): SchemaDialect | undefined {
  const declared = isJsonObject(schema) ? member(schema, keyword) : undefined;
  if (typeof declared !== "string") return undefined;
  const name = standardDialect(declared);
  return name === undefined ? metaschemas[declared.replace(/#.*$/s, "")] : { name };
}
