/** @noformat */
// Generated from entry.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";
import { schemaDocument as document1 } from "./folder.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/entry.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Entry\",\"oneOf\":[{\"$ref\":\"folder.schema.json\"},{\"$ref\":\"#/$defs/file\"}],\"$defs\":{\"file\":{\"title\":\"File\",\"type\":\"object\",\"required\":[\"size\"],\"properties\":{\"size\":{\"type\":\"integer\",\"minimum\":0},\"target\":{\"$ref\":\"entry.schema.json\"}},\"additionalProperties\":false}}}",
    references: { "/$defs/file/properties/target": "/entry.schema.json#", "/oneOf/0": "/folder.schema.json#", "/oneOf/1": "/entry.schema.json#/$defs/file" },
    isDynamic: false,
    uses: [document1],
  };
}
