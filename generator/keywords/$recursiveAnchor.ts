import type { Annotation } from "./keyword.ts";
import { boolean } from "./value-kind.ts";

/** Only in draft 2019-09: true at the root of a schema resource that `$recursiveRef` may lead to. */
export const recursiveAnchor: Annotation = {
  kind: "annotation",
  keyword: "$recursiveAnchor",
  since: "2019-09",
  until: "2019-09",
  specification: "https://json-schema.org/draft/2019-09/json-schema-core#section-8.2.4.2.2",
  accepts: boolean,
};
