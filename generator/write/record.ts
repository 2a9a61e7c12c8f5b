import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import writeFileAtomic from "write-file-atomic";

/**
 * What this machine's runs wrote: path -> SHA-256 of the texts, with `\n` as line end. It tells what was changed by hand.
 * More than one hash stands there while a run is under way, or after one that was killed. Nobody shares it: a record in
 * the output folder itself would conflict in every merge.
 */
export type OutputRecord = ReadonlyMap<string, readonly string[]>;

/** Reads a record; an empty one where there is none that can be read. */
export async function readRecord(file: string | undefined): Promise<OutputRecord> {
  if (file === undefined) return new Map();
  try {
    const parsed: unknown = JSON.parse(await readFile(file, "utf8"));
    return new Map(typeof parsed === "object" && parsed !== null ? Object.entries(parsed).filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

function isEntry(entry: [string, unknown]): entry is [string, readonly string[]] {
  return Array.isArray(entry[1]) && entry[1].every((hash) => typeof hash === "string");
}

/** Keeps a record. One that cannot be kept is no failure: later runs know less of what was changed by hand. */
export async function keepRecord(file: string | undefined, record: OutputRecord): Promise<void> {
  if (file === undefined) return;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFileAtomic(file, JSON.stringify(Object.fromEntries(record)), { fsync: false });
  } catch {
    // As above.
  }
}
