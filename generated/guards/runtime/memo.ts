/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/** What recursive guards remember while they judge one value. */
export interface Memo {
  /** How many parts they have been asked for. */
  asked: number;
  /** The verdicts of functions on the objects and arrays that they were asked for. */
  verdicts: Map<object, Map<unknown, boolean>> | undefined;
}

/** So many questions are answered in less time than it takes to remember the answers. */
const FEW = 1000;

/** A memo of a value of which nothing is known yet. */
export function emptyMemo(): Memo {
  return { asked: 0, verdicts: undefined };
}

/**
 * Whether it is too early to remember anything. Alternatives that lead into the same member are asked for it one after
 * the other, at each level anew; only hostile values are so deep that this comes to many questions.
 */
export function tooEarly(memo: Memo | undefined): boolean {
  return memo === undefined || memo.asked++ < FEW;
}

/** The verdict of a function on a value, which is asked only once for each object. */
export function ask<T>(
  memo: Memo | undefined,
  check: (value: T, memo: Memo | undefined) => boolean,
  value: T,
): boolean {
  if (memo === undefined || typeof value !== "object" || value === null) return check(value, memo);
  memo.verdicts ??= new Map<object, Map<unknown, boolean>>();
  let verdicts = memo.verdicts.get(value);
  if (verdicts === undefined) {
    verdicts = new Map();
    memo.verdicts.set(value, verdicts);
  }
  const known = verdicts.get(check);
  if (known !== undefined) return known;
  const verdict = check(value, memo);
  verdicts.set(check, verdict);
  return verdict;
}

/** The answer of a guard that ran out of stack: a value that is nested so deeply is refused. */
export function tooDeep(error: unknown): false {
  if (error instanceof RangeError) return false;
  throw error;
}
