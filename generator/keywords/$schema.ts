import type { Annotation } from "./keyword.ts";
import { uriReference } from "./value-kind.ts";

export const schemaKeyword: Annotation = {
  kind: "annotation",
  keyword: "$schema",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-8.1.1",
  accepts: uriReference,
};
