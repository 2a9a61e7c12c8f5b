/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import { fold } from "./fold.js";

/** The names of an object's members on both sides. */
export interface Names {
  /** The names on the wire by ours. */
  readonly own: ReadonlyMap<string, string>;
  /** The names on the wire by themselves, by aliases, and where names are folded by their folded forms. */
  readonly read: ReadonlyMap<string, string>;
  readonly isFolded: boolean;
  /** The URI of the schema. */
  readonly schema: string;
}

/**
 * Makes the table of an object's names.
 * @param members - our name, that on the wire, and aliases of each member
 */
export function names(
  schema: string,
  members: readonly (readonly [own: string, wire: string, ...aliases: string[]])[],
  isFolded = false,
): Names {
  const own = new Map<string, string>();
  const read = new Map<string, string>();
  for (const [name, wire, ...aliases] of members) {
    own.set(name, wire);
    for (const spelling of [wire, ...aliases]) {
      read.set(spelling, wire);
      if (isFolded) read.set(fold(spelling), wire);
    }
  }
  return { own, read, isFolded, schema };
}

/** The name on the wire that a key stands for, or undefined where it stands for none. */
export function wireNameOf(key: string, { read, isFolded }: Names): string | undefined {
  return read.get(key) ?? (isFolded ? read.get(fold(key)) : undefined);
}
