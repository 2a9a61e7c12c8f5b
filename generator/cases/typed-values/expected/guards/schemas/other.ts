/** @noformat */
// Generated from other.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";
import { schemaDocument as document1 } from "./event.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/other.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"type\":\"object\",\"properties\":{\"day\":{\"$ref\":\"event.schema.json#/$defs/timestamp\"},\"event\":{\"$ref\":\"event.schema.json\"},\"name\":{\"type\":\"string\",\"x-wire-name\":\"Name\"}},\"additionalProperties\":false}",
    references: { "/properties/day": "/event.schema.json#/$defs/timestamp", "/properties/event": "/event.schema.json#" },
    isDynamic: false,
    uses: [document1],
  };
}
