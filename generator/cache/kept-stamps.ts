import { readFileSync, writeFileSync } from "node:fs";
import { cacheFile, replaceFile } from "./cache-file.ts";
import { pathsIn } from "./fingerprint.ts";

// As in cache.ts: nothing but Node's own modules, and what does the same.

/** What the files of a folder were when they were read, by their stamps: who finds the same stamp need not read. */
export interface KeptStamps {
  /** The SHA-256 of the file, by its absolute path, if it is known what it was with this stamp. */
  readonly hashOf: (file: string, stamp: string) => string | undefined;
  /**
   * Keeps the files in place of those that were known. What cannot be kept makes the next run slower and no more.
   * @param files - in any order; a stamp is one that a later change cannot leave as it is
   */
  readonly keep: (files: readonly StampedFile[]) => void;
}

export interface StampedFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly stamp: string;
  readonly hash: string;
}

/** A line for each file: two texts are read faster than as many members. */
interface Kept {
  readonly paths: string;
  readonly stamps: string;
  readonly hashes: string;
}

/** @param folder - absolute */
export function keptStamps(folder: string): KeptStamps {
  const file = cacheFile(folder, "triptych-stamps", folder);
  let known: ReadonlyMap<string, Omit<StampedFile, "path">> | undefined;
  return {
    hashOf: (path, stamp) => {
      known ??= readKept(folder, file);
      const found = known.get(path);
      return found?.stamp === stamp ? found.hash : undefined;
    },
    keep: (files) => {
      if (file === undefined) return;
      const kept: Kept = {
        paths: files.map(({ path }) => path).join("\n"),
        stamps: files.map(({ stamp }) => stamp).join("\n"),
        hashes: files.map(({ hash }) => hash).join("\n"),
      };
      replaceFile(file, (temporary) => {
        writeFileSync(temporary, JSON.stringify(kept));
        return true;
      });
    },
  };
}

/** By absolute paths; nothing where nothing was kept, or nothing that can be read. */
function readKept(folder: string, file: string | undefined): ReadonlyMap<string, Omit<StampedFile, "path">> {
  const known = new Map<string, Omit<StampedFile, "path">>();
  if (file === undefined) return known;
  try {
    const kept: Kept = JSON.parse(readFileSync(file, "utf8"));
    const stamps = kept.stamps.split("\n");
    const hashes = kept.hashes.split("\n");
    const fileAt = pathsIn(folder);
    for (const [index, path] of kept.paths.split("\n").entries())
      known.set(fileAt(path), { stamp: stamps[index] ?? "", hash: hashes[index] ?? "" });
    return known;
  } catch {
    return new Map();
  }
}
