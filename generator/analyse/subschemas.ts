import type { Entry } from "../keywords/dialects/entry.ts";
import { keywordsOf } from "../keywords/dialects/keywords-of.ts";
import { KEYWORDS } from "../keywords/vocabulary.ts";
import { isJsonArray, isJsonObject, type Json } from "../model/json.ts";
import { below, type Location } from "../model/location.ts";
import type { SchemaDialect, SchemaDocument, SchemaSet } from "../model/schema-set.ts";
import { type Metaschemas, rootDialect, subschemaDialect } from "./dialects.ts";

/** A schema and where it stands. */
export interface Placed {
  readonly schema: Json;
  readonly at: Location;
  readonly dialect: SchemaDialect;
  /** True where its place makes it a declaration, as in `$defs`. */
  readonly declared: boolean;
}

/** The root of a document. */
export function documentRoot(document: SchemaDocument, metaschemas: Metaschemas): Placed {
  const at = { document: document.id, pointer: "" };
  return { schema: document.json, at, dialect: rootDialect(document, metaschemas), declared: true };
}

/** All schemas of the set, in the order of the documents. */
export function placedSchemas({ documents, metaschemas }: SchemaSet): readonly Placed[] {
  return documents.flatMap((document) => [...subschemas(documentRoot(document, metaschemas), metaschemas)]);
}

/** The schema itself and all of its subschemas, each before those in it, in the author's order. */
export function* subschemas(root: Placed, metaschemas: Metaschemas): Generator<Placed> {
  const pending: Placed[] = [root];
  for (let placed = pending.pop(); placed !== undefined; placed = pending.pop()) {
    yield placed;
    pending.push(...children(placed, metaschemas).reverse());
  }
}

function children({ schema, at, dialect }: Placed, metaschemas: Metaschemas): Placed[] {
  return keywordsOf(schema, dialect).flatMap((entry) => {
    const accepts = entry.inert === undefined ? KEYWORDS.get(entry.keyword)?.accepts : undefined;
    const declared = accepts?.declares === true;
    return places(entry, accepts?.subschemas ?? "none").map(([child, ...tokens]) => ({
      schema: child,
      at: below(at, ...entry.path, ...tokens),
      dialect: subschemaDialect(child, dialect, metaschemas),
      declared,
    }));
  });
}

/** The subschemas in a keyword's value, each with the tokens that lead to it. */
function places({ value }: Entry, kind: "none" | "one" | "list" | "map"): readonly [Json, ...(string | number)[]][] {
  if (kind === "one") return [[value]];
  if (kind === "list" && isJsonArray(value)) return value.map((item, index) => [item, index]);
  if (kind === "map" && isJsonObject(value)) return Object.entries(value).map(([name, item]) => [item, name]);
  return [];
}
