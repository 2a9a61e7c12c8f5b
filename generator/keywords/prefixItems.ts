import { isJsonArray } from "../model/json.ts";
import type { Structure } from "./keyword.ts";
import { schemaList } from "./value-kind.ts";

export const prefixItems: Structure = {
  kind: "structure",
  namesInline: "branches",
  keyword: "prefixItems",
  since: "2020-12",
  vocabulary: "applicator",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1.1",
  accepts: schemaList,
  read: (value, reader) => ({
    items: { prefixItems: isJsonArray(value) ? value.map((_, index) => reader.shape(index)) : [] },
  }),
  examples: [
    {
      schema: { type: "array", prefixItems: [{ type: "string" }, { type: "number" }] },
      accept: [[], ["a"], ["a", 1], ["a", 1, null]],
      reject: [[1], ["a", "b"], {}],
    },
  ],
};
