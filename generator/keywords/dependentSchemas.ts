import type { Structure } from "./keyword.ts";
import { schemaMap } from "./value-kind.ts";

export const dependentSchemas: Structure = {
  kind: "structure",
  keyword: "dependentSchemas",
  since: "2019-09",
  vocabulary: "applicator",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.2.4",
  accepts: schemaMap,
  inPlace: true,
  read: (value, reader) => ({
    dependents: { dependentSchemas: Object.keys(value ?? {}).map((name) => ({ name, shape: reader.shape(name) })) },
  }),
  examples: [
    {
      schema: { dependentSchemas: { a: { required: ["b"] }, c: false } },
      accept: [{}, { b: 1 }, { a: 1, b: 2 }, 3],
      reject: [{ a: 1 }, { c: 1 }],
    },
  ],
};
