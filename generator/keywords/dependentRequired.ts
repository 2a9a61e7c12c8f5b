import { strings } from "../model/json.ts";
import type { Structure } from "./keyword.ts";
import { namesByName } from "./value-kind.ts";

export const dependentRequired: Structure = {
  kind: "structure",
  keyword: "dependentRequired",
  since: "2019-09",
  vocabulary: "validation",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5.4",
  accepts: namesByName,
  read: (value) => ({
    dependents: {
      dependentRequired: Object.entries(value ?? {}).map(([name, required]) => ({ name, required: strings(required) })),
    },
  }),
  examples: [
    { schema: { dependentRequired: { a: ["b"] } }, accept: [{}, { b: 1 }, { a: 1, b: 2 }, "a"], reject: [{ a: 1 }] },
  ],
};
