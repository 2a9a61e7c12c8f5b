import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import picomatch from "picomatch";
import { diagnostic } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { isInside } from "./inside.ts";

export interface FoundFiles {
  /** Relative to the folder, with `/`, sorted by code units. */
  readonly ids: readonly string[];
  /** The folders whose entries were read, relative to the folder; it is itself the empty path. */
  readonly folders: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const SCHEMA_FILE = /\.(json[c5]?|ya?ml)$/i;

/** Which of the files are asked for, by globs on their ids. */
export interface Chosen {
  /** All files where there are none. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** The files and folders that are searched, relative to the folder; all of it where there are none. A file that is named here is asked for whatever the globs say. */
  readonly within?: readonly string[];
}

/** What is collected on the way. */
interface Search {
  readonly folder: string;
  readonly realFolder: string;
  readonly allowOutside: boolean;
  readonly ids: string[];
  readonly folders: string[];
  readonly diagnostics: Diagnostic[];
  /** Links wait until all folders proper are known, so that none of these is read again under a link's name. */
  readonly links: string[];
  /** Real paths of the folders that were searched. */
  readonly searched: Set<string>;
}

/**
 * Every schema file below a folder. Folders whose name starts with a dot and node_modules are skipped; symbolic links
 * out of the folder are findings unless `allowOutside`. A folder that does not exist holds nothing.
 */
export async function findFiles(folder: string, allowOutside: boolean, chosen: Chosen = {}): Promise<FoundFiles> {
  const realFolder = await realpath(folder).catch(() => undefined);
  if (realFolder === undefined) return { ids: [], folders: [], diagnostics: [] };
  const search: Search = {
    folder,
    realFolder,
    allowOutside,
    ids: [],
    folders: [],
    diagnostics: [],
    links: [],
    searched: new Set(),
  };
  const roots = chosen.within?.length ? chosen.within : [""];
  const named = new Set<string>();
  for (const root of roots) {
    if (root !== "" && (await isFile(join(folder, root)))) named.add(root);
    else await searchFolder(search, root);
  }
  for (let round = search.links.splice(0).sort(); round.length > 0; round = search.links.splice(0).sort()) {
    for (const link of round) await followLink(search, link);
  }
  const isChosen = globFilter(chosen);
  const ids = new Set([...search.ids.filter((id) => isChosen(id)), ...named]);
  return { ids: [...ids].sort(), folders: search.folders, diagnostics: search.diagnostics };
}

function globFilter({ include = [], exclude = [] }: Chosen): (id: string) => boolean {
  const isMatch = picomatch(include.length > 0 ? [...include] : "**", { ignore: [...exclude], dot: true });
  return (id) => isMatch(id);
}

/** Whether a file of the folder is asked for, by its path in it. */
export function chooser(chosen: Chosen): (id: string) => boolean {
  const isMatch = globFilter(chosen);
  const roots = chosen.within?.length ? chosen.within : [""];
  return (id) => roots.includes(id) || (roots.some((root) => root === "" || id.startsWith(`${root}/`)) && isMatch(id));
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}

async function searchFolder(search: Search, folderId: string): Promise<void> {
  const path = join(search.folder, folderId);
  const real = await realpath(path).catch(() => path);
  if (search.searched.has(real)) return;
  search.searched.add(real);
  search.folders.push(folderId);
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    if (folderId !== "") search.diagnostics.push(unreadable(folderId, error));
    return [];
  });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const id = folderId === "" ? entry.name : `${folderId}/${entry.name}`;
    if (entry.isSymbolicLink()) search.links.push(id);
    else if (entry.isDirectory() && !isSkipped(entry.name)) await searchFolder(search, id);
    else if (entry.isFile() && SCHEMA_FILE.test(entry.name)) search.ids.push(id);
  }
}

async function followLink(search: Search, id: string): Promise<void> {
  const name = id.slice(id.lastIndexOf("/") + 1);
  const path = join(search.folder, id);
  try {
    const real = await realpath(path);
    const target = await stat(real);
    const wanted = target.isDirectory() ? !isSkipped(name) : target.isFile() && SCHEMA_FILE.test(name);
    if (!wanted) return;
    if (!search.allowOutside && !isInside(search.realFolder, real)) {
      const location = { document: id, pointer: "" };
      const hint = "move the file into the folder, or let --allow-outside (allowOutside) lead there";
      const problem = `the symbolic link ${id} leads out of the input folder`;
      search.diagnostics.push(diagnostic("bad-usage", { location }, problem, hint));
    } else if (target.isDirectory()) await searchFolder(search, id);
    else search.ids.push(id);
  } catch (error) {
    if (SCHEMA_FILE.test(name)) search.diagnostics.push(unreadable(id, error));
  }
}

/** The finding about a file or folder that the system does not let us read. */
export function unreadable(id: string, error: unknown): Diagnostic {
  const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
  const location = { document: id, pointer: "" };
  return diagnostic(
    "bad-usage",
    { location },
    `${id} cannot be read (${reason})`,
    "check that it exists and its permissions",
  );
}

/** Whether a path relative to the input folder, with `/`, is that of a schema file. */
export function isSchemaPath(path: string): boolean {
  const folders = path.split("/").slice(0, -1);
  return SCHEMA_FILE.test(path) && !folders.some(isSkipped);
}

function isSkipped(folderName: string): boolean {
  return folderName.startsWith(".") || folderName === "node_modules";
}
