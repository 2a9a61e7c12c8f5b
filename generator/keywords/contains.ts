import type { Structure } from "./keyword.ts";
import { schema } from "./value-kind.ts";

export const contains: Structure = {
  kind: "structure",
  keyword: "contains",
  since: "draft-06",
  vocabulary: "applicator",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1.3",
  accepts: schema,
  read: (_, reader) => ({
    // Only draft 2020-12 made it speak of the items that it accepts.
    contains: { contains: reader.shape(), ...(reader.dialect === "2019-09" ? { evaluates: false } : {}) },
  }),
  examples: [{ schema: { contains: { type: "string" } }, accept: [["a"], [1, "a"], "a", {}], reject: [[], [1, 2]] }],
};
