import { lstat, readFile, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../cache/fingerprint.ts";
import { diagnostic } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { looksGenerated } from "./marks.ts";
import { foldersOf, isInside, type Occupant, withoutReturns } from "./output-path.ts";
import type { OutputRecord } from "./record.ts";
import { knownToGit } from "./version-control.ts";

/** An owned file that no artifact belongs to any more and that is still there. */
export interface Orphan {
  readonly path: string;
  readonly found: string;
}

/** What is known of the output folder. */
export interface Surroundings {
  readonly output: string;
  /** The input folders and single input files, absolute. */
  readonly folders?: readonly string[];
  /** The paths that the manifest lists. */
  readonly listed: ReadonlySet<string>;
  readonly record: OutputRecord;
  /** The produced paths by their lower case, in which no two are the same. */
  readonly byLowerCase: ReadonlyMap<string, string>;
  /** What stands at a path; each is looked at once. */
  readonly look: (path: string) => Promise<Occupant>;
}

/**
 * What is to become of a path of the manifest that nothing is written to any more: a file to remove, a finding about
 * one that stays, or nothing. Anybody can write a line into a manifest, so only a file is removed that has the
 * very text that the tool wrote, or, where this machine did not write it, looks so; and none where the tool never writes.
 */
export async function orphanAt(path: string, around: Surroundings): Promise<Orphan | Diagnostic | undefined> {
  const { output, folders = [], record, look } = around;
  for (const step of [...foldersOf(path), path]) {
    const standing = await look(step);
    if (standing === "symlink") return diagnostic("output-symlink", placeOf(step, output), step);
    if (standing === "absent") return undefined;
  }
  if ((await look(path)) !== "file" || (await isRenamedInCase(path, around))) return undefined;
  const file = join(output, path);
  const kept = (why: string): Diagnostic => diagnostic("kept-output", placeOf(path, output), path, why);
  if (foldersOf(path).some((folder) => /(^|\/)\.[^/]*$/.test(folder))) return kept("it is below a hidden folder");
  for (const folder of folders) if (await isInside(file, folder)) return kept("it is inside the input folder");
  const found = withoutReturns(await readFile(file, "utf8"));
  const hashes = record.get(path);
  const isOther = hashes !== undefined && !hashes.includes(sha256(found));
  if (isOther && !(await knownToGit(output, new Map([[path, found]]))).has(path)) return kept("it was changed by hand");
  if (hashes?.includes(sha256(found)) !== true && !looksGenerated(path, found))
    return kept("it does not look like an output");
  return { path, found };
}

/** Removes a file, and the folders that it leaves empty. */
export async function removeFile(path: string, output: string): Promise<void> {
  await rm(join(output, path), { force: true });
  for (const folder of [...foldersOf(path)].reverse()) {
    try {
      await rmdir(join(output, folder));
    } catch {
      return;
    }
  }
}

/** On a file system that ignores case, the old `Deal.ts` is the very file that `deal.ts` belongs to. */
async function isRenamedInCase(path: string, { output, byLowerCase, look }: Surroundings): Promise<boolean> {
  const other = byLowerCase.get(path.toLowerCase());
  if (other === undefined || (await look(other)) !== "file") return false;
  const [one, two] = await Promise.all([path, other].map((name) => lstat(join(output, name), { bigint: true })));
  return one?.dev === two?.dev && one?.ino === two?.ino;
}

/** The place of a finding about a path of the output folder. */
export function placeOf(path: string, output: string): { position: { file: string; line: number; column: number } } {
  return { position: { file: join(output, path), line: 1, column: 1 } };
}
