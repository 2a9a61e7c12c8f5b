import type { Json } from "../../model/json.ts";

/** A keyword of a schema, under the name and with the value that it has in draft 2020-12. */
export interface Entry {
  readonly keyword: string;
  readonly value: Json;
  /** From the schema to the value, in the author's own document. */
  readonly path: readonly (string | number)[];
  /** Why the keyword means nothing here; it is then a note, whatever it is called. */
  readonly inert?: string;
  /** True where an inert keyword says only what holds without it, so that nobody need be told. */
  readonly idle?: true;
  /** True where the dialect demands that a keyword asserts which elsewhere may be a note: `format`. */
  readonly asserted?: true;
  /** Keywords of the author's that are said by this one along with its own. */
  readonly merged?: readonly Merged[];
  /** What the schemas in the value are called, by their keys, where the keys are no names. */
  readonly names?: { readonly [key: string]: string };
}

/** A keyword of the author's that another one says. */
export interface Merged {
  readonly path: Entry["path"];
  /** What it writes of the other one's part, as in `Places`; absent where taking it out alone is no question. */
  readonly slot?: string;
  /** Whether the other one is nothing without it. */
  readonly isNeeded?: boolean;
}

/** A way in which older drafts differ: what their entries are in draft 2020-12. */
export type DialectRule = (entries: readonly Entry[]) => readonly Entry[];

/** The keyword of a name, where it is in force. */
export function entryInForce(entries: readonly Entry[], keyword: string): Entry | undefined {
  return entries.find((entry) => entry.keyword === keyword && entry.inert === undefined);
}

/** The value of a keyword that is in force, or undefined. */
export function keywordValue(entries: readonly Entry[], keyword: string): Json | undefined {
  return entryInForce(entries, keyword)?.value;
}
