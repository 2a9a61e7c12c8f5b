import type { Conversion } from "./conversion.ts";
import { fold } from "./fold.ts";
import { fail } from "./trip.ts";

type Match = "exact" | "fold" | "fold-trim";

/**
 * Between the values of an enum and their spellings.
 * @param spellings - each value, and what is read as it, of which the first is written
 */
export function values(
  uri: string | undefined,
  spellings: readonly (readonly [value: unknown, ...reads: unknown[]])[],
  match: Match = "exact",
): Conversion {
  // By spellings, and where these are folded by their folded forms, which are spellings as well.
  const read = new Map<unknown, unknown>();
  const written = new Map<unknown, unknown>();
  for (const [value, ...reads] of spellings) {
    written.set(keyOf(value), reads[0]);
    for (const spelling of reads) {
      read.set(keyOf(spelling), value);
      if (typeof spelling === "string" && match !== "exact") read.set(alike(spelling, match), value);
    }
  }
  return {
    uri,
    read: (value, trip) => {
      const key = keyOf(value);
      if (read.has(key)) return read.get(key);
      const folded = match !== "exact" && typeof value === "string" ? alike(value, match) : undefined;
      if (folded !== undefined && read.has(folded)) return read.get(folded);
      // What is a value here, and none on the wire, is refused.
      if (written.has(key)) {
        const message = `must be spelled as it is on the wire, not ${JSON.stringify(value)}`;
        fail(trip, "x-wire-values", message, { allowedValue: written.get(key) }, undefined, "", undefined, value);
      }
      return value;
    },
    write: (value) => {
      const key = keyOf(value);
      return written.has(key) ? written.get(key) : value;
    },
  };
}

function alike(text: string, match: Match): string {
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
