import type { Decision, Read, Reading } from "./reading.ts";

/** A way to read a value, and the guards that must accept what comes out. */
export type Alternative = readonly [read: Read, ...guards: ((value: unknown) => boolean)[]];

/** Reads by the first alternative whose guards accept what it makes; where none does, by the last one. */
export function firstFit(value: unknown, reading: Reading, alternatives: readonly Alternative[]): unknown {
  if (typeof value !== "object" || value === null) return taken(decide(value, reading, alternatives), reading);
  // Kept, since every level of a recursive value would else be decided anew for each alternative above it.
  reading.decided ??= new Map();
  let decisions = reading.decided.get(value);
  if (decisions === undefined) {
    decisions = new Map();
    reading.decided.set(value, decisions);
  }
  const decision = decisions.get(alternatives) ?? decide(value, reading, alternatives);
  decisions.set(alternatives, decision);
  return taken(decision, reading);
}

function taken({ value, hasFailed }: Decision, reading: Reading): unknown {
  if (hasFailed) reading.hasFailed = true;
  return value;
}

function decide(value: unknown, reading: Reading, alternatives: readonly Alternative[]): Decision {
  const before = reading.hasFailed;
  const failures = reading.trail?.failures;
  const length = failures?.length ?? 0;
  let last: Decision = { value, hasFailed: false };
  for (const [read, ...guards] of alternatives) {
    reading.hasFailed = false;
    if (failures !== undefined) failures.length = length;
    const made = read(value, reading);
    last = { value: made, hasFailed: reading.hasFailed };
    if (!reading.hasFailed && guards.every((guard) => guard(made))) break;
  }
  reading.hasFailed = before;
  return last;
}
