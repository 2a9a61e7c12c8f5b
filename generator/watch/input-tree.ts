import { type Dirent, type FSWatcher, lstatSync, readdirSync, realpathSync, type Stats, watch } from "node:fs";
import { join } from "node:path";
import { isInside } from "../load/inside.ts";
import { identityOf, watchKnown } from "./known-files.ts";

/** The folder to watch. */
export interface Tree {
  /** Absolute. */
  readonly input: string;
  /** Whether symbolic links may lead out of it; only then are they followed there. */
  readonly allowOutside: boolean;
}

/**
 * Watches one folder with all that is below it, by one watcher for each folder: a library would take one for each file as
 * well, and look at all files of a folder whenever one of them changes.
 */
export interface InputTree {
  /**
   * Watches this folder from now on; when it returns, nothing is missed any more.
   * @returns what is below it, where it was not watched before
   */
  readonly update: (tree: Tree) => readonly string[];
  /** Whether the folder that is watched, or one below it, is gone: another one may have come in its place, unheard of. */
  readonly isStale: () => boolean;
  /** The symbolic links below it that were seen so far. */
  readonly links: ReadonlySet<string>;
  readonly close: () => void;
}

/** Milliseconds after which a file that went is told to be gone: editors put another one in its place. */
const REPLACED = 100;

/** A folder that is watched. */
interface Folder {
  readonly watcher: FSWatcher;
  /** By which name it is read; links may give it others. */
  readonly path: string;
  readonly identity: string;
}

/** @param onEvent - told the path of what may have changed, or why nothing can be watched */
export function watchTree(onEvent: (path: string) => void, onError: (error: unknown) => void): InputTree {
  const links = new Set<string>();
  /** By their real paths. */
  const folders = new Map<string, Folder>();
  /** What links to files lead to, by real paths. */
  const targets = new Map<string, Set<string>>();
  const known = watchKnown((target) => targets.get(target)?.forEach(onEvent), onError);
  const timers = new Set<NodeJS.Timeout>();
  let watched: Tree | undefined;
  let identity: string | undefined;
  let hasLostFolder = false;

  const lose = (real: string): void => {
    hasLostFolder = true;
    const folder = folders.get(real);
    folder?.watcher.close();
    folders.delete(real);
    if (folder !== undefined) onEvent(folder.path);
  };
  const hearLater = (path: string): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      onEvent(path);
    }, REPLACED);
    timers.add(timer);
  };
  const hear = (real: string, name: string | null): void => {
    const folder = folders.get(real);
    if (folder === undefined) return;
    // What happens to the folder itself comes under its own name, or under none.
    if (name === null || identityOf(real) !== folder.identity) {
      lose(real);
      return;
    }
    if (isSkipped(name)) return;
    const path = join(folder.path, name);
    if (lookAt(path) === undefined) {
      for (const other of folders.keys()) if (isInside(join(real, name), other)) lose(other);
      hearLater(path);
    } else if (watched !== undefined) for (const one of below([path], watched)) onEvent(one);
  };
  /** Watches a folder before it is read, so that what comes meanwhile is heard of. */
  const start = (real: string, path: string): readonly Dirent[] => {
    try {
      const watcher = watch(real, (_, name) => hear(real, name));
      // A folder that goes is no fault; Windows says so by an error.
      watcher.on("error", () => lose(real));
      folders.set(real, { watcher, path, identity: identityOf(real) });
      return readdirSync(real, { withFileTypes: true });
    } catch (error) {
      if (identityOf(real) !== "") onError(error);
      return [];
    }
  };
  /** What is at these paths and below them, all of which is watched from now on. */
  const below = (paths: readonly string[], { input, allowOutside }: Tree): readonly string[] => {
    const files: string[] = [];
    const waiting: string[] = [];
    const look = (path: string, found: Entry | undefined): void => {
      if (found?.isSymbolicLink()) waiting.push(path);
      else if (found?.isDirectory()) read(path);
      else files.push(path);
    };
    const read = (path: string): void => {
      const real = realPath(path);
      if (real === undefined || folders.has(real)) return;
      for (const entry of start(real, path)) if (!isSkipped(entry.name)) look(join(path, entry.name), entry);
    };
    for (const path of paths) {
      if (path === input) read(path);
      else look(path, lookAt(path));
    }
    // Links wait until all folders proper are known, as they do where schemas are looked for.
    for (const link of waiting) {
      links.add(link);
      files.push(link);
      const real = realPath(link);
      if (real === undefined || !(allowOutside || isInside(realPath(input) ?? input, real))) continue;
      if (identityOf(real) !== "") read(link);
      else targets.set(real, (targets.get(real) ?? new Set()).add(link));
    }
    if (waiting.length > 0) known.update(targets.keys());
    return files;
  };
  const isStale = (): boolean =>
    watched !== undefined && (hasLostFolder || known.isStale() || identity !== identityBehind(watched.input));
  const close = (): void => {
    for (const { watcher } of folders.values()) watcher.close();
    folders.clear();
    known.close();
    targets.clear();
    links.clear();
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };
  const update = (tree: Tree): readonly string[] => {
    if (!isStale() && tree.input === watched?.input && tree.allowOutside === watched.allowOutside) return [];
    close();
    hasLostFolder = false;
    watched = tree;
    identity = identityBehind(tree.input);
    // Where there is none, its name is watched in the folder above, so that its coming is noticed.
    return identity === undefined ? [] : below([tree.input], tree);
  };
  return { update, isStale, links, close };
}

type Entry = Pick<Dirent, "isDirectory" | "isSymbolicLink">;

/** Folders that no schema is looked for in; what references lead to in them is watched by name. */
export function isSkipped(path: string): boolean {
  return path.split(/[\\/]/).some((name) => name === "node_modules" || (name.startsWith(".") && name !== ".."));
}

/** What is at a path, links not followed; undefined where nothing is, or nothing that may be looked at. */
function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/** Behind all links; undefined where they lead nowhere. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** What tells the folder behind all links from another one; undefined where there is none. */
function identityBehind(path: string): string | undefined {
  const real = realPath(path);
  const identity = real === undefined ? "" : identityOf(real);
  return identity === "" ? undefined : `${real} ${identity}`;
}
