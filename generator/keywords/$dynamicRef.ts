import type { Structure } from "./keyword.ts";
import { uriReference } from "./value-kind.ts";

export const dynamicRef: Structure = {
  kind: "structure",
  keyword: "$dynamicRef",
  since: "2020-12",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.2",
  accepts: uriReference,
  refers: "dynamic",
  read: (value, reader) => ({ reference: { $dynamicRef: reader.dynamicReference(String(value)) } }),
  examples: [
    {
      schema: { $dynamicAnchor: "node", type: "object", properties: { next: { $dynamicRef: "#node" } } },
      accept: [{}, { next: { next: {} } }],
      reject: [1, { next: 1 }],
    },
  ],
};
