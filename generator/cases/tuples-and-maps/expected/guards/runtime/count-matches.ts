// Copied here by `triptych generate`. Do not edit.

/** How many items pass; stops counting at `enough`. */
export function countMatches(items: readonly unknown[], test: (item: unknown) => boolean, enough: number): number {
  let count = 0;
  for (let index = 0; index < items.length && count < enough; index++) if (test(items[index])) count++;
  return count;
}
