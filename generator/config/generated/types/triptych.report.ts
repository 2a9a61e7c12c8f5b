/** @noformat */
// Generated from schema/triptych.report.schema.json. Do not edit: change the schema and run `npm run generate:config`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * What `triptych generate --json` prints; `keywords` with `--report`.
 *
 * @see schema/triptych.report.schema.json
 */
export interface TriptychReport {
  /** All findings, notes included. */
  diagnostics: ReportDiagnostic[];
  /** Paths of the files that were written, from the current folder. */
  written: string[];
  /** Paths of the files that were removed. */
  removed: string[];
  /**
   * How many files were as they should be.
   *
   * Must be at least 0.
   */
  unchanged: number;
  /** Where each keyword of the schemas went. */
  keywords?: ReportKeyword[];
}

/**
 * A finding. Line and column start at 1.
 *
 * @see schema/triptych.report.schema.json#/$defs/diagnostic
 */
export interface ReportDiagnostic {
  /** A word of the list of diagnostics: `unknown-keyword`. */
  code: string;
  severity: "error" | "warning" | "note";
  /** One sentence. */
  message: string;
  /** A path from the current folder, or a URI. */
  file?: string;
  /**
   * Absent where the finding has no place in a text.
   *
   * Must be at least 1.
   */
  line?: number;
  /** Must be at least 1. */
  column?: number;
  /** A JSON Pointer to what it is about. */
  pointer?: string;
  /** What to do about it. */
  hint?: string;
  /** With `--check`, how the file differs from what it should be, as a unified diff; empty where that is too long. */
  diff?: string;
}

/**
 * A keyword, and where it went.
 *
 * @see schema/triptych.report.schema.json#/$defs/keyword
 */
export interface ReportKeyword {
  /** The schema's file, `#` and a JSON Pointer. */
  location: string;
  /**
   * Whereabouts
   *
   * In the type; in the type by what other keywords say; in guard and docs; in codecs; in the docs; or only in how the schema is read.
   */
  where: "type" | "implied" | "guard" | "codec" | "docs" | "reading";
}
