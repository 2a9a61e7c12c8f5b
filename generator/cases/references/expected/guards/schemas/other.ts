// Generated from other.schema.json by `triptych generate`. Do not edit.

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
