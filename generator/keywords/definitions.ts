import type { Structure } from "./keyword.ts";
import { declarations } from "./value-kind.ts";

export const definitions: Structure = {
  kind: "structure",
  keyword: "definitions",
  specification: "https://json-schema.org/draft-07/json-schema-validation#section-9",
  accepts: declarations,
  read: (value, reader) => {
    for (const name of Object.keys(value ?? {})) reader.shape(name);
    return {};
  },
  examples: [{ schema: { definitions: { a: { type: "string" } } }, accept: [1, "a", null], reject: [] }],
};
