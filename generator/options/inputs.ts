import { statSync } from "node:fs";
import { basename, dirname, isAbsolute, normalize, relative, resolve, sep } from "node:path";

/** Where schemas are read from. */
export interface Inputs {
  /** The folder that all inputs are in, absolute. Schemas are named by their paths in it. */
  readonly input: string;
  /** The files and folders in it that are read, by their paths in it with `/`; empty where all of it is. */
  readonly within: readonly string[];
  /** The input folders, and those of inputs that are files, absolute: references may lead there. */
  readonly folders: readonly string[];
}

/** What stands for standard input, or standard output, in the place of a path. */
export const STREAM = "-";

/** The absolute path; a stream has none. */
export function resolved(folder: string, path: string): string {
  return path === STREAM ? STREAM : resolve(folder, path);
}

/** Reads what one or several inputs mean. Paths are absolute; standard input is as if it stood in `folder`. */
export function inputsOf(given: string | readonly string[], folder: string): Inputs {
  const paths = [given].flat();
  const [only] = paths;
  if (paths.length === 1 && only !== undefined && only !== STREAM && !isFile(only))
    return { input: only, within: [], folders: [only] };
  if (paths.includes(STREAM)) return { input: folder, within: paths, folders: [folder] };
  const folders = [...new Set(paths.map((path) => (isFile(path) ? dirname(path) : path)))];
  const input = folders.reduce(commonFolder);
  return { input, within: paths.map((path) => relative(input, path).replaceAll(sep, "/")), folders };
}

/** How banners name the folder of inputs, from how these were written. */
export function sourceOf(given: string | readonly string[], folder: string): string {
  const paths = [given].flat();
  const [only = STREAM] = paths;
  if (paths.includes(STREAM)) return "";
  if (paths.length === 1) return sourcePrefix(isFile(resolve(folder, only)) ? dirname(only) : only);
  const { input } = inputsOf(
    paths.map((path) => resolve(folder, path)),
    folder,
  );
  return paths.some((path) => isAbsolute(path)) ? sourcePrefix(input) : sourcePrefix(relative(folder, input) || ".");
}

/**
 * How banners name the input folder: as it was written, since that is the same on every machine. Only the last
 * name of an absolute path or one that leads upwards.
 */
export function sourcePrefix(input: string): string {
  const path = normalize(input).replaceAll(sep, "/").replace(/\/+$/, "");
  if (path === ".") return "";
  return isAbsolute(input) || path.startsWith("..") ? `${basename(path)}/`.replace(/^\.*\/$/, "") : `${path}/`;
}

function commonFolder(one: string, other: string): string {
  const names = one.split(sep);
  const others = other.split(sep);
  const differing = names.findIndex((name, index) => name !== others[index]);
  return differing === -1 ? one : names.slice(0, differing).join(sep) || sep;
}

/** What cannot be looked at is none; the reading says why. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
