import type { Annotation } from "./keyword.ts";
import { boolean } from "./value-kind.ts";

export const writeOnly: Annotation = {
  kind: "annotation",
  keyword: "writeOnly",
  since: "draft-07",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4",
  accepts: boolean,
  words: { line: { sentence: "Write-only." }, tag: "@remarks Write-only." },
  absentFrom: { suffix: "Output", says: "as it is read: without its write-only members" },
};
