import type { Json } from "./json.ts";
import type { Location } from "./location.ts";

/** The dialects by their names in options; the value is what `$schema` says. */
export const DIALECTS = {
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
  "2019-09": "https://json-schema.org/draft/2019-09/schema",
  "draft-07": "http://json-schema.org/draft-07/schema",
  "draft-06": "http://json-schema.org/draft-06/schema",
  "draft-04": "http://json-schema.org/draft-04/schema",
  "openapi-3.0": "https://spec.openapis.org/oas/3.0/dialect",
} as const;

export type Dialect = keyof typeof DIALECTS;

/** The rules that a schema is read by: a dialect, or a part of one. */
export interface SchemaDialect {
  readonly name: Dialect;
  /** What `$vocabulary` of the metaschema says; absent where no vocabulary is left out. */
  readonly vocabularies?: { readonly [uri: string]: boolean };
}

/** The dialects of OpenAPI from 3.1 on: 2020-12, with annotations of its own. */
const OPENAPI_DIALECT = /^\/\/spec\.openapis\.org\/oas\/3\.[1-9]\d*\/dialect\//;

/** That of OpenAPI 3.0, which descriptions of it have without saying so. */
const OPENAPI_3_0 = /^\/\/spec\.openapis\.org\/oas\/3\.0\/dialect(?:\/|$)/;

/** The dialect that a value of `$schema` names, or undefined. */
export function standardDialect(uri: string): Dialect | undefined {
  const wanted = schemeless(uri);
  if (OPENAPI_DIALECT.test(wanted)) return "2020-12";
  if (OPENAPI_3_0.test(wanted)) return "openapi-3.0";
  return (Object.keys(DIALECTS) as Dialect[]).find((name) => schemeless(DIALECTS[name]) === wanted);
}

/** `http` and `https`, with and without an empty fragment, are used for the same dialect. */
function schemeless(uri: string): string {
  return uri.replace(/^https?:/, "").replace(/#$/, "");
}

/** How the text of a document is written; JSON with comments is `json` with blanks in their place. */
export type Syntax = "json" | "json5" | "yaml";

/** One schema document: a file of the input folder, or an entry of `compile`'s `schemas`. */
export interface SchemaDocument {
  /**
   * What people and outputs call it: the path relative to the input folder with `/`, or the key given to
   * `compile`. The same on every machine.
   */
  readonly id: string;
  /** The absolute URI that it was retrieved from: the base of its references until an `$id` sets another. */
  readonly uri: string;
  /** Further URIs that it goes by. */
  readonly aliases?: readonly string[];
  /** The document, as written. */
  readonly json: Json;
  /** The source text, where there is one; absent for `compile`'s in-memory schemas. */
  readonly text?: string;
  readonly syntax: Syntax;
  /** What its root's `$schema` comes to, or the default where it has none. */
  readonly dialect: Dialect;
  /** The version of OpenAPI that it is a description in, `3.1.0`: its schemas are its components. Absent for a schema. */
  readonly openapi?: string;
  /** False for a document that was only pulled in by a reference from outside of the input. */
  readonly entry: boolean;
  /** The package whose outputs are imported for it; absent where outputs are made. */
  readonly package?: PackageDocument;
}

/** What a package's own run calls a document of it, and what that declares. */
export interface PackageDocument {
  readonly name: string;
  readonly module: string;
  /** The names of declarations, by `placeInPackage`. */
  readonly declarations: { readonly [place: string]: string };
}

/** What tells a declaration from others of its document, whatever that is called: the pointer, and what its id has behind its URI. */
export function placeInPackage({
  id,
  uri,
  at,
}: {
  readonly id: string;
  readonly uri: string;
  readonly at: Location;
}): string {
  return `${at.pointer} ${id.slice(uri.length)}`;
}

/** What `load` hands to `analyse`: every document, in the order of their ids. */
export interface SchemaSet {
  readonly documents: readonly SchemaDocument[];
  /** References that were refused (outside of the folder, network): absolute URI without fragment -> why. */
  readonly refused: { readonly [uri: string]: string };
  /** What the documents that serve others as metaschemas stand for, by absolute URI without fragment. */
  readonly metaschemas: { readonly [uri: string]: SchemaDialect };
}
