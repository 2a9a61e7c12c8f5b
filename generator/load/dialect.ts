import { diagnostic } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { isJsonObject, type Json, member } from "../model/json.ts";
import { type Dialect, type SchemaDialect, type SchemaDocument, standardDialect } from "../model/schema-set.ts";
import { openApiDialect, openApiVersion } from "./openapi.ts";
import { resolveUri } from "./references.ts";

/** The documents with their dialects, and what those that are metaschemas stand for. */
export interface Dialects {
  readonly documents: readonly SchemaDocument[];
  /** By absolute URI without fragment. */
  readonly metaschemas: { readonly [uri: string]: SchemaDialect };
  readonly diagnostics: readonly Diagnostic[];
}

/** What the run says of dialects. */
export interface DialectOptions {
  /** The dialect of documents that name none. */
  readonly dialect: Dialect;
  /** The dialects that other values of `$schema` stand for. */
  readonly dialects?: { readonly [uri: string]: Dialect };
}

/**
 * The dialect of a document by itself: what its root's `$schema` names, or the one of the run where that is no known one.
 * A description in OpenAPI has one by its version.
 */
export function ownDialect(root: Json, { dialect, dialects }: DialectOptions): Dialect {
  const declared = declaredSchema(root) ?? "";
  const version = openApiVersion(root);
  const ofVersion = version === undefined ? dialect : openApiDialect(version);
  return standardDialect(declared) ?? dialects?.[withoutFragment(declared)] ?? dialects?.[declared] ?? ofVersion;
}

/**
 * Settles the dialect of each document, now that all of them are there: `$schema` may name one of the others, which is
 * then the metaschema of a custom dialect. One that names nothing is reported.
 */
export function settleDialects(
  documents: readonly SchemaDocument[],
  dialects: DialectOptions["dialects"] = {},
): Dialects {
  const byUri = new Map(documents.flatMap((document) => urisOf(document).map((uri) => [uri, document])));
  const named = new Set(documents.map(({ json }) => withoutFragment(declaredSchema(json) ?? "")));
  const metaschemas = new Map<string, SchemaDialect>();
  for (const [uri, document] of byUri) {
    const dialect = named.has(uri) || hasVocabulary(document) ? dialectMadeBy(document, byUri, new Set()) : undefined;
    if (dialect !== undefined) metaschemas.set(uri, dialect);
  }
  const diagnostics: Diagnostic[] = [];
  const settled = documents.map((document): SchemaDocument => {
    const declared = declaredSchema(document.json);
    if (declared === undefined || standardDialect(declared) !== undefined) return document;
    const custom = metaschemas.get(withoutFragment(declared));
    if (custom !== undefined) return { ...document, dialect: custom.name };
    if (dialects[declared] !== undefined || dialects[withoutFragment(declared)] !== undefined) return document;
    const location = { document: document.id, pointer: `/${dialectKeyword(document.json)}` };
    diagnostics.push(diagnostic("unsupported-dialect", { location }, declared));
    return document;
  });
  const inOrder = [...metaschemas].sort(([a], [b]) => (a < b ? -1 : 1));
  return { documents: settled, metaschemas: Object.fromEntries(inOrder), diagnostics };
}

function hasVocabulary({ json }: SchemaDocument): boolean {
  return isJsonObject(json) && member(json, "$vocabulary") !== undefined;
}

/** What a document stands for as a metaschema: its own dialect, less the vocabularies that it does not list. */
function dialectMadeBy(
  document: SchemaDocument,
  byUri: ReadonlyMap<string, SchemaDocument>,
  passed: ReadonlySet<SchemaDocument>,
): SchemaDialect | undefined {
  if (passed.has(document) || !isJsonObject(document.json)) return undefined;
  const declared = declaredSchema(document.json);
  const standard = declared === undefined ? document.dialect : standardDialect(declared);
  const above = byUri.get(withoutFragment(declared ?? ""));
  const own =
    standard === undefined
      ? above && dialectMadeBy(above, byUri, new Set([...passed, document]))
      : ({ name: standard } satisfies SchemaDialect);
  const vocabularies = member(document.json, "$vocabulary");
  if (own === undefined || !isJsonObject(vocabularies)) return own;
  const required = Object.entries(vocabularies).map(([uri, isRequired]) => [uri, isRequired === true]);
  return { name: own.name, vocabularies: Object.fromEntries(required) };
}

/** Where a document says its dialect. OpenAPI 3.0 has one only. */
function dialectKeyword(root: Json): string | undefined {
  const version = openApiVersion(root);
  if (version === undefined) return "$schema";
  return openApiDialect(version) === "2020-12" ? "jsonSchemaDialect" : undefined;
}

function declaredSchema(root: Json): string | undefined {
  const keyword = dialectKeyword(root);
  const declared = isJsonObject(root) && keyword !== undefined ? member(root, keyword) : undefined;
  // A `$schema` of the wrong kind is reported along with all other keyword values.
  return typeof declared === "string" ? declared : undefined;
}

function urisOf({ uri, json, dialect }: SchemaDocument): readonly string[] {
  const id = isJsonObject(json) ? member(json, dialect === "draft-04" ? "id" : "$id") : undefined;
  const own = typeof id === "string" ? resolveUri(id, uri) : undefined;
  return own === undefined || own === uri ? [uri] : [uri, own];
}

function withoutFragment(uri: string): string {
  return uri.replace(/#.*$/s, "");
}
