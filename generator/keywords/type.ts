import { text } from "../markdown/inline.ts";
import { isJsonArray, isJsonType } from "../model/json.ts";
import type { Structure } from "./keyword.ts";
import { typeNames } from "./value-kind.ts";

export const type: Structure = {
  kind: "structure",
  keyword: "type",
  vocabulary: "validation",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.1",
  accepts: typeNames,
  read: (value) => ({
    types: { types: isJsonArray(value) ? value.filter(isJsonType) : isJsonType(value) ? [value] : [] },
  }),
  phrase: (value) => [text(`be ${[value].flat().map(withArticle).join(" or ")}`)],
  examples: [
    { schema: { type: "null" }, accept: [null], reject: [0, "", false, [], {}] },
    { schema: { type: "boolean" }, accept: [true, false], reject: [0, "true", null] },
    { schema: { type: "integer" }, accept: [0, -3, 1e308, -0], reject: [0.5, "1", null] },
    { schema: { type: "number" }, accept: [0, 0.5, 1e308], reject: ["1", null, []] },
    { schema: { type: "string" }, accept: ["", "a"], reject: [1, null, ["a"]] },
    { schema: { type: "array" }, accept: [[], [1, "a"]], reject: [{}, "a", null] },
    { schema: { type: "object" }, accept: [{}, { a: 1 }], reject: [[], "a", null] },
    { schema: { type: ["string", "null"] }, accept: ["a", null], reject: [1, {}, false] },
    { schema: { type: ["object", "array"] }, accept: [{}, []], reject: [null, "a"] },
  ],
};

function withArticle(type: unknown): string {
  if (type === "null") return "null";
  return `${/^[aio]/.test(String(type)) ? "an" : "a"} ${type}`;
}
