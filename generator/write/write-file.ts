import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { sha256 } from "../cache/fingerprint.ts";
import { perObject } from "../model/per-object.ts";
import { withoutReturns } from "./output-path.ts";
import type { OutputText } from "./write-options.ts";

/**
 * Writes a file whole or not at all; what stands in its place has its mode and its owner, and a link still leads there. It can
 * be made again at any time, so no run waits for the disk itself. The calls wait: a cold run writes thousands of files, and
 * promises take the processor as much time again. The package write-file-atomic asks once to write, and puts the beginning of a
 * text in the place of a file where the disk becomes full.
 */
export function writeWhole(file: string, text: string): void {
  const before = statSync(file, { throwIfNoEntry: false });
  const real = before === undefined ? file : realpathSync(file);
  const temporary = `${real}.${process.pid}`;
  try {
    const opened = openSync(temporary, "w", before?.mode);
    try {
      writeFileSync(opened, text);
      if (before !== undefined) liken(opened, before);
    } finally {
      closeSync(opened);
    }
    renameSync(temporary, real);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Gives an open file the mode and the owner of another one, as far as it has others. */
function liken(opened: number, { mode, uid, gid }: Stats): void {
  const now = fstatSync(opened);
  if (now.uid !== uid || now.gid !== gid) tried(() => fchownSync(opened, uid, gid));
  if (now.mode !== mode) tried(() => fchmodSync(opened, mode));
}

/** What only the owner of a file may do, and not every system knows: the text is what matters. */
function tried(act: () => void): void {
  try {
    act();
  } catch {
    // It has the mode and the owner of a new file.
  }
}

/** The SHA-256 of the text that belongs at a path. */
export function hashOf(output: OutputText): string {
  return output.hash ?? hashOfText(output);
}

const hashOfText = perObject(({ text }: OutputText) => sha256(text));

/** The SHA-256 that a record has of a text. One that stands there already has no other line ends. */
export function recordedHash(wanted: OutputText): string {
  if (wanted.hash !== undefined) return wanted.hash;
  const { text } = wanted;
  const recorded = withoutReturns(text);
  return recorded === text ? hashOf(wanted) : sha256(recorded);
}
