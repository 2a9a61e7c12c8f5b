import type { JSONSchema } from "@apidevtools/json-schema-ref-parser";
import type { SchemaDocument } from "../model/schema-set.ts";
import { findReferences, type References } from "./references.ts";

/** Gets documents that were not found in the input. */
export interface Retriever {
  /** Why a URI may not be asked for at all; undefined where it may. */
  readonly forbids: (uri: string) => string | undefined;
  /** The document at a URI, or why there is none. Never rejects. */
  readonly retrieve: (uri: string) => Promise<SchemaDocument | string>;
}

export interface Resolution {
  /** The documents that references brought in. */
  readonly documents: readonly SchemaDocument[];
  /** Why others could not be had, by absolute URI without fragment. */
  readonly refused: ReadonlyMap<string, string>;
}

/** The URI of the made-up document that refers to everything found. */
const EVERYTHING = "triptych://everything/";

/**
 * Follows references, through all the documents that they bring in. ref-parser does the walk: it keeps track of what
 * was read, and takes cycles in its stride. It never sees a schema, only a made-up one per document that lists the URIs
 * that the document needs: by itself it reads `$ref` beside the file and not by the `$id`s above it, and takes those in
 * data for references. So hostile schemas cannot harm it, either, and it cannot change any.
 */
export async function resolveReferences(
  found: readonly SchemaDocument[],
  broken: ReadonlyMap<string, string>,
  retriever: Retriever,
): Promise<Resolution> {
  if (isSelfContained(found)) return { documents: [], refused: broken };
  const { resolve } = await import("@apidevtools/json-schema-ref-parser");
  const library = openLibrary(found, broken, retriever);
  const read = async (file: { readonly url: string }): Promise<JSONSchema> => {
    const document = await library.get(file.url);
    return listOf(typeof document === "string" ? [] : await library.needsOf(document));
  };
  await resolve(EVERYTHING, listOf(found.map((document) => document.uri)), {
    resolve: { file: false, http: false, library: { order: 1, canRead: () => true, read } },
    parse: {
      json: false,
      yaml: false,
      text: false,
      binary: false,
      library: {
        order: 1,
        allowEmpty: true,
        canParse: () => true,
        parse: (file: { readonly data: unknown }) => file.data,
      },
    },
  });
  return library.close();
}

/** Whether no document refers to one that is not there: then there is nothing to follow. */
function isSelfContained(found: readonly SchemaDocument[]): boolean {
  const ids = new Set(found.flatMap((document) => [...findReferences(document).ids]));
  return found.every((document) =>
    findReferences(document).needs.every(
      ({ uri, beside }) => ids.has(uri) || (beside !== undefined && ids.has(beside)),
    ),
  );
}

function listOf(uris: readonly string[]): JSONSchema {
  return { allOf: uris.map((uri) => ({ $ref: uri })) };
}

interface Library {
  readonly get: (uri: string) => Promise<SchemaDocument | string>;
  /** The URIs of the documents to be had that a document refers to and that were not found under any `$id`. */
  readonly needsOf: (document: SchemaDocument) => Promise<readonly string[]>;
  readonly close: () => Promise<Resolution>;
}

function openLibrary(
  found: readonly SchemaDocument[],
  broken: ReadonlyMap<string, string>,
  retriever: Retriever,
): Library {
  const shelf = new Map<string, Promise<SchemaDocument | string>>();
  for (const [uri, reason] of broken) shelf.set(uri, Promise.resolve(reason));
  for (const document of found) shelf.set(document.uri, Promise.resolve(document));
  const foundReferences = new Map<SchemaDocument, References>(found.map((each) => [each, findReferences(each)]));
  const foundIds = new Set([...foundReferences.values()].flatMap((references) => [...references.ids]));
  const insteadOf = new Map<string, Set<string>>();

  const get = (uri: string): Promise<SchemaDocument | string> => {
    let document = shelf.get(uri);
    if (document === undefined) {
      document = Promise.resolve(retriever.forbids(uri) ?? retriever.retrieve(uri));
      shelf.set(uri, document);
    }
    return document;
  };
  const needsOf = async (document: SchemaDocument): Promise<readonly string[]> => {
    const references = foundReferences.get(document) ?? findReferences(document);
    const known = (uri: string | undefined): boolean =>
      uri !== undefined && (foundIds.has(uri) || references.ids.has(uri));
    const needed: string[] = [];
    for (const { uri, beside } of references.needs) {
      if (known(uri) || known(beside) || isLocalOf(uri, document)) continue;
      // What lies beside a file is asked for before the network is: `$id`s often name hosts that serve nothing.
      if (beside !== undefined && typeof (await get(beside)) !== "string") needed.push(beside);
      else if (beside === undefined || retriever.forbids(uri) === undefined) needed.push(uri);
      else insteadOf.set(uri, (insteadOf.get(uri) ?? new Set()).add(beside));
    }
    return needed;
  };
  const close = async (): Promise<Resolution> => conclude(shelf, new Set(found), insteadOf);
  return { get, needsOf, close };
}

/** Whether a document from the network refers to a file of this machine, which it has no business to do. */
function isLocalOf(uri: string, document: SchemaDocument): boolean {
  return uri.startsWith("file:") && /^https?:/.test(document.uri);
}

async function conclude(
  shelf: ReadonlyMap<string, Promise<SchemaDocument | string>>,
  found: ReadonlySet<SchemaDocument>,
  insteadOf: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Resolution> {
  const documents: SchemaDocument[] = [];
  const refused = new Map<string, string>();
  for (const [uri, promise] of shelf) {
    const outcome = await promise;
    if (typeof outcome === "string") refused.set(uri, outcome);
    else if (!found.has(outcome)) documents.push(outcome);
  }
  // A relative reference below an `$id` that cannot be fetched failed because of the file that is not there.
  for (const [uri, besides] of insteadOf) {
    const [beside] = [...besides].sort();
    const reason = beside === undefined ? undefined : refused.get(beside);
    if (reason !== undefined && !refused.has(uri)) refused.set(uri, reason);
  }
  return { documents, refused };
}
