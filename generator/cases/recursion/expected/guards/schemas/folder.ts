/** @noformat */
// Generated from folder.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";
import { schemaDocument as document1 } from "./entry.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/folder.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Folder\",\"type\":\"object\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"},\"entries\":{\"type\":\"array\",\"items\":{\"$ref\":\"entry.schema.json\"}},\"parent\":{\"$ref\":\"#\"}},\"additionalProperties\":false}",
    references: { "/properties/entries/items": "/entry.schema.json#", "/properties/parent": "/folder.schema.json#" },
    isDynamic: false,
    uses: [document1],
  };
}
