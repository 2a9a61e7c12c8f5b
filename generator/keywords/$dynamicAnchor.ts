import type { Annotation } from "./keyword.ts";
import { anchorName } from "./value-kind.ts";

export const dynamicAnchor: Annotation = {
  kind: "annotation",
  keyword: "$dynamicAnchor",
  since: "2020-12",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.2",
  accepts: anchorName,
};
