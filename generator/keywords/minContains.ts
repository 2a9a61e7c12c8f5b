import type { Structure } from "./keyword.ts";
import { count } from "./value-kind.ts";

export const minContains: Structure = {
  kind: "structure",
  keyword: "minContains",
  since: "2019-09",
  vocabulary: "validation",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.4.5",
  accepts: count,
  read: (value) => ({ contains: { minContains: Number(value) } }),
  examples: [
    { schema: { contains: { const: 1 }, minContains: 2 }, accept: [[1, 1], [1, 0, 1], 1], reject: [[], [1], [1, 0]] },
    { schema: { contains: { const: 1 }, minContains: 0 }, accept: [[], [2]], reject: [] },
    { schema: { minContains: 2 }, accept: [[], [1]], reject: [] },
  ],
};
