import { realpath, stat } from "node:fs/promises";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { SchemaDocument } from "../model/schema-set.ts";
import type { DialectOptions } from "./dialect.ts";
import { isInside } from "./inside.ts";
import { parseDocument } from "./parse.ts";
import { readUpTo } from "./read-up-to.ts";
import type { Retriever } from "./resolve.ts";

export interface RetrieveOptions extends DialectOptions {
  /** The absolute path of the input folder. */
  readonly input: string;
  /** The folders that references may lead to, absolute; the input folder where they are absent. */
  readonly folders?: readonly string[];
  readonly allowOutside: boolean;
  readonly allowNetwork: boolean;
  /** What the URIs of packages' documents begin with; those that there are were found before. */
  readonly owned?: readonly OwnedUris[];
}

/** URIs that belong to a package. */
export interface OwnedUris {
  readonly start: string;
  readonly name: string;
}

/** Milliseconds until a server counts as unreachable. */
const TIMEOUT = 30_000;

/** Retrieves files and, where allowed, documents from the network. */
export function folderRetriever(options: RetrieveOptions): Retriever {
  return {
    forbids: (uri) => forbids(uri, options),
    retrieve: (uri) => (uri.startsWith("file:") ? retrieveFile(uri, options) : retrieveFromNetwork(uri, options)),
  };
}

/** Retrieves no files: for a folder as it once was, of which all files are known. The network, where it is allowed. */
export function networkRetriever(options: RetrieveOptions): Retriever {
  return {
    forbids: (uri) => forbids(uri, options),
    retrieve: (uri) =>
      uri.startsWith("file:") ? Promise.resolve("there is no such file") : retrieveFromNetwork(uri, options),
  };
}

/** Retrieves nothing: for schemas that were given in memory. */
export const memoryRetriever: Retriever = {
  forbids: () => "it is not among the given schemas",
  retrieve: () => Promise.resolve("it is not among the given schemas"),
};

function forbids(uri: string, options: RetrieveOptions): string | undefined {
  const owner = options.owned?.find(({ start }) => uri.startsWith(start));
  if (owner !== undefined) return `the package ${owner.name} has no such schema`;
  const { protocol, search } = new URL(uri);
  if (protocol === "http:" || protocol === "https:") {
    return options.allowNetwork
      ? undefined
      : "it is on the network, which may not be asked unless --allow-network (allowNetwork) is on";
  }
  if (protocol !== "file:") return `there is no way to get documents by ${protocol}`;
  const path = pathOf(uri);
  if (path === undefined || search !== "") return "it is not the path of a file";
  return options.allowOutside || foldersOf(options).some((folder) => isInside(folder, path)) ? undefined : OUTSIDE;
}

function foldersOf({ input, folders = [input] }: RetrieveOptions): readonly string[] {
  return folders;
}

const OUTSIDE =
  "the file is outside of the input folder, where it may not be read unless --allow-outside (allowOutside) is on";

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

async function retrieveFile(uri: string, options: RetrieveOptions): Promise<SchemaDocument | string> {
  const path = pathOf(uri) ?? "";
  let bytes: Uint8Array;
  try {
    const real = await realpath(path);
    const folders = await Promise.all(foldersOf(options).map((folder) => realpath(folder).catch(() => folder)));
    if (!options.allowOutside && !folders.some((folder) => isInside(folder, real))) return OUTSIDE;
    // Only plain files: to read a pipe or a device may never end.
    if (!(await stat(real)).isFile()) return "it is not a file";
    bytes = readUpTo(real);
  } catch {
    return "there is no such file";
  }
  return accept(relative(options.input, path).replaceAll(sep, "/"), uri, bytes, options);
}

async function retrieveFromNetwork(uri: string, dialects: DialectOptions): Promise<SchemaDocument | string> {
  let bytes: Uint8Array;
  try {
    const headers = { accept: "application/schema+json, application/json, application/yaml;q=0.9, */*;q=0.1" };
    const response = await fetch(uri, { headers, signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok) return `the server answered with the status ${response.status}`;
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
    return `it could not be fetched: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
  return accept(uri, uri, bytes, dialects);
}

async function accept(
  id: string,
  uri: string,
  bytes: Uint8Array,
  dialects: DialectOptions,
): Promise<SchemaDocument | string> {
  const { document, diagnostics } = await parseDocument({ id, uri, bytes, dialects, entry: false });
  const [problem] = diagnostics;
  if (document !== undefined && problem === undefined) return document;
  return `it was read, but ${problem?.message ?? "it is no schema"}`;
}
