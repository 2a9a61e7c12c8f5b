import { isJsonObject, type Json } from "../model/json.ts";
import type { Annotation } from "./keyword.ts";

/** What guards say where the schema's own keywords refuse: one text, or one for each keyword; `required` by member, too. */
export const errorMessage: Annotation = {
  kind: "annotation",
  keyword: "errorMessage",
  specification: "https://github.com/ajv-validator/ajv-errors",
  accepts: {
    expects: "a text, or an object of texts by keyword (members that are required may each have one)",
    test: (value) => typeof value === "string" || (isJsonObject(value) && Object.entries(value).every(isText)),
    subschemas: "none",
  },
  toldBy: "guard",
};

function isText([keyword, value]: readonly [string, Json]): boolean {
  if (keyword !== "required" || !isJsonObject(value)) return typeof value === "string";
  return Object.values(value).every((text) => typeof text === "string");
}
