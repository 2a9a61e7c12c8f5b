import type { Json } from "../../model/json.ts";

/** A keyword of a schema, under the name and with the value that it has in draft 2020-12. */
export interface Entry {
  readonly keyword: string;
  readonly value: Json;
  /** From the schema to the value, in the author's own document. */
  readonly path: readonly (string | number)[];
  /** Why the keyword means nothing here; it is then a note, whatever it is called. */
  readonly inert?: string;
  /** True where the dialect demands that a keyword asserts which elsewhere may be a note: `format`. */
  readonly asserted?: true;
  /** Where keywords of the author's stand that are said by this one along with its own. */
  readonly merged?: readonly Entry["path"][];
  /** What the schemas in the value are called, by their keys, where the keys are no names. */
  readonly names?: { readonly [key: string]: string };
}

/** A way in which older drafts differ: what their entries are in draft 2020-12. */
export type DialectRule = (entries: readonly Entry[]) => readonly Entry[];

/** The value of a keyword that is in force, or undefined. */
export function keywordValue(entries: readonly Entry[], keyword: string): Json | undefined {
  return entries.find((entry) => entry.keyword === keyword && entry.inert === undefined)?.value;
}
