import { appendFile, mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { sameItems } from "../model/same-items.ts";
import { writeWhole } from "./write-file.ts";

/**
 * What this machine's runs wrote: path -> SHA-256 of the texts, with `\n` as line end. It tells what was changed by hand.
 * More than one hash stands there while a run is under way, or after one that was killed. Nobody shares it: a record in
 * the output folder itself would conflict in every merge. On disk it is a line of JSON, and a line for each entry that was
 * added since.
 */
export type OutputRecord = ReadonlyMap<string, readonly string[]>;

/** A record as it lies on disk. */
export interface ReadRecord {
  readonly entries: OutputRecord;
  /** How many lines were added to it. */
  readonly added: number;
}

/** Reads a record; an empty one where there is none that can be read. */
export async function readRecord(file: string | undefined): Promise<ReadRecord> {
  if (file === undefined) return NO_RECORD;
  try {
    const [whole = "", ...added] = (await readFile(file, "utf8")).split("\n");
    const parsed = parsedLine(whole);
    const entries = typeof parsed === "object" && parsed !== null ? Object.entries(parsed) : [];
    return { entries: new Map([...entries, ...added.map(parsedLine)].filter(isEntry)), added: added.length };
  } catch {
    return NO_RECORD;
  }
}

const NO_RECORD: ReadRecord = { entries: new Map(), added: 0 };

/**
 * What is to be added to a record, once while a run is under way and once behind it, so that it says the same as another one.
 * @returns undefined where that is to be written as a whole: since something is to go, or since more would be added than there is
 */
export function additions({ entries, added }: ReadRecord, now: OutputRecord): OutputRecord | undefined {
  const others = new Map([...now].filter(([path, hashes]) => !sameItems(entries.get(path) ?? [], hashes)));
  const isLess = [...entries.keys()].some((path) => !now.has(path));
  return isLess || added + 2 * others.size > entries.size ? undefined : others;
}

/** Undefined where a run was killed that wrote it. */
function parsedLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isEntry(entry: unknown): entry is readonly [string, readonly string[]] {
  if (!Array.isArray(entry) || typeof entry[0] !== "string" || !Array.isArray(entry[1])) return false;
  return entry[1].every((hash) => typeof hash === "string");
}

/** Adds to a record what is other than it says. */
export async function addToRecord(file: string | undefined, entries: OutputRecord): Promise<void> {
  if (file === undefined) return;
  try {
    await appendFile(file, [...entries].map((entry) => `\n${JSON.stringify(entry)}`).join(""));
  } catch {
    // As below.
  }
}

/** Keeps a record. One that cannot be kept is no failure: later runs know less of what was changed by hand. */
export async function keepRecord(file: string | undefined, record: OutputRecord): Promise<void> {
  if (file === undefined) return;
  try {
    await mkdir(dirname(file), { recursive: true });
    writeWhole(file, JSON.stringify(Object.fromEntries(record)));
  } catch {
    // It is a help, and no more.
  }
}
