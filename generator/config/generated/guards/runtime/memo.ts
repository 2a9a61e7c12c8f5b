// Copied here by `npm run generate:config`. Do not edit.

/** The verdicts of functions on the objects and arrays that they were asked for. */
export type Memo = Map<object, Map<unknown, boolean>>;

/** The verdict of a function on a value, which is asked only once for each object. */
export function ask<T>(memo: Memo, check: (value: T, memo: Memo | undefined) => boolean, value: T): boolean {
  if (typeof value !== "object" || value === null) return check(value, memo);
  let verdicts = memo.get(value);
  if (verdicts === undefined) {
    verdicts = new Map();
    memo.set(value, verdicts);
  }
  const known = verdicts.get(check);
  if (known !== undefined) return known;
  const verdict = check(value, memo);
  verdicts.set(check, verdict);
  return verdict;
}
