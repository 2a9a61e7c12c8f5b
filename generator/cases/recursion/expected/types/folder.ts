/** @noformat */
// Generated from folder.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Entry } from "./entry.js";

/** @see folder.schema.json */
export interface Folder {
  name: string;
  entries?: Entry[];
  parent?: Folder;
}
