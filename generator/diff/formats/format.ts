import type { DiffResult } from "../diff.ts";

/** How a comparison is told. */
export interface FormatOptions {
  /** Paths are shown relative to it. Absolute. */
  readonly folder: string;
  readonly colours: boolean;
  readonly undecided: "fail" | "warn";
}

/** The texts for the two streams. */
export interface Told {
  readonly stdout: string;
  readonly stderr: string;
}

/** A way of telling a comparison: to people, to programs, to a code host. */
export type DiffFormat = (result: DiffResult, options: FormatOptions) => Promise<Told>;
