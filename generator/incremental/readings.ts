import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Readings } from "../load/load.ts";
import { sha256 } from "../write/manifest.ts";
import type { KnownOutputs } from "../write/write-options.ts";

/** A file as it was read, and what was made of it. */
interface Reading {
  readonly way: string;
  /** Undefined where the file may change once more and look the same. */
  readonly stamp: string | undefined;
  readonly hash: string;
  readonly made: unknown;
}

/** Remembers what was made of files. One whose stamp is as it was is not read again, one of the same bytes not parsed. */
export function newReadings(): Readings {
  const known = new Map<string, Reading>();
  return {
    of: async <Made>(
      path: string,
      way: string,
      read: () => Promise<Uint8Array>,
      make: (bytes: Uint8Array) => Promise<Made>,
    ): Promise<Made> => {
      const before = known.get(path);
      // Looked at before it is read: what changes in between has another stamp the next time.
      const stamp = stampOf(path);
      const isSameWay = before?.way === way;
      if (isSameWay && stamp !== undefined && before.stamp === stamp) return before.made as Made;
      const bytes = await read();
      const hash = sha256(bytes);
      const made = isSameWay && before.hash === hash ? (before.made as Made) : await make(bytes);
      known.set(path, { way, stamp, hash, made });
      return made;
    },
  };
}

/** Remembers what outputs are, and what they are to be. */
export function newKnownOutputs(): KnownOutputs {
  const { of } = newReadings();
  const texts = new Map<string, { readonly text: string; readonly hash: string }>();
  return {
    hashOfFile: (file) =>
      of(
        file,
        "",
        () => readFile(file),
        async (bytes) => sha256(bytes),
      ),
    hashOfText: (path, text) => {
      const before = texts.get(path);
      if (before?.text === text) return before.hash;
      const hash = sha256(text);
      texts.set(path, { text, hash });
      return hash;
    },
  };
}

/** Milliseconds after which a change has another time even on the coarsest file system, FAT. */
const COARSE = 2000;

/** Size, times and inode; undefined where it was changed so shortly before that a later change may look the same. */
function stampOf(path: string): string | undefined {
  const { size, mtimeMs, mtimeNs, ctimeMs, ctimeNs, ino } = statSync(path, { bigint: true });
  const isSettled = Math.max(Number(mtimeMs), Number(ctimeMs)) + COARSE < Date.now();
  return isSettled ? [size, mtimeNs, ctimeNs, ino].join(" ") : undefined;
}
