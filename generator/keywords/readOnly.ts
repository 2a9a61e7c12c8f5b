import type { Annotation } from "./keyword.ts";
import { boolean } from "./value-kind.ts";

export const readOnly: Annotation = {
  kind: "annotation",
  keyword: "readOnly",
  since: "draft-07",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4",
  accepts: boolean,
  absentFrom: { suffix: "Input", says: "as it is written: without its read-only members" },
};
