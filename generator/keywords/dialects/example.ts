import type { DialectRule } from "./entry.ts";

/** OpenAPI 3.0: `example` is one of what are `examples` now. */
export const example: DialectRule = (entries) =>
  entries.some(({ keyword }) => keyword === "example")
    ? entries.map((entry) =>
        entry.keyword === "example" ? { ...entry, keyword: "examples", value: [entry.value] } : entry,
      )
    : entries;
