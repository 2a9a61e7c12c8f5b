/** @noformat */
// Generated from entry.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Folder } from "./folder.js";

/** @see entry.schema.json */
export type Entry = Folder | File;

/** @see entry.schema.json#/$defs/file */
export interface File {
  /** Must be at least 0. */
  size: number;
  target?: Entry;
}
