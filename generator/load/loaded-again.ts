import { join } from "node:path";
import { LayeredMap } from "../model/layered-map.ts";
import type { SchemaDocument } from "../model/schema-set.ts";
import type { EarlierLoad, Loaded } from "./load.ts";
import type { ParsedDocument } from "./parse.ts";
import { findReferences } from "./references.ts";

/** What a load came to. */
export interface LastLoad {
  /** What was asked for. */
  readonly way: string;
  readonly loaded: Loaded;
  readonly sources: LayeredMap<string, string>;
  /** The places of the documents by the absolute paths of their files. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * Remembers what was loaded, where the next load can take it over: where nothing is wrong, and where no document is there
 * or has its dialect since another one says so.
 * @param way - what was asked for
 */
export function leaveLoaded(loaded: Loaded, way: string, input: string, earlier: EarlierLoad): Loaded {
  const { set, diagnostics, sources } = loaded;
  const isAlone =
    diagnostics.length === 0 &&
    Object.keys(set.refused).length === 0 &&
    Object.keys(set.metaschemas).length === 0 &&
    set.documents.every((document) => document.entry && document.package === undefined);
  if (!isAlone) return loaded;
  const layered = new LayeredMap(sources);
  const left = { ...loaded, sources: layered };
  const places = new Map(set.documents.map(({ id }, place) => [join(input, id), place]));
  earlier.last = { way, loaded: left, sources: layered, places };
  return left;
}

/**
 * Reads only the files that changed, where their documents are called what they were called before and refer to the same others.
 * @param read - reads the document of an id
 * @returns undefined where all files have to be looked for
 */
export async function loadedAgain(
  earlier: EarlierLoad,
  way: string,
  read: (id: string) => Promise<ParsedDocument>,
): Promise<Loaded | undefined> {
  const { last, changed } = earlier;
  // It is given up where it does not do.
  earlier.last = undefined;
  if (last === undefined || last.way !== way || changed === undefined) return undefined;
  const documents = [...last.loaded.set.documents];
  const texts: [string, string][] = [];
  for (const path of changed) {
    const place = last.places.get(path) ?? -1;
    const before = documents[place];
    if (before === undefined) continue;
    const { document, diagnostics } = await read(before.id);
    if (document?.text === undefined || diagnostics.length > 0 || !isBoundAlike(document, before)) return undefined;
    documents[place] = document;
    texts.push([document.id, document.text]);
  }
  const sources = last.sources.with(texts);
  const loaded = { ...last.loaded, set: { ...last.loaded.set, documents }, sources };
  earlier.last = { ...last, loaded, sources };
  return loaded;
}

/** Whether two documents mean the same to others, and others to them. */
function isBoundAlike(one: SchemaDocument, other: SchemaDocument): boolean {
  return one.dialect === other.dialect && bindings(one) === bindings(other);
}

/** What a document is called, what it refers to and what it says of its dialect, as a text. */
export function bindings(document: SchemaDocument): string {
  const { ids, needs } = findReferences(document);
  const { json } = document;
  const said = typeof json === "object" && json !== null && !Array.isArray(json) ? json : {};
  const dialect = ["$schema", "$vocabulary", "jsonSchemaDialect", "openapi", "swagger", "id", "$id"].map((name) =>
    Object.hasOwn(said, name) ? (said as { readonly [name: string]: unknown })[name] : undefined,
  );
  return JSON.stringify([[...ids], needs, dialect]);
}
