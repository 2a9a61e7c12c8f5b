import type { Structure } from "./keyword.ts";
import { declarations } from "./value-kind.ts";

export const defs: Structure = {
  kind: "structure",
  keyword: "$defs",
  since: "2019-09",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.4",
  accepts: declarations,
  read: (value, reader) => {
    for (const name of Object.keys(value ?? {})) reader.shape(name);
    return {};
  },
  examples: [{ schema: { $defs: { a: { type: "string" } } }, accept: [1, "a", null], reject: [] }],
};
