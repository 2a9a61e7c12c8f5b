import type { Location } from "./location.ts";

/** `error` stops the run; `warning` and `note` are shown and the run goes on. */
export type Severity = "error" | "warning" | "note";

/** A finding about the input, with its place. Codes and texts come from the table in `diagnostics.ts`. */
export interface Diagnostic {
  /** The code in the table, such as `unknown-keyword`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence, without a full stop. */
  readonly message: string;
  /** Absent for findings that concern no document, such as bad usage. */
  readonly location?: Location;
  /** The position in the text; wins over the one that `location` leads to. Lines and columns start at 1. */
  readonly position?: Position;
  /** What to do about it, one sentence. */
  readonly hint?: string;
}

/** A place in a text. Lines and columns start at 1; columns count UTF-16 units. */
export interface Position {
  /** The document's id or another file's path. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
