// Generated from untitled-thing.schema.json by `triptych generate`. Do not edit.

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/untitled-thing.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"type\":\"boolean\"}",
    references: {},
    isDynamic: false,
    uses: [],
  };
}
