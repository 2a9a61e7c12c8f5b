import type { DialectRule } from "./entry.ts";

/** Draft-04: `$id` was called `id`. */
export const id: DialectRule = (entries) =>
  entries.some(({ keyword }) => keyword === "id")
    ? entries.map((entry) => (entry.keyword === "id" ? { ...entry, keyword: "$id" } : entry))
    : entries;
