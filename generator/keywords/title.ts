import type { Annotation } from "./keyword.ts";
import { string } from "./value-kind.ts";

export const title: Annotation = {
  kind: "annotation",
  keyword: "title",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-9.1",
  accepts: string,
};
