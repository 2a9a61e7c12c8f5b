/** @noformat */
// Generated from merged.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Contact } from "./contact.js";

/** @see merged.schema.json */
export type Merged = Contact & { id: number };
