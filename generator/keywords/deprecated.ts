import { DEPRECATIONS } from "./author-words.ts";
import type { Annotation } from "./keyword.ts";
import { boolean } from "./value-kind.ts";

export const deprecated: Annotation = {
  kind: "annotation",
  keyword: "deprecated",
  since: "2019-09",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-9.3",
  accepts: boolean,
  words: { line: { sentence: "Deprecated." }, tag: "@deprecated", reasons: DEPRECATIONS },
};
