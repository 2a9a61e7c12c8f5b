import { rename, rm, writeFile } from "node:fs/promises";
import writeFileAtomic from "write-file-atomic";
import { sha256 } from "../cache/fingerprint.ts";
import type { OutputText, WriteOptions } from "./write-options.ts";

/** Writes a file whole or not at all. It can be made again at any time, so no run waits for the disk itself. */
export function writeWhole(file: string, text: string): Promise<void> {
  // A fresh object each time: the library notes the file's mode in it.
  return writeFileAtomic(file, text, { fsync: false });
}

/**
 * The same for a file that is not there yet, so that it has no mode and no owner to be kept: a cold run writes thousands
 * of them. What a killed run leaves of it has the name by which it is swept.
 */
export async function writeNew(file: string, text: string): Promise<void> {
  const temporary = `${file}.${process.pid}`;
  try {
    await writeFile(temporary, text, { flag: "wx" });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** The SHA-256 of the text that belongs at a path. */
export function hashOf(output: OutputText, { known }: Pick<WriteOptions, "known">): string {
  return output.hash ?? known?.hashOfText(output.path, output.text) ?? sha256(output.text);
}
