import { type DialectRule, type Entry, entryInForce } from "./entry.ts";

/** Draft-04 and OpenAPI 3.0: `exclusiveMinimum` and `exclusiveMaximum` are true or false, and tell how `minimum` and `maximum` are meant. */
export const exclusiveBounds: DialectRule = (entries) =>
  bound(bound(entries, "minimum", "exclusiveMinimum"), "maximum", "exclusiveMaximum");

function bound(entries: readonly Entry[], inclusive: string, exclusive: string): readonly Entry[] {
  const flag = entryInForce(entries, exclusive);
  if (flag === undefined) return entries;
  const limit = entryInForce(entries, inclusive);
  if (typeof flag.value !== "boolean") {
    const inert = `in this dialect, ${exclusive} is true or false`;
    return entries.map((entry) => (entry === flag ? { ...entry, inert } : entry));
  }
  if (limit === undefined) {
    const inert = `it tells how a ${inclusive} beside it is meant`;
    const alone: Entry = flag.value ? { ...flag, inert } : { ...flag, inert, idle: true };
    return entries.map((entry) => (entry === flag ? alone : entry));
  }
  const [bounding, other] = flag.value ? [flag, limit] : [limit, flag];
  const whole: Entry = { ...bounding, value: limit.value, merged: [{ path: other.path, isNeeded: other === limit }] };
  return entries.flatMap((entry) => {
    if (entry === other) return [];
    return [entry === bounding ? whole : entry];
  });
}
