import type { Annotation } from "./keyword.ts";
import { typeName } from "./value-kind.ts";

/** Fixes the name of a schema: of its type, its guards and its page. */
export const tsName: Annotation = {
  kind: "annotation",
  keyword: "x-ts-name",
  specification: "https://json-schema.org/draft/2020-12/json-schema-core#section-6.5",
  accepts: typeName,
};
