import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../cache/fingerprint.ts";
import { settledStamp } from "../cache/stamps.ts";
import type { RecordedFiles } from "../load/load-recorded.ts";
import { knownBytes } from "./known-bytes.ts";
import type { SeenFile } from "./readings.ts";

/** Recorded files, as they are looked at. */
export interface LookedAt extends RecordedFiles {
  /** The files that are what they were, with other stamps. */
  readonly restamped: () => ReadonlyMap<string, SeenFile>;
}

/**
 * Looks for files of a folder. None is read of which it is known what it was with its stamp.
 * @param input - the folder
 * @param seen - what the files of documents were, by the ids of these
 */
export function recordedFiles(input: string, seen: ReadonlyMap<string, SeenFile>): LookedAt {
  const restamped = new Map<string, SeenFile>();
  return {
    isSame: (id) => {
      const path = join(input, id);
      const before = seen.get(id);
      // Looked at before it is read, as in readings.
      const stamp = settledStamp(statSync(path, { bigint: true }));
      if (stamp !== undefined && before?.stamp === stamp) return true;
      if (before === undefined || sha256(readFileSync(path)) !== before.hash) return false;
      if (stamp !== undefined) restamped.set(id, { stamp, hash: before.hash });
      return true;
    },
    read: (id) => knownBytes(join(input, id), seen.get(id)?.hash),
    restamped: () => restamped,
  };
}
