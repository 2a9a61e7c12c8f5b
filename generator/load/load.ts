import { stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { diagnostic } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Json } from "../model/json.ts";
import type { SchemaDocument, SchemaSet } from "../model/schema-set.ts";
import { type DialectOptions, settleDialects } from "./dialect.ts";
import { type Chosen, chooser, findFiles, unreadable } from "./find-files.ts";
import { type LastLoad, leaveLoaded, loadedAgain } from "./loaded-again.ts";
import { memoryUri } from "./memory-uri.ts";
import { withMetaschemas } from "./metaschemas.ts";
import { findNonJson } from "./non-json.ts";
import { checkSchema, type ParsedDocument, parseDocument } from "./parse.ts";
import { readUpTo } from "./read-up-to.ts";
import { type Resolution, resolveReferences } from "./resolve.ts";
import { folderRetriever, memoryRetriever, networkRetriever, type OwnedUris } from "./retrieve.ts";

export interface Loaded {
  readonly set: SchemaSet;
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that were read, by the ids of their documents: also those of documents that cannot be used. */
  readonly sources: ReadonlyMap<string, string>;
  /** The folders that were searched, relative to the input folder; absent where none was. */
  readonly folders?: readonly string[];
}

export interface LoadOptions extends DialectOptions, Chosen {
  /** The absolute path of the folder. */
  readonly input: string;
  /** The folders that references may lead to, absolute; the input folder where they are absent. */
  readonly folders?: readonly string[];
  /** What standard input holds, where that is read in the place of files. */
  readonly stdin?: Uint8Array;
  /** Lets references and symbolic links lead to files outside of the folder. */
  readonly allowOutside: boolean;
  /** Lets references lead to http and https. */
  readonly allowNetwork: boolean;
  /** Documents of packages, which references may lead to and which nothing is made of. */
  readonly known?: readonly SchemaDocument[];
  readonly owned?: readonly OwnedUris[];
  /** What earlier runs of the process read; the documents of files that are the same are the same objects. */
  readonly readings?: Readings;
  /** What the last run of the process loaded, of which only what changed is loaded again. */
  readonly earlier?: EarlierLoad;
}

/** The last load of a process, by which the next one is shorter. */
export interface EarlierLoad {
  /** Absent where the next one has to look at all that there is. */
  last?: LastLoad | undefined;
  /** The files that changed since then, absolute; undefined where that cannot be told. */
  changed?: ReadonlySet<string> | undefined;
}

/** What was made of files. */
export interface Readings {
  /**
   * What was made of a file before, where that is the same, and where it was made the same way; otherwise what is made of it
   * now. Rejects where it cannot be read.
   */
  readonly of: <Made>(
    path: string,
    way: string,
    read: () => Uint8Array,
    make: (bytes: Uint8Array) => Promise<Made>,
  ) => Promise<Made>;
}

export interface MemoryOptions extends DialectOptions {
  /** The keys of the schemas that are asked for; all of them where absent. */
  readonly entry?: readonly string[];
}

/** What became of a document of the input, and the URI that it was to have. */
interface Candidate extends ParsedDocument {
  readonly id: string;
  readonly uri: string;
}

/**
 * Reads every schema file of a folder, and what they refer to as far as that is allowed. All problems of all files
 * are collected; a file that cannot be used is left out of the set, and references to it are in `refused`.
 */
export async function loadFolder(options: LoadOptions): Promise<Loaded> {
  if (options.stdin !== undefined) return loadStream(options.stdin, options);
  const { earlier } = options;
  if (earlier === undefined) return loadAll(options);
  const way = JSON.stringify({ ...options, readings: undefined, earlier: undefined });
  const again = await loadedAgain(earlier, way, (id) => readCandidate(id, options));
  return again ?? leaveLoaded(await loadAll(options), way, options.input, earlier);
}

async function loadAll(options: LoadOptions): Promise<Loaded> {
  const missing = await missingInputs(options);
  const { ids, folders, diagnostics: finding } = await findFiles(options.input, options.allowOutside, options);
  const diagnostics = [...missing, ...finding];
  if (ids.length === 0 && diagnostics.length === 0) {
    return {
      set: { documents: [], refused: {}, metaschemas: {} },
      diagnostics: [diagnostic("no-schemas", {}, options.input, ...(await problemOf(options)))],
      sources: new Map(),
      folders,
    };
  }
  const candidates: Candidate[] = [];
  // One by one: thousands of files at once would exhaust the file handles.
  for (const id of ids) candidates.push(await readCandidate(id, options));
  const loaded = await complete(candidates, diagnostics, options, (found, broken) =>
    resolveReferences(found, broken, withMetaschemas(folderRetriever(options))),
  );
  return { ...loaded, folders };
}

/** Takes one schema, as if it stood in the input folder. */
async function loadStream(bytes: Uint8Array, options: LoadOptions): Promise<Loaded> {
  const isJson = /^\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 1000)));
  const id = isJson ? "stdin.json" : "stdin.yaml";
  const uri = pathToFileURL(join(options.input, id)).href;
  const candidate = { id, uri, ...(await parseDocument({ id, uri, bytes, entry: true, dialects: options })) };
  return complete([candidate], [], options, (found, broken) =>
    resolveReferences(found, broken, withMetaschemas(folderRetriever(options))),
  );
}

/** The findings about inputs that are not there, where several are named. */
export async function missingInputs({ input, within = [] }: LoadOptions): Promise<readonly Diagnostic[]> {
  const paths = within.map((path) => join(input, path));
  const problems = await Promise.all(paths.map(async (path) => ({ path, problem: await missing(path) })));
  return problems.flatMap(({ path, problem }) =>
    problem === undefined ? [] : [diagnostic("no-schemas", {}, path, ...problem)],
  );
}

/**
 * Takes the schema files of a folder by their paths in it, as they once were: the disk is never asked. A folder without
 * files is an empty set. References to what is not among the files lead nowhere.
 */
export async function loadFiles(
  files: ReadonlyMap<string, Uint8Array>,
  options: Omit<LoadOptions, "allowOutside">,
): Promise<Loaded> {
  const candidates: Candidate[] = [];
  const isChosen = chooser(options);
  for (const [id, bytes] of files) {
    const uri = pathToFileURL(join(options.input, id)).href;
    const parsed = await parseDocument({ id, uri, bytes, entry: isChosen(id), dialects: options });
    // What is not asked for is of interest only where references lead to it.
    candidates.push({ id, uri, ...parsed, ...(isChosen(id) ? {} : { diagnostics: [] }) });
  }
  return complete(candidates, [], options, (found, broken) =>
    resolveReferences(found, broken, withMetaschemas(networkRetriever({ ...options, allowOutside: false }))),
  );
}

/** Takes schemas by their URIs. Neither the disk nor the network is ever asked. */
export async function loadSchemas(schemas: { readonly [uri: string]: Json }, options: MemoryOptions): Promise<Loaded> {
  const keys = Object.keys(schemas).sort();
  const diagnostics: Diagnostic[] = [];
  const entries = new Set(options.entry?.map(memoryUri));
  const owners = new Map<string, string>();
  const candidates: Candidate[] = [];
  for (const key of keys) {
    const uri = memoryUri(key);
    const owner = owners.get(uri);
    if (owner === undefined) {
      owners.set(uri, key);
      const entry = options.entry === undefined || entries.has(uri);
      candidates.push(memoryCandidate({ id: key, uri, entry }, schemas[key], options));
    } else {
      diagnostics.push(diagnostic("duplicate-id", { location: { document: key, pointer: "" } }, uri, owner));
    }
  }
  for (const key of options.entry ?? []) {
    if (!owners.has(memoryUri(key))) diagnostics.push(unknownEntry(key));
  }
  if (keys.length === 0) diagnostics.push(diagnostic("bad-usage", {}, "there are no schemas", "give at least one"));
  return complete(candidates, diagnostics, options, (found, broken) =>
    resolveReferences(found, broken, withMetaschemas(memoryRetriever)),
  );
}

/** Reads the document of an id in the folder. */
export async function readCandidate(id: string, options: LoadOptions): Promise<Candidate> {
  const path = join(options.input, id);
  const uri = pathToFileURL(path).href;
  const { dialect, dialects, readings } = options;
  const parse = (bytes: Uint8Array): Promise<ParsedDocument> =>
    parseDocument({ id, uri, bytes, entry: true, dialects: options });
  try {
    const parsed =
      readings === undefined
        ? await parse(readUpTo(path))
        : await readings.of(path, JSON.stringify([id, dialect, dialects]), () => readUpTo(path), parse);
    return { id, uri, ...parsed };
  } catch (error) {
    return { id, uri, diagnostics: [unreadable(id, error)] };
  }
}

function memoryCandidate(
  identity: Pick<SchemaDocument, "id" | "uri" | "entry">,
  json: Json | undefined,
  dialects: DialectOptions,
): Candidate {
  const { id, uri } = identity;
  const nonJson = findNonJson(json);
  if (json === undefined || nonJson !== undefined) {
    const location = { document: id, pointer: nonJson?.pointer ?? "" };
    return { id, uri, diagnostics: [diagnostic("not-a-schema", { location }, nonJson?.problem ?? "nothing")] };
  }
  const { dialect, openapi, diagnostics } = checkSchema(id, json, dialects);
  if (dialect === undefined) return { id, uri, diagnostics };
  return { id, uri, document: { ...identity, json, syntax: "json", dialect, ...openapi }, diagnostics };
}

function unknownEntry(key: string): Diagnostic {
  return diagnostic("bad-usage", {}, `entry names ${JSON.stringify(key)}`, "name a key of schemas");
}

async function complete(
  candidates: readonly Candidate[],
  diagnostics: readonly Diagnostic[],
  { dialects, known = [] }: DialectOptions & Pick<LoadOptions, "known">,
  follow: (found: readonly SchemaDocument[], broken: ReadonlyMap<string, string>) => Promise<Resolution>,
): Promise<Loaded> {
  const foreign = new Set(known.map(({ uri }) => uri));
  const found = [...candidates.flatMap(({ uri, document = [] }) => (foreign.has(uri) ? [] : document)), ...known];
  const broken = new Map<string, string>();
  for (const { uri, document } of candidates) {
    if (document === undefined) broken.set(uri, "it has errors of its own");
  }
  const { documents: followed, refused } = await follow(found, broken);
  const { documents, metaschemas, diagnostics: unsupported } = settleDialects([...found, ...followed], dialects);
  return {
    set: {
      documents: documents.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      refused: Object.fromEntries([...refused].sort(([a], [b]) => (a < b ? -1 : 1))),
      metaschemas,
    },
    diagnostics: [...diagnostics, ...candidates.flatMap((candidate) => candidate.diagnostics), ...unsupported],
    // By their ids, which those of packages are not to be found by.
    sources: sourcesOf([...candidates, ...documents.filter((document) => document.package === undefined)]),
  };
}

/** Why a folder holds nothing, where it is not just empty. */
async function problemOf({ input: folder, include = [], exclude = [] }: LoadOptions): Promise<readonly string[]> {
  const absent = await missing(folder);
  if (absent !== undefined) return absent;
  if (!(await stat(folder)).isDirectory()) return ["it is not a folder"];
  const globs = [...include, ...exclude];
  return globs.length === 0
    ? []
    : ["include and exclude leave nothing of it", `globs are relative to the input folder: ${globs.join(", ")}`];
}

/** Why nothing is at a path; undefined where something is. */
async function missing(path: string): Promise<readonly string[] | undefined> {
  const problem = await stat(path).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error.code ?? "ENOENT",
  );
  if (problem === undefined) return undefined;
  if (problem === "ENOTDIR") return ["a file stands where a folder belongs"];
  const isGlob = /[*?[{]/.test(path);
  return ["there is no such folder or file", ...(isGlob ? ["name the folder, and its files by --include"] : [])];
}

function sourcesOf(read: readonly { readonly id: string; readonly text?: string }[]): ReadonlyMap<string, string> {
  return new Map(read.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text] as const])));
}
