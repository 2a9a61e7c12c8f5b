import { type BigIntStats, lstatSync, readFileSync, statSync } from "node:fs";
import { sha256 } from "../cache/fingerprint.ts";
import { hasFineTimes, settledStamp, stampOf } from "../cache/stamps.ts";
import type { Readings } from "../load/load.ts";
import type { KnownOutputs, LeftFolder } from "../write/write-options.ts";

/** A file as it was read, and what was made of it. */
interface Reading extends SeenFile {
  readonly way: string;
  readonly made: unknown;
  /** The last run that asked for it. */
  run: number;
}

/** The readings of a process that runs again and again. */
export interface SessionReadings extends Readings {
  /**
   * Begins a run.
   * @param changed - the files that changed since the last one, if anybody knows: what that one asked for and is not among
   *   them is not looked at
   */
  readonly begin: (changed: ReadonlySet<string> | undefined) => void;
  /** What a file was when it was read last; undefined where none was. */
  readonly known: (path: string) => SeenFile | undefined;
}

/** What a file was. */
export interface SeenFile {
  /** Absent where it may have changed once more and look the same. */
  readonly stamp?: string | undefined;
  /** Its SHA-256. */
  readonly hash: string;
}

/** Remembers what was made of files. One whose stamp is as it was is not read again, one of the same bytes not parsed. */
export function newReadings(): SessionReadings {
  const known = new Map<string, Reading>();
  let run = 0;
  let changed: ReadonlySet<string> | undefined;
  return {
    begin: (files) => {
      run++;
      changed = files;
    },
    known: (path) => known.get(path),
    of: async <Made>(
      path: string,
      way: string,
      read: () => Uint8Array,
      make: (bytes: Uint8Array) => Promise<Made>,
    ): Promise<Made> => {
      const before = known.get(path);
      const isSameWay = before?.way === way;
      if (isSameWay && changed?.has(path) === false && before.run === run - 1) {
        before.run = run;
        return before.made as Made;
      }
      // Looked at before it is read: what changes in between has another stamp the next time.
      const stamp = settledStamp(statSync(path, { bigint: true }));
      if (isSameWay && stamp !== undefined && before.stamp === stamp) {
        before.run = run;
        return before.made as Made;
      }
      const bytes = read();
      const hash = sha256(bytes);
      const made = isSameWay && before.hash === hash ? (before.made as Made) : await make(bytes);
      known.set(path, { way, stamp, hash, made, run });
      return made;
    },
  };
}

/** What a file is as long as it has this stamp. */
interface Stamped {
  readonly stamp: string;
  /** Its SHA-256. */
  readonly hash: string;
}

/** What is known of outputs, which other processes can know as well. */
export interface SessionOutputs extends KnownOutputs {
  /**
   * What files are by their stamps, those included that were written a moment ago: by a clock that counts milliseconds, nobody
   * but who writes at the very same time can change them and leave the stamp as it is.
   */
  readonly stamped: () => ReadonlyMap<string, Stamped>;
}

/**
 * Remembers what outputs are, and what they are to be.
 * @param earlier - the SHA-256 of a file, if an earlier process found it with this stamp
 */
export function newKnownOutputs(
  earlier: (file: string, stamp: string) => string | undefined = () => undefined,
): SessionOutputs {
  const written = new Map<string, Stamped>();
  const files = new Map<string, { readonly stamp: string | undefined; readonly hash: string }>();
  let left: LeftFolder | undefined;
  return {
    hashOfFile: (file) => {
      const found = plainFile(file);
      if (found === undefined) return undefined;
      const before = files.get(file);
      if (before !== undefined && before.stamp === stampOf(found)) return before.hash;
      const stamp = settledStamp(found);
      const remembered = stamp === undefined ? undefined : earlier(file, stamp);
      const hash = remembered ?? sha256(readFileSync(file));
      files.set(file, { stamp, hash });
      return hash;
    },
    wrote: (file, hash) => {
      const found = plainFile(file);
      if (found === undefined || !hasFineTimes(found)) written.delete(file);
      else written.set(file, { stamp: stampOf(found), hash });
    },
    stamped: () => {
      const all = new Map<string, Stamped>(written);
      for (const [file, { stamp, hash }] of files)
        if (stamp !== undefined && !all.has(file)) all.set(file, { stamp, hash });
      return all;
    },
    left: () => left,
    leave: (folder) => {
      left = folder;
    },
  };
}

function plainFile(path: string): BigIntStats | undefined {
  try {
    // A cold run finds none of thousands, and an error costs ten times the look.
    const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return found?.isFile() === true ? found : undefined;
  } catch {
    // It cannot be looked at: whoever writes there will say so.
    return undefined;
  }
}
