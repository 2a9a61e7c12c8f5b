/** @noformat */
// Generated from schema/triptych.files.schema.json. Do not edit: change the schema and run `npm run generate:config`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { ReportDiagnostic } from "./triptych.report.js";

/**
 * What `triptych files --json` prints. Paths are from the current folder, sorted.
 *
 * @see schema/triptych.files.schema.json
 */
export interface TriptychFiles {
  /** All findings. Where there are errors, `writes` is empty. */
  diagnostics: ReportDiagnostic[];
  /**
   * FilesTool
   *
   * What makes the outputs.
   */
  tool: {
    name: "triptych";
    version: string;
    /**
     * A hash of this build, of the packages that it runs on, and of Node's version; absent where it cannot be told.
     *
     * Must be a match of ^[0-9a-f]{64}$.
     */
    identity?: string;
  };
  /**
   * FilesRead
   *
   * All that the outputs depend on, besides the tool.
   */
  reads: {
    /** Files of the input folder. */
    schemas: Paths;
    /** Files outside of it that references lead to; URLs as they are. */
    outside: Paths;
    /** The config file. What a program imports is not told. */
    config: Paths;
    /** What else was looked into: tsconfig.json, package.json, modules of formats, files that sections are put into, and the names of the last output. */
    other: Paths;
    /** What was looked for and is not there: where it comes, the run may come out otherwise. */
    absent: Paths;
    /** Folders that were searched for schemas. */
    folders: Paths;
  };
  /** The outputs and files that sections are put into, whether or not they are right already. Each is read as well, to be compared. */
  writes: Paths;
}

/**
 * Must be an array of which no two items are equal.
 *
 * @see schema/triptych.files.schema.json#/$defs/paths
 */
export type Paths = string[];
