import { lstatSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";

/**
 * Whether a path, which may come from a damaged or hostile manifest, can only mean a file below the output
 * folder: relative, with `/`, no `..`, on every platform.
 */
export function isOutputPath(path: string): boolean {
  if (/[\\\0:]/.test(path)) return false;
  return path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}

/** Whether `inner` is `outer` or below it, with symbolic links followed. Neither has to exist. */
export async function isInside(inner: string, outer: string): Promise<boolean> {
  const path = relative(await trueName(outer), await trueName(inner));
  return path === "" || (path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path));
}

/** The path with symbolic links followed as far as it exists. */
async function trueName(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await trueName(parent), basename(path));
  }
}

/** What stands at a path: `absent` also where a file is in the place of one of its folders. */
export type Occupant = "absent" | "file" | "folder" | "symlink" | "other";

/** Looks without following links. */
export async function occupant(path: string): Promise<Occupant> {
  try {
    // By a call that waits, and throws nothing: thousands of files are looked at, and promises and errors cost ten times the look.
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return "absent";
    if (found.isSymbolicLink()) return "symlink";
    if (found.isFile()) return "file";
    return found.isDirectory() ? "folder" : "other";
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOTDIR") return "absent";
    throw error;
  }
}

/** The folders between the output folder and a file, outermost first: `a/b/c.ts` -> `a`, `a/b`. */
export function foldersOf(path: string): readonly string[] {
  const segments = path.split("/").slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}

/** An error that the operating system gave, such as a full disk. */
export interface SystemError extends Error {
  readonly code: string;
}

/** With `\n` as line end: a checkout may have turned them, and that is no change. */
export function withoutReturns(text: string): string {
  return text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text;
}

export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}

const PROBLEMS: { readonly [code: string]: string } = {
  EACCES: "permission denied",
  EPERM: "the operation is not permitted",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left on the device",
  EDQUOT: "the disk quota is used up",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOTDIR: "a file stands where a folder belongs",
  EISDIR: "a folder stands where a file belongs",
};

/** What the operating system complains about, in words. */
export function problemOf(error: SystemError): string {
  return PROBLEMS[error.code] ?? error.message;
}

/** How many files are open at once. */
const BATCH = 32;

/** Maps in order, a batch of items at a time, so that a large folder does not run out of open files. */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  step: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += BATCH) {
    results.push(...(await Promise.all(items.slice(start, start + BATCH).map(step))));
  }
  return results;
}
