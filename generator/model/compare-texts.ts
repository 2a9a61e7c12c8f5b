/** Texts in the order of their UTF-16 code units, which is the same on every machine: negative where the first comes first. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
