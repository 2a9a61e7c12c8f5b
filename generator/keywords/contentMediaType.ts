import type { Annotation } from "./keyword.ts";
import { string } from "./value-kind.ts";

export const contentMediaType: Annotation = {
  kind: "annotation",
  keyword: "contentMediaType",
  since: "draft-07",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-8.4",
  accepts: string,
  words: { line: { before: "Holds ", isText: true } },
};
