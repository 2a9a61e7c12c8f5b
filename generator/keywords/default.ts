import type { Annotation } from "./keyword.ts";
import { anyValue } from "./value-kind.ts";

export const defaultKeyword: Annotation = {
  kind: "annotation",
  keyword: "default",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-9.2",
  accepts: anyValue,
  words: { line: { before: "Default: " }, tag: "@default" },
  holdsInstances: true,
};
