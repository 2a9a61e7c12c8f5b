import type { Annotation } from "./keyword.ts";
import { string } from "./value-kind.ts";

/** What json-schema-to-typescript writes instead of the type. A guard cannot keep what it promises. */
export const tsType: Annotation = {
  kind: "annotation",
  keyword: "tsType",
  specification: "https://github.com/bcherny/json-schema-to-typescript#custom-schema-properties",
  accepts: string,
  unused:
    "the type is what the schema says, which is what the guard checks; --ts-type (tsType) takes this for the type",
};
