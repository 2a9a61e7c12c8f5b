import type { Annotation } from "./keyword.ts";
import { boolean } from "./value-kind.ts";

export const readOnly: Annotation = {
  kind: "annotation",
  keyword: "readOnly",
  since: "draft-07",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4",
  accepts: boolean,
  words: { line: { sentence: "Read-only." }, tag: "@readonly" },
  absentFrom: { suffix: "Input", says: "as it is written: without its read-only members" },
};
