import type { Json } from "../model/json.ts";
import type { Location } from "../model/location.ts";
import type { Model } from "../model/model.ts";

/** What came of looking for an instance: one, a proof that there is none, or neither, and why. */
export type Built = Found | None | Undecided;

export interface Found {
  readonly value: Json;
}

export interface None {
  readonly none: true;
}

export interface Undecided {
  readonly undecided: readonly Reason[];
}

/** Why a search ended without an answer, and a place where the keyword stands that it is about, if it is about one. */
export interface Reason {
  readonly why: string;
  readonly at?: Place;
}

/** Where a keyword stands, and the model that its document is of. */
export interface Place {
  readonly model: Model;
  readonly location: Location;
}

export const none: None = { none: true };

export function undecided(...reasons: readonly (string | Reason)[]): Undecided {
  return { undecided: reasons.map((reason) => (typeof reason === "string" ? { why: reason } : reason)) };
}

/** A reason that is about something at a place, if it is known. */
export function reasonAt(why: string, at: Place | undefined): Reason {
  return at === undefined ? { why } : { why, at };
}

/** The first that was found; a proof only where all are proofs. Later ones are not looked at once one is found. */
export function firstFound(attempts: Iterable<Built>): Built {
  const doubts = new Map<string, Reason>();
  for (const attempt of attempts) {
    if ("value" in attempt) return attempt;
    if ("undecided" in attempt) for (const reason of attempt.undecided) doubts.set(keyOf(reason), reason);
  }
  return doubts.size === 0 ? none : undecided(...doubts.values());
}

function keyOf({ why, at }: Reason): string {
  return at === undefined ? why : `${why} ${at.location.document}#${at.location.pointer}`;
}
