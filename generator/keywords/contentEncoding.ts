import type { Annotation } from "./keyword.ts";
import { string } from "./value-kind.ts";

export const contentEncoding: Annotation = {
  kind: "annotation",
  keyword: "contentEncoding",
  since: "draft-07",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-8.3",
  accepts: string,
  words: { line: { before: "Encoded as ", isText: true } },
};
