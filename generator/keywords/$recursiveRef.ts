import type { Structure } from "./keyword.ts";
import { recursiveReference } from "./value-kind.ts";

/** Only in draft 2019-09: a `$dynamicRef` to the root of the schema resource. */
export const recursiveRef: Structure = {
  kind: "structure",
  keyword: "$recursiveRef",
  since: "2019-09",
  until: "2019-09",
  specification: "https://json-schema.org/draft/2019-09/json-schema-core#section-8.2.4.2.1",
  accepts: recursiveReference,
  refers: "dynamic",
  read: (value, reader) => ({ reference: { $dynamicRef: reader.dynamicReference(String(value)) } }),
  examples: [
    {
      schema: {
        $schema: "https://json-schema.org/draft/2019-09/schema",
        $recursiveAnchor: true,
        type: "object",
        properties: { next: { $recursiveRef: "#" } },
      },
      accept: [{}, { next: { next: {} } }],
      reject: [1, { next: 1 }],
    },
  ],
};
