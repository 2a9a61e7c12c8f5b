/** @noformat */
// Generated from contact.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/** @see contact.schema.json */
export type Contact = {
  mail?: string;
  phone?: string | null;
  country?: string;
  zip?: unknown;
  fax?: never;
} & ({ mail: string } | { book?: { page?: number; [key: symbol]: unknown }; phone: string | null });
