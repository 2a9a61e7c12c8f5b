import type { Annotation } from "./keyword.ts";
import { schema } from "./value-kind.ts";

export const contentSchema: Annotation = {
  kind: "annotation",
  keyword: "contentSchema",
  since: "2019-09",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-8.5",
  accepts: schema,
};
