import writeFileAtomic from "write-file-atomic";
import { sha256 } from "../cache/fingerprint.ts";
import type { WriteOptions } from "./write-options.ts";

/** Writes a file whole or not at all. It can be made again at any time, so no run waits for the disk itself. */
export function writeWhole(file: string, text: string): Promise<void> {
  // A fresh object each time: the library notes the file's mode in it.
  return writeFileAtomic(file, text, { fsync: false });
}

/** The SHA-256 of the text that belongs at a path. */
export function hashOf(path: string, text: string, { known }: Pick<WriteOptions, "known">): string {
  return known === undefined ? sha256(text) : known.hashOfText(path, text);
}
