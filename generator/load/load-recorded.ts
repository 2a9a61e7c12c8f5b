import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { digest } from "../model/digest.ts";
import { LazyMap } from "../model/lazy-map.ts";
import { once } from "../model/once.ts";
import { sameItems } from "../model/same-items.ts";
import type { SchemaDocument } from "../model/schema-set.ts";
import { TextGone } from "../model/standing-text.ts";
import { findFiles } from "./find-files.ts";
import { type Loaded, type LoadOptions, missingInputs, readCandidate } from "./load.ts";
import { bindings } from "./loaded-again.ts";
import { decode, rereader } from "./parse.ts";

/** What was found of a file that is a document, but for what it says. It is plain data. */
export interface FileRecord {
  /** The document's id. */
  readonly id: string;
  readonly identity: Pick<SchemaDocument, "syntax" | "dialect" | "openapi">;
  /** A digest of what the document is to others, and others to it. */
  readonly bindings: string;
}

/** What files are by now that are recorded. */
export interface RecordedFiles {
  /** Whether the file of a document is what it was. Throws where it cannot be read. */
  readonly isSame: (id: string) => boolean;
  /** What is in such a file. Throws `TextGone` where that is something else by now. */
  readonly read: (id: string) => Uint8Array;
}

/** A set of documents of which those that are not `changed` are read where somebody asks what they say. */
export interface RecordedLoad {
  readonly loaded: Loaded;
  readonly changed: readonly SchemaDocument[];
}

/** The record of a document that was loaded without a finding, along with others of which none is there or has its dialect since another one says so. */
export function fileRecord(document: SchemaDocument): FileRecord {
  const { id, syntax, dialect, openapi } = document;
  const identity = { syntax, dialect, ...(openapi === undefined ? {} : { openapi }) };
  return { id, identity, bindings: digest(bindings(document)) };
}

/**
 * Loads a folder by what is recorded of all of its files, where those that are other ones are called what they were called, and
 * refer to the same others. None else is read.
 * @param options - the same as at the time of the records
 * @returns undefined where all files have to be loaded
 */
export async function loadRecorded(
  options: LoadOptions,
  records: readonly FileRecord[],
  files: RecordedFiles,
): Promise<RecordedLoad | undefined> {
  const missing = await missingInputs(options);
  const { ids, folders, diagnostics } = await findFiles(options.input, options.allowOutside, options);
  const isSameFolder = sameItems(
    ids,
    records.map(({ id }) => id),
  );
  if (missing.length > 0 || diagnostics.length > 0 || !isSameFolder) return undefined;
  const reread = await rereader(new Set(records.map(({ identity }) => identity.syntax)));
  const documents: SchemaDocument[] = [];
  const changed: SchemaDocument[] = [];
  for (const record of records) {
    if (isStanding(record, files)) {
      documents.push(standingDocument(record, options, files, reread));
      continue;
    }
    const { document, diagnostics: findings } = await readCandidate(record.id, options);
    if (document === undefined || findings.length > 0 || !isAlike(fileRecord(document), record)) return undefined;
    documents.push(document);
    changed.push(document);
  }
  const sources = new LazyMap(documents.map((document) => [document.id, () => shownText(document)] as const));
  return { loaded: { set: { documents, refused: {}, metaschemas: {} }, diagnostics: [], sources, folders }, changed };
}

/** The text of a document beside findings, which are told without one that changed meanwhile. */
function shownText(document: SchemaDocument): string {
  try {
    return document.text ?? "";
  } catch (error) {
    if (error instanceof TextGone) return "";
    throw error;
  }
}

function isAlike(one: FileRecord, other: FileRecord): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What cannot be read is told where all files are loaded. */
function isStanding({ id }: FileRecord, { isSame }: RecordedFiles): boolean {
  try {
    return isSame(id);
  } catch {
    return false;
  }
}

function standingDocument(
  { id, identity }: FileRecord,
  { input }: LoadOptions,
  { read }: RecordedFiles,
  reread: Awaited<ReturnType<typeof rereader>>,
): SchemaDocument {
  const textOf = once(() => {
    const text = decode(read(id));
    if (text === undefined) throw new TextGone(`${id} changed while it was needed`);
    return text;
  });
  const jsonOf = once(() => reread({ id, text: textOf(), syntax: identity.syntax }));
  return {
    id,
    uri: pathToFileURL(join(input, id)).href,
    get json() {
      return jsonOf();
    },
    get text() {
      return textOf();
    },
    ...identity,
    entry: true,
  };
}
