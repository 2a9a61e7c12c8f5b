import type { Annotation } from "./keyword.ts";
import { anchorName } from "./value-kind.ts";

export const anchor: Annotation = {
  kind: "annotation",
  keyword: "$anchor",
  since: "2019-09",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.2",
  accepts: anchorName,
};
