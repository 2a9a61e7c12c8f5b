import type { Json } from "../model/json.ts";

/** What came of looking for an instance: one, a proof that there is none, or neither, and why. */
export type Built = Found | None | Undecided;

export interface Found {
  readonly value: Json;
}

export interface None {
  readonly none: true;
}

export interface Undecided {
  readonly undecided: readonly string[];
}

export const none: None = { none: true };

export function undecided(...why: readonly string[]): Undecided {
  return { undecided: why };
}

/** The first that was found; a proof only where all are proofs. Later ones are not looked at once one is found. */
export function firstFound(attempts: Iterable<Built>): Built {
  const doubts = new Set<string>();
  for (const attempt of attempts) {
    if ("value" in attempt) return attempt;
    if ("undecided" in attempt) for (const why of attempt.undecided) doubts.add(why);
  }
  return doubts.size === 0 ? none : undecided(...doubts);
}
