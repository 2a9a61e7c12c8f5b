import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";

/** Schema files of more bytes are refused: much larger ones do not fit into one string. */
export const MAX_BYTES: number = 32 * 1024 * 1024;

/** A file's bytes; of one that is too large, only so many that this can be told. */
export function readUpTo(path: string): Uint8Array {
  // By calls that wait: thousands of files are read one by one, and promises cost more than the reading.
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    if (size <= MAX_BYTES) return readFileSync(file);
    const beginning = new Uint8Array(MAX_BYTES + 1);
    readSync(file, beginning);
    return beginning;
  } finally {
    closeSync(file);
  }
}
