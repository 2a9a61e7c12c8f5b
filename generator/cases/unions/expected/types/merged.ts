// Generated from merged.schema.json. Do not edit: change the schema and run `triptych generate`.

import type { Contact } from "./contact.js";

/** @see merged.schema.json */
export type Merged = Contact & { id: number };
