/** @noformat */
// Generated from json.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/json.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Json Value\",\"type\":[\"null\",\"boolean\",\"number\",\"string\",\"array\",\"object\"],\"items\":{\"$ref\":\"#\"},\"additionalProperties\":{\"$ref\":\"#\"}}",
    references: { "/additionalProperties": "/json.schema.json#", "/items": "/json.schema.json#" },
    isDynamic: false,
    uses: [],
  };
}
