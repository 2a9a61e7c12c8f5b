import { strings } from "../model/json.ts";
import type { Structure } from "./keyword.ts";
import { names } from "./value-kind.ts";

export const required: Structure = {
  kind: "structure",
  keyword: "required",
  vocabulary: "validation",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5.3",
  accepts: {
    ...names,
    explain: (value) =>
      typeof value === "boolean"
        ? 'since draft-04 the object lists the names of its required members: "required": ["name"]'
        : undefined,
  },
  read: (value) => ({ members: { required: strings(value) } }),
  examples: [
    { schema: { type: "object", required: ["a"] }, accept: [{ a: 1 }, { a: null, b: 2 }], reject: [{}, { b: 1 }, []] },
    { schema: { required: ["a"] }, accept: [{ a: 0 }, "a", 1, []], reject: [{}] },
    {
      schema: { type: "object", properties: { a: { type: "string" } }, required: ["a", "b"] },
      accept: [{ a: "", b: null }],
      reject: [{ a: "" }, { b: 1 }, { a: 1, b: 1 }],
    },
    { schema: { required: ["toString", "__proto__"] }, accept: [[]], reject: [{}, { toString: 1 }] },
  ],
};
