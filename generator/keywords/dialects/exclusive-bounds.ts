import { type DialectRule, type Entry, keywordValue } from "./entry.ts";

/** Draft-04 and OpenAPI 3.0: `exclusiveMinimum` and `exclusiveMaximum` are true or false, and tell how `minimum` and `maximum` are meant. */
export const exclusiveBounds: DialectRule = (entries) =>
  bound(bound(entries, "minimum", "exclusiveMinimum"), "maximum", "exclusiveMaximum");

function bound(entries: readonly Entry[], inclusive: string, exclusive: string): readonly Entry[] {
  const flag = entries.find(({ keyword }) => keyword === exclusive);
  if (flag === undefined) return entries;
  const limit = entries.find(({ keyword, inert }) => keyword === inclusive && inert === undefined);
  const isExclusive = limit !== undefined && keywordValue(entries, exclusive) === true;
  return entries.flatMap((entry) => {
    if (entry === limit) {
      if (isExclusive) return [];
      return typeof flag.value === "boolean" ? [{ ...entry, merged: [flag.path] }] : [entry];
    }
    if (entry.keyword !== exclusive) return [entry];
    if (typeof entry.value !== "boolean")
      return [{ ...entry, inert: `in this dialect, ${exclusive} is true or false` }];
    return isExclusive ? [{ ...entry, value: limit.value, merged: [limit.path] }] : [];
  });
}
