// Generated from folder.schema.json. Do not edit: change the schema and run `triptych generate`.

import type { Entry } from "./entry.js";

/** @see folder.schema.json */
export interface Folder {
  name: string;
  entries?: Entry[];
  parent?: Folder;
}
