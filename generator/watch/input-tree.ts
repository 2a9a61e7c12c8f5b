import { lstatSync, realpathSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { type FSWatcher, watch } from "chokidar";

/** The folder to watch. */
export interface Tree {
  /** Absolute. */
  readonly input: string;
  /** Whether symbolic links may lead out of it; only then are they followed. */
  readonly allowOutside: boolean;
}

/** Watches one folder with all that is below it. */
export interface InputTree {
  /**
   * Watches this folder from now on; when it returns, nothing is missed any more.
   * @returns what is below it, where it was not watched before
   */
  readonly update: (tree: Tree) => Promise<readonly string[]>;
  /** Whether the folder that is watched, or one below it, is gone: another one may have come in its place, unheard of. */
  readonly isStale: () => boolean;
  /** The symbolic links below it that were seen so far. */
  readonly links: ReadonlySet<string>;
  readonly close: () => Promise<void>;
}

/**
 * Milliseconds after an event, at which its file is looked at once more: chokidar swallows a change within 50 ms of another
 * one, and a removal within 100.
 */
const SWALLOWED = [60, 160];

/** @param onEvent - told the path of what may have changed, or why nothing can be watched */
export function watchTree(onEvent: (path: string) => void, onError: (error: unknown) => void): InputTree {
  const links = new Set<string>();
  let watcher: FSWatcher | undefined;
  let watched: Tree | undefined;
  let identity: string | undefined;
  let hasLostFolder = false;
  const isStale = (): boolean =>
    watched !== undefined && (hasLostFolder || identity !== lookAt(watched.input)?.identity);
  const timers = new Set<NodeJS.Timeout>();
  const hear = (path: string): void => {
    onEvent(path);
    for (const time of SWALLOWED) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        onEvent(path);
      }, time);
      timers.add(timer);
    }
  };
  const close = async (): Promise<void> => {
    const old = watcher;
    watcher = undefined;
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    await old?.close();
  };
  const update = async (tree: Tree): Promise<readonly string[]> => {
    if (!isStale() && tree.input === watched?.input && tree.allowOutside === watched.allowOutside) return [];
    await close();
    links.clear();
    hasLostFolder = false;
    watched = tree;
    const found = lookAt(tree.input);
    identity = found?.identity;
    // Its name is watched in the folder above, so that its coming is noticed.
    if (found === undefined) return [];
    const { real } = found;
    const below: string[] = [];
    let isReady = false;
    const started = watch(real, {
      followSymlinks: tree.allowOutside,
      ignored: (path) => isSkipped(relative(real, path)),
    });
    watcher = started;
    started.on("error", onError).on("all", (event, at) => {
      // The folder itself may be a link, which is followed anyway.
      const path = join(tree.input, relative(real, at));
      if (isLink(path)) links.add(path);
      if (event === "unlinkDir") hasLostFolder = true;
      if (isReady) hear(path);
      else below.push(path);
    });
    await new Promise<void>((resolve) => started.once("ready", resolve));
    isReady = true;
    return below;
  };
  return { update, isStale, links, close };
}

/** Folders that no schema is looked for in; what references lead to in them is watched by name. */
export function isSkipped(path: string): boolean {
  return path.split(/[\\/]/).some((name) => name === "node_modules" || (name.startsWith(".") && name !== ".."));
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** A folder behind all links; undefined where there is none, or none that may be looked at. */
function lookAt(folder: string): { readonly real: string; readonly identity: string } | undefined {
  try {
    const real = realpathSync(folder);
    const found = statSync(real, { bigint: true });
    // Without inodes, which some file systems of Windows lack, its birth decides.
    const identity = `${real} ${found.dev} ${found.ino} ${found.birthtimeNs}`;
    return found.isDirectory() ? { real, identity } : undefined;
  } catch {
    return undefined;
  }
}
