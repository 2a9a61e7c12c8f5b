import {
  type Dirent,
  type FSWatcher,
  lstatSync,
  readdirSync,
  realpathSync,
  type Stats,
  statSync,
  watch,
} from "node:fs";
import { basename, join } from "node:path";
import { isInside } from "../load/inside.ts";
import { watchKnown } from "./known-files.ts";

/** The folder to watch. */
export interface Tree {
  /** Absolute. */
  readonly input: string;
  /** Whether symbolic links may lead out of it; only then are they followed there. */
  readonly allowOutside: boolean;
}

/**
 * Watches one folder with all that is below it. One watcher for each folder: a library would take one for each file, too, and
 * look at all files of a folder whenever one of them changes.
 */
export interface InputTree {
  /**
   * Watches this folder from now on; when it returns, nothing is missed any more.
   * @returns what is or was in folders that were not watched before, or are not watched any more
   */
  readonly update: (tree: Tree) => readonly string[];
  /** Whether the folder that is watched, or one below it, came, went, or is another one: what is in there is unheard of. */
  readonly isStale: () => boolean;
  /** The symbolic links below it that were seen so far. */
  readonly links: ReadonlySet<string>;
  readonly close: () => void;
}

/** A folder that is watched. */
interface Folder {
  readonly watcher: FSWatcher | undefined;
  /** Empty where it is to be watched anew. */
  identity: string;
  /** What was seen in it. */
  readonly names: Set<string>;
}

/** @param onEvent - told the path of what may have changed, or why nothing can be watched */
export function watchTree(onEvent: (path: string) => void, onError: (error: unknown) => void): InputTree {
  const folders = new Map<string, Folder>();
  const links = new Set<string>();
  /** What links to files lead to, and the links. */
  let targets: ReadonlyMap<string, readonly string[]> = new Map();
  const linked = watchKnown((target) => {
    for (const link of targets.get(target) ?? []) onEvent(link);
  }, onError);
  let watched: Tree | undefined;
  let identity: string | undefined;
  let hasOtherFolders = false;

  const hear = (path: string, name: string | null): void => {
    const folder = folders.get(path);
    if (folder === undefined) return;
    // What happens to the folder itself comes under its own name, or under none.
    if (name === null || name === basename(path)) {
      folder.identity = "";
      hasOtherFolders = true;
    }
    if (name !== null && isSkipped(name)) return;
    const at = name === null ? path : join(path, name);
    if (name !== null) folder.names.add(name);
    const found = lookedAt(at);
    if (found?.isSymbolicLink() === true) links.add(at);
    const folderThere = found?.isDirectory() === true ? lookAt(at)?.identity : undefined;
    hasOtherFolders ||= links.has(at) || folderThere !== folders.get(at)?.identity;
    onEvent(at);
  };
  const started = (path: string): FSWatcher | undefined => {
    try {
      const watcher = watch(path, { persistent: true }, (_, name) => hear(path, name));
      // A folder that goes is no fault; Windows says so by an error.
      return watcher.on("error", () => hear(path, null));
    } catch (error) {
      if (lookAt(path) !== undefined) onError(error);
      return undefined;
    }
  };
  /** Ends the watching of a folder; gives what it was watched for. */
  const drop = (path: string): readonly string[] => {
    const folder = folders.get(path);
    folder?.watcher?.close();
    folders.delete(path);
    return [...(folder?.names ?? [])].map((name) => join(path, name));
  };
  /** Watches a folder before it is read, so that nothing is missed in between. */
  const enter = (path: string, found: Place, heard: string[]): readonly Dirent[] => {
    const isNew = folders.get(path)?.identity !== found.identity;
    if (isNew) {
      heard.push(...drop(path));
      folders.set(path, { watcher: started(path), identity: found.identity, names: new Set() });
    }
    const entries = entriesOf(path).filter(({ name }) => !isSkipped(name));
    for (const { name } of entries) folders.get(path)?.names.add(name);
    if (isNew) heard.push(...entries.map(({ name }) => join(path, name)));
    return entries;
  };
  /** Folders under their own names first, since a link may lead to one of them. */
  const walk = ({ input, allowOutside }: Tree, heard: string[]): ReadonlySet<string> => {
    const entered = new Set<string>();
    const known = new Set<string>();
    const files = new Map<string, string[]>();
    const root = lookAt(input);
    const visits = [input];
    const waiting: string[] = [];
    // Of several links to one folder the run follows the first of a round, too.
    let round: string[] = [];
    const next = (): string | undefined => {
      if (visits.length === 0 && round.length === 0) round = waiting.splice(0).sort();
      return visits.pop() ?? round.shift();
    };
    for (let path = next(); path !== undefined; path = next()) {
      const found = lookAt(path);
      if (found === undefined || root === undefined || !(allowOutside || isInside(root.real, found.real))) continue;
      if (!found.isFolder) files.set(found.real, [...(files.get(found.real) ?? []), path]);
      if (!found.isFolder || known.has(found.real)) continue;
      known.add(found.real);
      entered.add(path);
      for (const entry of enter(path, found, heard)) {
        const at = join(path, entry.name);
        if (entry.isSymbolicLink()) {
          links.add(at);
          waiting.push(at);
        } else if (entry.isDirectory()) visits.push(at);
      }
    }
    targets = files;
    for (const target of linked.update(files.keys())) heard.push(...(files.get(target) ?? []));
    return entered;
  };
  const isStale = (): boolean =>
    watched !== undefined && (hasOtherFolders || linked.isStale() || identity !== lookAt(watched.input)?.identity);
  return {
    update: (tree) => {
      if (!isStale() && tree.input === watched?.input && tree.allowOutside === watched.allowOutside) return [];
      watched = tree;
      hasOtherFolders = false;
      links.clear();
      // Its name is watched in the folder above, so that its coming is noticed.
      identity = lookAt(tree.input)?.identity;
      const heard: string[] = [];
      const entered = walk(tree, heard);
      for (const path of [...folders.keys()]) if (!entered.has(path)) heard.push(...drop(path));
      return heard;
    },
    isStale,
    links,
    close: () => {
      for (const path of [...folders.keys()]) drop(path);
      linked.close();
    },
  };
}

/** Folders that no schema is looked for in; what references lead to in them is watched by name. */
export function isSkipped(path: string): boolean {
  return path.split(/[\\/]/).some((name) => name === "node_modules" || (name.startsWith(".") && name !== ".."));
}

function lookedAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // It is gone, which is heard of, or may not be read, which the run says.
    return [];
  }
}

/** What is behind all links. */
interface Place {
  readonly real: string;
  readonly isFolder: boolean;
  readonly identity: string;
}

/** Undefined where nothing is, or nothing that may be looked at. */
function lookAt(path: string): Place | undefined {
  try {
    const real = realpathSync(path);
    const found = statSync(real, { bigint: true });
    // Without inodes, which some file systems of Windows lack, its birth decides.
    return {
      real,
      isFolder: found.isDirectory(),
      identity: `${real} ${found.dev} ${found.ino} ${found.birthtimeNs}`,
    };
  } catch {
    return undefined;
  }
}
