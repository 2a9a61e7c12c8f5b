import { readFileSync } from "node:fs";
import { sha256 } from "../cache/fingerprint.ts";
import { TextGone } from "../model/standing-text.ts";

/**
 * The bytes of a file of which it is known what is in it.
 * @param hash - their SHA-256
 * @throws `TextGone` where something else is there by now
 */
export function knownBytes(file: string, hash: string | undefined): Buffer {
  const bytes = bytesOf(file);
  if (bytes === undefined || sha256(bytes) !== hash) throw new TextGone(`${file} changed while it was needed`);
  return bytes;
}

/** Undefined where it cannot be read: whoever writes there will say why. */
function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
