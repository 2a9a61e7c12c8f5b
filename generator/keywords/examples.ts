import type { Annotation } from "./keyword.ts";
import { array } from "./value-kind.ts";

export const examples: Annotation = {
  kind: "annotation",
  keyword: "examples",
  since: "draft-06",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-9.5",
  accepts: array,
  words: { tag: "@example" },
  holdsInstances: true,
};
