import type { Rest } from "./object.ts";

/** What the first pattern tells that fits a key; one that is absent fits all. */
export function byPattern(rows: readonly (readonly [pattern?: RegExp | undefined, what?: ReturnType<Rest>])[]): Rest {
  return (key) => rows.find(([pattern]) => pattern?.test(key) !== false)?.[1];
}
