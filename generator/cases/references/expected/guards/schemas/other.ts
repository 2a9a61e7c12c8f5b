/** @noformat */
// Generated from other.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "https://example.com/api/other",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://example.com/api/other\",\"title\":\"Other\",\"const\":{\"$ref\":\"this is only data\"},\"$defs\":{\"code\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":2,\"examples\":[{\"$ref\":\"#/nowhere\"}]}}}",
    references: {},
    isDynamic: false,
    uses: [],
  };
}
