/** `1 character`, `2 characters`. */
export function units(count: unknown, unit: string, plural: string = `${unit}s`): string {
  return ` ${count === 1 ? unit : plural}`;
}
