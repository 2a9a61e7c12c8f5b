import type { Conversion, Convert } from "./conversion.ts";
import { ownMember } from "./members.ts";
import type { Decision, Trip } from "./trip.ts";

/** A conversion, and the guards that must accept a value in our form. */
export type Alternative = readonly [to: Conversion, ...guards: ((value: unknown) => boolean)[]];

/** A member whose word tells which alternative alone can fit: its names, and the words of each. */
export type Discriminator = readonly [name: string, wireName: string, ...words: readonly (readonly string[])[]];

/**
 * By the first alternative whose guards accept the value and that nothing is in the way of; where none is, by the last one
 * that was tried.
 */
export function either(alternatives: readonly Alternative[], by?: Discriminator): Conversion {
  const [name = "", wireName = "", ...words] = by ?? [];
  const told = new Map<unknown, Alternative | undefined>(
    words.flatMap((list, index) => list.map((word) => [word, alternatives[index]] as const)),
  );
  const convert =
    (isRead: boolean): Convert =>
    (value, trip) => {
      const one = by && told.get(ownMember(value, isRead ? wireName : name));
      if (one !== undefined) return convertBy(one, value, trip, isRead);
      const { value: made, hasFailed, errors } = decided(value, trip, alternatives, isRead);
      if (hasFailed) trip.hasFailed = true;
      trip.trail?.errors.push(...errors);
      return made;
    };
  return { read: convert(true), write: convert(false) };
}

function convertBy([to]: Alternative, value: unknown, trip: Trip, isRead: boolean): unknown {
  return isRead ? to.read(value, trip) : (to.write?.(value, trip) ?? value);
}

/** Kept for objects, since every level of a recursive value would else be decided anew for each alternative above it. */
function decided(value: unknown, trip: Trip, alternatives: readonly Alternative[], isRead: boolean): Decision {
  if (typeof value !== "object" || value === null) return decide(value, trip, alternatives, isRead);
  trip.decided ??= new Map();
  const decisions = trip.decided.get(value) ?? new Map<unknown, Decision>();
  const decision = decisions.get(alternatives) ?? decide(value, trip, alternatives, isRead);
  trip.decided.set(value, decisions.set(alternatives, decision));
  return decision;
}

function decide(value: unknown, trip: Trip, alternatives: readonly Alternative[], isRead: boolean): Decision {
  const { hasFailed: before, trail } = trip;
  const start = trail?.errors.length ?? 0;
  const attempt = (alternative: Alternative): Decision => {
    trip.hasFailed = false;
    const made = convertBy(alternative, value, trip, isRead);
    const { hasFailed } = trip;
    trip.hasFailed = before;
    return { value: made, hasFailed, errors: trail?.errors.splice(start) ?? [] };
  };
  let failed: Decision | undefined;
  for (const alternative of alternatives) {
    const [, ...guards] = alternative;
    const isAccepted = (ours: unknown): boolean => guards.every((guard) => guard(ours));
    if (!isRead && !isAccepted(value)) continue;
    const decision = attempt(alternative);
    if (!decision.hasFailed && (!isRead || isAccepted(decision.value))) return decision;
    // What is told of a value that cannot be written is about the first alternative that it is of.
    if (isRead) failed = decision;
    else failed ??= decision;
  }
  trip.isUndecided = true;
  const last = alternatives[alternatives.length - 1];
  return failed ?? (last === undefined ? { value, hasFailed: false, errors: [] } : attempt(last));
}
