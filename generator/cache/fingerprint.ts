import { createHash, type Hash, hash } from "node:crypto";
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { settledStamp } from "./stamps.ts";

// This file is loaded by every run before anything else, so it imports nothing but Node's own modules, and what does the
// same. Whatever is doubtful throws, and the caller then does the full run.

/** What package managers write whenever they change node_modules. */
const RECEIPTS = [".package-lock.json", ".modules.yaml", ".yarn-state.yml", ".yarn-integrity"];

/**
 * What the tool is: its own build, the packages that it runs on, and Node. Throws where that cannot be told, as when
 * it runs from its sources.
 * @param home - the folder of the built program
 */
export function toolIdentity(home: string): string {
  const build: unknown = JSON.parse(readFileSync(join(home, "build.json"), "utf8"));
  if (typeof build !== "object" || build === null || !("digest" in build) || typeof build.digest !== "string") {
    throw new Error("the build has no digest");
  }
  const hash = createHash("sha256");
  for (const part of [build.digest, process.version, installedPackages(home)]) addPart(hash, part);
  return hash.digest("hex");
}

function installedPackages(folder: string): Buffer {
  for (const receipt of RECEIPTS) {
    const bytes = bytesOrNothing(join(folder, "node_modules", receipt));
    if (bytes !== undefined) return bytes;
  }
  const parent = dirname(folder);
  if (parent === folder) throw new Error("no package manager's receipt");
  return installedPackages(parent);
}

/** The fingerprint of a file that there is not. */
export const ABSENT = "no config";

/** The hash of a config file's bytes, or `ABSENT`. */
export function configFingerprint(file: string): string {
  const bytes = bytesOrNothing(file);
  return bytes === undefined ? ABSENT : sha256(bytes);
}

/** The SHA-256 of a file, if another process found what it was with a stamp. */
export type KnownHash = (file: string, stamp: string) => string | undefined;

/**
 * What a run would read: the paths and bytes of all files below the input folder, and the config file. Throws on
 * symbolic links and on folders that are read by other rules (hidden ones, node_modules).
 * @param looked - the files, where they were looked at just now
 */
export function inputFingerprint(
  input: string,
  config: string,
  known: KnownHash = () => undefined,
  looked?: LookedAt,
): string {
  const fileAt = pathsIn(input);
  const { paths, each = [] } = looked ?? { paths: inputPaths(input) };
  const files = paths.map((path, index) => [path, hashOfProperFile(fileAt(path), known, each[index])]);
  // At once: to hand over thousands of short texts takes several times as long.
  return sha256(JSON.stringify([config, files]));
}

/** Files of a folder as they were looked at. */
export interface LookedAt {
  /** Relative to the folder, with `/`. */
  readonly paths: readonly string[];
  /** Their stamps, in the same order. */
  readonly each: readonly string[];
}

/** The files below the input folder, relative to it. Throws as `inputFingerprint` does. */
export function inputPaths(input: string): readonly string[] {
  return filesBelow(input, "");
}

function filesBelow(root: string, folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) return [path];
      const isPlain = entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules";
      if (!isPlain) throw new Error(`${path} is no plain file or folder`);
      return filesBelow(root, path);
    });
}

/**
 * The SHA-256 of such a file as it is. What has been read is not read again as long as its stamp is the same.
 * @param looked - the stamp that it had just now, if somebody has looked
 */
function hashOfProperFile(path: string, known: KnownHash, looked?: string): string {
  const before = looked === undefined ? undefined : hashWith(path, looked, known);
  if (before !== undefined) return before;
  const found = lstatSync(path, { bigint: true });
  if (!found.isFile()) throw new Error(`${path} is no file`);
  // Looked at before it is read: what changes in between has another stamp the next time.
  const stamp = settledStamp(found);
  const hash = (stamp === undefined ? undefined : hashWith(path, stamp, known)) ?? sha256(readProperFile(path));
  if (stamp === undefined) READ.delete(path);
  else READ.set(path, { stamp, hash });
  return hash;
}

/** What it is known that a file was with a stamp. */
function hashWith(path: string, stamp: string, known: KnownHash): string | undefined {
  const before = READ.get(path);
  if (before?.stamp === stamp) return before.hash;
  const hash = known(path, stamp);
  if (hash !== undefined) READ.set(path, { stamp, hash });
  return hash;
}

/** What files were when they were read, by their paths: a run asks before, behind and in the middle for all of its inputs. */
const READ = new Map<string, { readonly stamp: string; readonly hash: string }>();

/** What files of a folder were when this process read them, but for those that may have changed since and look the same. */
export function filesRead(
  folder: string,
  paths: readonly string[],
): readonly { readonly path: string; readonly stamp: string; readonly hash: string }[] {
  const fileAt = pathsIn(folder);
  return paths.flatMap((path) => {
    const read = READ.get(fileAt(path));
    return read === undefined ? [] : [{ path, ...read }];
  });
}

/**
 * The paths of files of a folder as `join` gives them, for paths that stand in lists of ours: there are tens of thousands, each of
 * them is asked for several times, and `join` reads all characters of both anew.
 * @returns from a path with `/`
 */
export function pathsIn(folder: string): (path: string) => string {
  const start = join(folder, sep);
  return sep === "/" ? (path) => start + path : (path) => start + path.replaceAll("/", sep);
}

/** The bytes of a file that is neither a symbolic link nor anything but a file. */
export function readProperFile(path: string): Buffer {
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    if (!fstatSync(descriptor).isFile()) throw new Error(`${path} is no file`);
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Throws where the path is anything but a folder; a link to one is none. */
export function requireFolder(path: string): void {
  if (!lstatSync(path).isDirectory()) throw new Error(`${path} is no folder`);
}

/** As hexadecimal digits. */
export function sha256(bytes: Uint8Array | string): string {
  return hash("sha256", bytes);
}

/** With its length in front, so that no two lists of parts look alike. */
function addPart(hash: Hash, part: string | Buffer): void {
  hash.update(`${Buffer.byteLength(part)}\0`).update(part);
}

function bytesOrNothing(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
