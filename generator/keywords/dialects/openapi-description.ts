import { isJsonObject, type Json, member } from "../../model/json.ts";
import type { SchemaDialect } from "../../model/schema-set.ts";
import { KEYWORDS } from "../vocabulary.ts";
import { type Entry, keywordValue } from "./entry.ts";
import { keywordsOf } from "./keywords-of.ts";
import { inlineSchemas } from "./openapi-inline.ts";

/** Which schemas of a description are declarations: those of its components, or also those that stand where they are used. */
export type OpenApiSchemas = "all" | "components";

/** Where a description in OpenAPI keeps its schemas. */
const SCHEMAS: readonly [string, string] = ["components", "schemas"];

/**
 * A description in OpenAPI as a schema would say it: its components are `$defs`, and so is each schema in its paths that
 * says more than a type or a reference; from 3.2 on `$self` is its `$id`.
 */
export function descriptionKeywords(root: Json, dialect: SchemaDialect, which: OpenApiSchemas): readonly Entry[] {
  const self = memberOf(root, "$self");
  const schemas = SCHEMAS.reduce<Json | undefined>(memberOf, root);
  return [
    ...(self === undefined ? [] : [{ keyword: "$id", value: self, path: ["$self"] }]),
    ...(schemas === undefined ? [] : [{ keyword: "$defs", value: schemas, path: SCHEMAS }]),
    ...(which === "components" ? [] : inlineEntries(root, dialect)),
  ];
}

function inlineEntries(root: Json, dialect: SchemaDialect): readonly Entry[] {
  return inlineSchemas(root)
    .filter(({ schema }) => isTelling(schema, dialect))
    .map(({ holder, key, schema, name }) => ({
      keyword: "$defs",
      value: { [key]: schema },
      path: holder,
      names: { [key]: name },
    }));
}

/** Whether a schema asks for more than a type, what a reference leads to, or a list of such. */
function isTelling(schema: Json, dialect: SchemaDialect): boolean {
  const entries = keywordsOf(schema, dialect);
  const items = keywordValue(entries, "items");
  return entries.some(asksMore) || (items !== undefined && isTelling(items, dialect));
}

/** What says no more than the name of a type. */
const BARE: ReadonlySet<string> = new Set(["type", "format", "$ref", "items"]);

function asksMore({ keyword, value, inert }: Entry): boolean {
  if (inert !== undefined || BARE.has(keyword) || value === true) return false;
  if (keyword === "x-ts-name") return true;
  const unit = KEYWORDS.get(keyword);
  return unit?.kind === "constraint" || unit?.kind === "structure";
}

function memberOf(value: Json | undefined, name: string): Json | undefined {
  return value !== undefined && isJsonObject(value) ? member(value, name) : undefined;
}
