/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import { fold } from "./fold.js";

/** The values of an enum on both sides. */
export interface Values {
  /** By spellings, and where these are folded by their folded forms, which are spellings as well. */
  readonly read: ReadonlyMap<unknown, unknown>;
  readonly written: ReadonlyMap<unknown, unknown>;
  readonly match: "exact" | "fold" | "fold-trim";
}

/** Stands where something is no spelling of any value: no guard of an enum accepts it. */
export const UNREAD: symbol = /* @__PURE__ */ Symbol.for("triptych.unread");

/**
 * Makes the table of an enum's values.
 * @param spellings - each value, and what is read as it, of which the first is written
 */
export function values(
  spellings: readonly (readonly [value: unknown, ...reads: unknown[]])[],
  match: Values["match"] = "exact",
): Values {
  const read = new Map<unknown, unknown>();
  const written = new Map<unknown, unknown>();
  for (const [value, ...reads] of spellings) {
    written.set(keyOf(value), reads[0]);
    for (const spelling of reads) {
      read.set(keyOf(spelling), value);
      if (typeof spelling === "string" && match !== "exact") read.set(alike(spelling, match), value);
    }
  }
  return { read, written, match };
}

/** The value that is spelled so. What is a value here, and none on the wire, is refused. */
export function valueIn(value: unknown, { read, written, match }: Values): unknown {
  const key = keyOf(value);
  const found = read.get(key);
  if (found !== undefined) return found;
  if (match !== "exact" && typeof value === "string") {
    const meant = read.get(alike(value, match));
    if (meant !== undefined) return meant;
  }
  return written.has(key) ? UNREAD : value;
}

/** A value as it is written. */
export function valueOut(value: unknown, { written }: Values): unknown {
  const key = keyOf(value);
  return written.has(key) ? written.get(key) : value;
}

function alike(text: string, match: Values["match"]): string {
  return fold(match === "fold-trim" ? text.trim() : text);
}

/** What tells a value from others: itself, or a text for objects and arrays, which are equal in any order of members. */
function keyOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? `${MARK}${JSON.stringify(value, inOrder)}` : value;
}

/** No string of an enum is likely to begin so, and one that does is no object's text. */
const MARK = "\0json:";

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
