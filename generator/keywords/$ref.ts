import type { Structure } from "./keyword.ts";
import { uriReference } from "./value-kind.ts";

export const ref: Structure = {
  kind: "structure",
  keyword: "$ref",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.1",
  accepts: uriReference,
  refers: "static",
  read: (value, reader) => ({ reference: { $ref: reader.reference(String(value)) } }),
  examples: [
    {
      schema: { $defs: { name: { type: "string" } }, $ref: "#/$defs/name", minLength: 2 },
      accept: ["ab"],
      reject: ["a", 1],
    },
    {
      schema: { type: "object", properties: { next: { $ref: "#" }, value: { type: "number" } } },
      accept: [{}, { next: { next: { value: 1 } } }],
      reject: [{ next: 1 }, { next: { next: { value: "a" } } }],
    },
    {
      schema: { properties: { a: { $ref: "#/properties/b" }, b: { type: "string" } } },
      accept: [{ a: "", b: "" }],
      reject: [{ a: 1 }, { b: 1 }],
    },
  ],
};
