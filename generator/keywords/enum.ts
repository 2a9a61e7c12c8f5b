import { codeSpan, type Inline, text } from "../markdown/inline.ts";
import { isJsonArray, type Json } from "../model/json.ts";
import type { Structure } from "./keyword.ts";
import { array } from "./value-kind.ts";

export const enumKeyword: Structure = {
  kind: "structure",
  keyword: "enum",
  vocabulary: "validation",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.2",
  accepts: array,
  read: (value) => ({ values: { enum: isJsonArray(value) ? value : [] } }),
  phrase: (value) => [text("be one of "), ...listed(value)],
  examples: [
    { schema: { enum: ["a", 1, null, true] }, accept: ["a", 1, null, true], reject: ["b", 2, false, [], {}] },
    {
      schema: { enum: [{ a: [1] }, [0]] },
      accept: [{ a: [1] }, [0]],
      reject: [{ a: [2] }, { a: [1], b: 1 }, [], [false]],
    },
    { schema: { type: "string", enum: ["a", "b", 3] }, accept: ["a", "b"], reject: [3, "c"] },
    { schema: { enum: [] }, accept: [], reject: [1, "a", null] },
  ],
};

function listed(values: Json): readonly Inline[] {
  const items = isJsonArray(values) ? values : [];
  return items.flatMap((item, index) => [...(index === 0 ? [] : [text(", ")]), codeSpan(JSON.stringify(item))]);
}
