import { isJsonObject, type Json, member } from "../../model/json.ts";
import type { Entry } from "./entry.ts";

/** Where a description in OpenAPI keeps its schemas. */
const SCHEMAS: readonly [string, string] = ["components", "schemas"];

/** A description in OpenAPI as a schema would say it: its components are `$defs`, and from 3.2 on `$self` is its `$id`. */
export function descriptionKeywords(root: Json): readonly Entry[] {
  const self = memberOf(root, "$self");
  const schemas = SCHEMAS.reduce<Json | undefined>(memberOf, root);
  return [
    ...(self === undefined ? [] : [{ keyword: "$id", value: self, path: ["$self"] }]),
    ...(schemas === undefined ? [] : [{ keyword: "$defs", value: schemas, path: SCHEMAS }]),
  ];
}

function memberOf(value: Json | undefined, name: string): Json | undefined {
  return value !== undefined && isJsonObject(value) ? member(value, name) : undefined;
}
