import type { Diagnostic } from "../model/diagnostic.ts";

/** A finding of `--check`, with what a run would change. */
export interface Difference extends Diagnostic {
  /** A unified diff from the file to what belongs there. */
  readonly diff: string;
}

/** Whether a finding is a difference between the output folder and the schemas, rather than a fault of the input. */
export function isDifference(finding: Diagnostic): finding is Difference {
  return "diff" in finding;
}
