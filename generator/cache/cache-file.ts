import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { sha256 } from "./fingerprint.ts";

/** A file of the nearest node_modules, which no version control keeps. */
export function cacheFile(folder: string, kind: string, key: string, ending = ".json"): string | undefined {
  const modules = nearestModules(folder);
  return modules === undefined ? undefined : join(modules, ".cache", kind, `${sha256(key).slice(0, 32)}${ending}`);
}

function nearestModules(folder: string): string | undefined {
  const modules = join(folder, "node_modules");
  if (existsSync(modules)) return modules;
  const parent = dirname(folder);
  return parent === folder ? undefined : nearestModules(parent);
}

/**
 * Puts a file of the cache in the place of the one before, whole or not at all. What cannot be kept makes the next run slower
 * and no more, so nothing is thrown.
 * @param write - writes the file that is given; false where it is not to be kept
 */
export function replaceFile(file: string, write: (temporary: string) => boolean): void {
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (write(temporary)) renameSync(temporary, file);
  } catch {
    // As said.
  } finally {
    rmSync(temporary, { force: true });
  }
}
