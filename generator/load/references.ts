import { isJsonArray, isJsonObject, type Json, member } from "../model/json.ts";
import { perObject } from "../model/per-object.ts";
import type { SchemaDocument } from "../model/schema-set.ts";

/** The document that a `$ref` or `$dynamicRef` needs. */
export interface NeededDocument {
  /** Absolute, without fragment: what the reference means where it stands, below its `$id`. */
  readonly uri: string;
  /** The same relative to where the document was retrieved from, if that is something else. */
  readonly beside?: string;
}

export interface References {
  /** The URIs that the document goes by: where it was retrieved from, its aliases, and each `$id`; without fragments. */
  readonly ids: ReadonlySet<string>;
  /** Without repetitions, in the order of the document. */
  readonly needs: readonly NeededDocument[];
}

/** Their values are data, whatever they look like. */
const DATA_KEYWORDS: ReadonlySet<string> = new Set(["const", "default", "enum", "examples"]);

/** Their values are objects of schemas by names that are no keywords. */
const MAP_KEYWORDS: ReadonlySet<string> = new Set([
  "$defs",
  "definitions",
  "dependencies",
  "dependentSchemas",
  "patternProperties",
  "properties",
]);

/** The same in a description in OpenAPI, whose examples and components stand outside of schemas as well. */
const OPENAPI_DATA: ReadonlySet<string> = new Set([...DATA_KEYWORDS, "example"]);
const OPENAPI_MAPS: ReadonlySet<string> = new Set([...MAP_KEYWORDS, "schemas"]);

const REFERENCES = ["$dynamicRef", "$ref"] as const;

/**
 * What a document is called and what it refers to. Schemas under keywords that nobody knows count as well: too much
 * is looked for rather than too little, since what is not found only matters to a reference that is followed.
 */
export const findReferences: (document: SchemaDocument) => References = perObject(referencesIn);

function referencesIn(document: SchemaDocument): References {
  const isDescription = document.openapi !== undefined;
  const identifier = document.dialect === "draft-04" ? "id" : "$id";
  const dataKeywords = isDescription ? OPENAPI_DATA : DATA_KEYWORDS;
  const mapKeywords = isDescription ? OPENAPI_MAPS : MAP_KEYWORDS;
  const self = isDescription && isJsonObject(document.json) ? member(document.json, "$self") : undefined;
  const root = baseOf(self, document.uri);
  const ids = new Set([document.uri, ...(document.aliases ?? []), root]);
  const needs = new Map<string, NeededDocument>();
  const seen = new Set<string>();
  const visit = (value: Json, around: string, isMap: boolean): void => {
    if (isJsonArray(value)) {
      for (const item of value) visit(item, around, false);
      return;
    }
    if (!isJsonObject(value)) return;
    const base = isMap ? around : baseOf(member(value, identifier), around);
    ids.add(base);
    // Before those of what stands inside, wherever the author wrote them: documents are loaded in this order.
    for (const keyword of isMap ? [] : REFERENCES) {
      const reference = member(value, keyword);
      if (typeof reference !== "string") continue;
      const stem = stemOf(reference);
      // Most references lead to the document that they stand in, and differ in their fragments only.
      if (!seen.has(`${base} ${stem}`)) addNeed(needs, stem, base, document.uri);
      seen.add(`${base} ${stem}`);
    }
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === "object" && (isMap || !dataKeywords.has(key)))
        visit(child, base, !isMap && mapKeywords.has(key));
    }
  };
  visit(document.json, root, false);
  return { ids, needs: [...needs.values()] };
}

/** A reference up to the `#` in it. That one stays, since an empty reference to a URI without a hierarchy is none. */
function stemOf(reference: string): string {
  const hash = reference.indexOf("#");
  return hash === -1 ? reference : reference.slice(0, hash + 1);
}

function baseOf(id: Json | undefined, base: string): string {
  return (typeof id === "string" ? resolveUri(id, base) : undefined) ?? base;
}

function addNeed(needs: Map<string, NeededDocument>, reference: string, base: string, retrieval: string): void {
  const beside = resolveUri(reference, retrieval);
  const uri = resolveUri(reference, base) ?? beside;
  if (uri === undefined) return;
  const need = beside === undefined || beside === uri ? { uri } : { uri, beside };
  needs.set(`${uri} ${need.beside ?? ""}`, need);
}

/** A reference as an absolute URI without fragment, or undefined where it is none. */
export function resolveUri(reference: string, base: string): string | undefined {
  if (!URL.canParse(reference, base)) return undefined;
  const url = new URL(reference, base);
  url.hash = "";
  return url.href;
}
