import type { Annotation } from "./keyword.ts";
import { string } from "./value-kind.ts";

export const comment: Annotation = {
  kind: "annotation",
  keyword: "$comment",
  since: "draft-07",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-8.3",
  accepts: string,
};
