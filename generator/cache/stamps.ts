import { hash } from "node:crypto";
import { type BigIntStats, lstatSync } from "node:fs";

// As in fingerprint.ts: nothing but Node's own modules, and whatever is doubtful throws.

/** What the file system says of files without reading them, as git's index keeps it. */
export interface Stamps {
  /** Over names, sizes, times of change in nanoseconds and inodes, in the order given. */
  readonly digest: string;
  /** The stamps themselves, in the same order. */
  readonly each: readonly string[];
}

/** Nanoseconds between two ticks of a clock that gives fractions of them; kernels have 1 to 10 ms. */
const FINE = 20_000_000n;
/** The same of a clock that does not: FAT has 2 s, HFS+ 1 s, archives set whole seconds. */
const COARSE = 2_000_000_000n;
const CENTISECOND = 10_000_000n;

/** One object for all looks, which are tens of thousands. */
const EXACT = { bigint: true } as const;

/**
 * The stamps of files of a folder. Throws where a path is no plain file.
 * @param paths - relative to the folder, with `/`
 * @param now - by the clock of the file system, in nanoseconds; where it is given, nothing is looked at behind a file that had
 *   its last change so shortly before that a later one can have the same time
 * @returns undefined where there is such a file
 */
export function stampFiles(folder: string, paths: readonly string[], now: bigint): Stamps | undefined;
export function stampFiles(folder: string, paths: readonly string[]): Stamps;
export function stampFiles(folder: string, paths: readonly string[], now?: bigint): Stamps | undefined {
  const each: string[] = [];
  for (const path of paths) {
    const found = lstatSync(`${folder}/${path}`, EXACT);
    if (!found.isFile()) throw new Error(`${path} is no file`);
    if (now !== undefined && !isSettled(found, now)) return undefined;
    each.push(stampOf(found));
  }
  return stampsOf(paths, each);
}

/** Stamps of which it is known what they are, in the order of the paths. */
export function stampsOf(paths: readonly string[], each: readonly string[]): Stamps {
  // At once: to hand over tens of thousands of short texts takes several times as long.
  const all = paths.map((path, index) => `${path}\0${each[index]}\0`).join("");
  return { digest: hash("sha256", all), each };
}

/** Size, times of change and inode, which is 0 for all files where there are none, as on some file systems of Windows. */
export function stampOf({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string {
  return `${size} ${mtimeNs} ${ctimeNs} ${ino}`;
}

/** Whether the last change was so long before a time in nanoseconds that a later one cannot have the same stamp. */
export function isSettled({ mtimeNs, ctimeNs }: BigIntStats, now: bigint): boolean {
  return isBefore(mtimeNs, now) && isBefore(ctimeNs, now);
}

/** Nanoseconds by which the clock of a file system may be behind that of the process. */
const BEHIND = 2_000_000_000n;

/** The stamp; undefined where the file was changed so shortly before that a later change may look the same. */
export function settledStamp(found: BigIntStats): string | undefined {
  return isSettled(found, BigInt(Date.now()) * 1_000_000n - BEHIND) ? stampOf(found) : undefined;
}

/** Whether the times are by a clock that tells apart what happens in one second. */
export function hasFineTimes({ mtimeNs, ctimeNs }: BigIntStats): boolean {
  return isFine(mtimeNs) && isFine(ctimeNs);
}

function isBefore(time: bigint, now: bigint): boolean {
  return time + (isFine(time) ? FINE : COARSE) < now;
}

function isFine(time: bigint): boolean {
  return time % CENTISECOND !== 0n;
}
