import type { Annotation } from "./keyword.ts";
import { uriReference } from "./value-kind.ts";

export const id: Annotation = {
  kind: "annotation",
  keyword: "$id",
  since: "draft-06",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.1",
  accepts: uriReference,
};
