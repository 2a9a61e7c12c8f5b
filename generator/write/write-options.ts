import type { Artifact } from "../model/artifact.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { LayeredMap } from "../model/layered-map.ts";
import type { Difference } from "./difference.ts";

export interface WriteResult {
  /** Paths relative to the output folder, sorted. The manifest is not among them. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /**
   * The differences that `check` found, warnings about files that stay, or the errors that forbade the run; then
   * nothing was written, except where the disk itself failed half-way.
   */
  readonly diagnostics: readonly (Diagnostic | Difference)[];
  /**
   * The SHA-256 of each file that belongs in the output folder, the manifest included, by its path; empty where an error
   * forbade the run.
   */
  readonly outputHashes: ReadonlyMap<string, string>;
  /** Paths whose files differ from what belongs there, be it in line ends only; absent where that is not known. */
  readonly otherwise?: ReadonlySet<string>;
}

/** What belongs at a path. */
export type OutputText = Pick<Artifact, "path" | "text" | "hash">;

/** An output folder as a run left it. */
export interface LeftFolder {
  /** Absolute. */
  readonly output: string;
  /** What was brought there, in that order. */
  readonly artifacts: readonly Artifact[];
  /** As in `WriteResult`. */
  readonly hashes: LayeredMap<string, string>;
  /** The text of the manifest. */
  readonly manifest: string;
  /** What there still is to say of files that stay. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many entries were added to the record since it was last written as a whole. */
  readonly added: number;
}

/** What is known of files from earlier runs of the process. */
export interface KnownOutputs {
  /**
   * The SHA-256 of a file as it stands there; undefined where there is none, or something else. It is read where it is not
   * known to be as it was.
   */
  readonly hashOfFile: (file: string) => string | undefined;
  /** Takes note of a file that was just written, and of its SHA-256. */
  readonly wrote: (file: string, hash: string) => void;
  /** What the last run left; undefined where there was none, or somebody has changed that since. */
  readonly left: () => LeftFolder | undefined;
  readonly leave: (folder: LeftFolder | undefined) => void;
}

/** How artifacts reach the disk. */
export interface WriteOptions {
  /** The output folder, absolute. */
  readonly output: string;
  /** The input folders and single input files, absolute: nothing of them is ever removed. */
  readonly folders?: readonly string[];
  /** Write nothing; report what differs. */
  readonly check: boolean;
  /** The file, absolute, in which this machine remembers what it wrote; without it, changes by hand are not told apart. */
  readonly record?: string;
  /** Whether the artifacts are not all that belong there: then nothing that is missing among them is removed. */
  readonly isPartial?: boolean;
  /** The version of the tool, for the manifest. */
  readonly version?: string;
  /** What makes the outputs anew, for hints. */
  readonly command?: string;
  readonly known?: KnownOutputs;
}
