import type { Annotation } from "./keyword.ts";
import { object } from "./value-kind.ts";

export const vocabulary: Annotation = {
  kind: "annotation",
  keyword: "$vocabulary",
  since: "2019-09",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-8.1.2",
  accepts: object,
};
