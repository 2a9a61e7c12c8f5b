import { type FSWatcher, statSync, watch } from "node:fs";
import { basename, dirname } from "node:path";
import type { KeyChanges } from "../model/layered-map.ts";

/**
 * Watches files by name that may be many and stand anywhere: outputs, config files, files that there are not yet. One
 * watcher for each folder that they are in, or for what there is above it; a watcher for each file, which a library would
 * take, is more than a system allows for the outputs of ten thousand models.
 */
export interface KnownFiles {
  /**
   * Watches these files and no others from now on.
   * @returns those of them that are in a folder which was not watched before: what happened to them so far was not heard
   */
  readonly update: (files: Iterable<string>) => readonly string[];
  /**
   * The same where it is known which files come and go: the others are not looked at.
   * @returns false where all of them have to be; then nothing was changed
   */
  readonly change: (files: KeyChanges<string>) => boolean;
  /**
   * Whether a folder went since then, so that another one may have come in its place, unheard of; or was not there, so that
   * one above it is watched.
   */
  readonly isStale: () => boolean;
  readonly close: () => void;
}

/** A folder that is watched. */
interface Folder {
  readonly watcher: FSWatcher;
  readonly identity: string;
  /** The files that are waited for, by the names below the folder that lead to them. */
  names: Map<string, readonly string[]>;
}

/** @param onEvent - told the path of what may have changed, or why nothing can be watched */
export function watchKnown(onEvent: (path: string) => void, onError: (error: unknown) => void): KnownFiles {
  const folders = new Map<string, Folder>();
  let hasLostFolder = false;
  let isAbove = false;
  const drop = (path: string): void => {
    folders.get(path)?.watcher.close();
    folders.delete(path);
  };
  const hear = (path: string, name: string | null): void => {
    const names = folders.get(path)?.names ?? new Map<string, readonly string[]>();
    // What happens to the folder itself comes under its own name, or under none.
    const isOwn = name === null || name === basename(path);
    const heard = isOwn ? [...names.values()].flat() : (names.get(name) ?? []);
    if (isOwn) {
      hasLostFolder = true;
      drop(path);
    }
    for (const file of heard) onEvent(file);
  };
  const start = (path: string, names: Folder["names"]): void => {
    try {
      const watcher = watch(path, { persistent: true }, (_, name) => hear(path, name));
      // A folder that goes is no fault; Windows says so by an error.
      watcher.on("error", () => hear(path, null));
      folders.set(path, { watcher, identity: identityOf(path), names });
    } catch (error) {
      if (identityOf(path) !== "") onError(error);
    }
  };
  const isStale = (): boolean => hasLostFolder || isAbove;
  return {
    change: ({ coming, going }) => {
      const parents = new Set([...coming, ...going].map((file) => dirname(file)));
      const areKnown = [...parents].every((path) => folders.get(path)?.identity === identityOf(path));
      if (isStale() || !areKnown) return false;
      for (const file of coming) folders.get(dirname(file))?.names.set(basename(file), [file]);
      for (const file of going) folders.get(dirname(file))?.names.delete(basename(file));
      for (const path of parents) if (folders.get(path)?.names.size === 0) drop(path);
      return true;
    },
    update: (files) => {
      const wanted = namesByFolder(files);
      hasLostFolder = false;
      isAbove = [...wanted].some(([path, names]) => [...names.values()].flat().some((file) => dirname(file) !== path));
      for (const path of folders.keys()) if (!wanted.has(path)) drop(path);
      const unheard: string[] = [];
      for (const [path, names] of wanted) {
        const folder = folders.get(path);
        if (folder !== undefined && folder.identity === identityOf(path)) folder.names = names;
        else {
          drop(path);
          start(path, names);
          unheard.push(...[...names.values()].flat());
        }
      }
      return unheard;
    },
    isStale,
    close: () => {
      for (const path of [...folders.keys()]) drop(path);
    },
  };
}

function namesByFolder(files: Iterable<string>): ReadonlyMap<string, Folder["names"]> {
  const nearest = new Map<string, { readonly folder: string; readonly name: string | undefined }>();
  const wanted = new Map<string, Map<string, string[]>>();
  for (const file of files) {
    const parent = dirname(file);
    const known = nearest.get(parent) ?? nearestFolder(parent);
    nearest.set(parent, known);
    const names = wanted.get(known.folder) ?? new Map<string, string[]>();
    wanted.set(known.folder, names);
    const name = known.name ?? basename(file);
    const below = names.get(name);
    if (below === undefined) names.set(name, [file]);
    else below.push(file);
  }
  return wanted;
}

/** The folder itself, or the one nearest above it that there is, and the name in that which leads to it. */
function nearestFolder(path: string): { readonly folder: string; readonly name: string | undefined } {
  let [folder, name]: [string, string | undefined] = [path, undefined];
  while (identityOf(folder) === "" && dirname(folder) !== folder) [folder, name] = [dirname(folder), basename(folder)];
  return { folder, name };
}

/** Empty where there is no such folder, or none that may be looked at. */
function identityOf(path: string): string {
  try {
    const found = statSync(path, { bigint: true });
    return found.isDirectory() ? `${found.dev} ${found.ino} ${found.birthtimeNs}` : "";
  } catch {
    return "";
  }
}
