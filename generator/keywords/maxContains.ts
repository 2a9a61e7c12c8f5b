import type { Structure } from "./keyword.ts";
import { count } from "./value-kind.ts";

export const maxContains: Structure = {
  kind: "structure",
  keyword: "maxContains",
  since: "2019-09",
  vocabulary: "validation",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.4.4",
  accepts: count,
  read: (value) => ({ contains: { maxContains: Number(value) } }),
  examples: [{ schema: { contains: { const: 1 }, maxContains: 1 }, accept: [[1], [1, 2]], reject: [[], [1, 1], [2]] }],
};
