// Generated from contact.schema.json. Do not edit: change the schema and run `triptych generate`.

/** @see contact.schema.json */
export type Contact = {
  mail?: string;
  phone?: string | null;
  country?: string;
  zip?: unknown;
  fax?: never;
} & ({ mail: string } | { book?: { page?: number; [key: symbol]: unknown }; phone: string | null });
