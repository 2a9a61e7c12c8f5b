import { readFileSync } from "node:fs";
import { sha256 } from "../cache/fingerprint.ts";
import { TextGone } from "../model/standing-text.ts";

/**
 * The bytes of a file of which it is known what is in it.
 * @param hash - their SHA-256
 * @throws `TextGone` where something else is there by now
 */
export function knownBytes(file: string, hash: string | undefined): Buffer {
  const bytes = readFileSync(file);
  if (sha256(bytes) !== hash) throw new TextGone(`${file} changed while it was needed`);
  return bytes;
}
