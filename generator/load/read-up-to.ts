import { open } from "node:fs/promises";

/** Schema files of more bytes are refused: much larger ones do not fit into one string. */
export const MAX_BYTES: number = 32 * 1024 * 1024;

/** A file's bytes; of one that is too large, only so many that this can be told. */
export async function readUpTo(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size <= MAX_BYTES) return await file.readFile();
    const beginning = new Uint8Array(MAX_BYTES + 1);
    await file.read(beginning);
    return beginning;
  } finally {
    await file.close();
  }
}
