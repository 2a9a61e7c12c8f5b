// Generated from entry.schema.json. Do not edit: change the schema and run `triptych generate`.

import type { Folder } from "./folder.js";

/** @see entry.schema.json */
export type Entry = Folder | File;

/** @see entry.schema.json#/$defs/file */
export interface File {
  /** Must be at least 0. */
  size: number;
  target?: Entry;
}
