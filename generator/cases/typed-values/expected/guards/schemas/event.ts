/** @noformat */
// Generated from event.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";
import { schemaDocument as document1 } from "./other.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/event.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Event\",\"type\":\"object\",\"required\":[\"at\"],\"properties\":{\"at\":{\"type\":\"string\",\"format\":\"date-time\",\"description\":\"When it was.\"},\"ended\":{\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"serial\":{\"type\":\"integer\",\"format\":\"int64\"},\"body\":{\"type\":\"string\",\"contentEncoding\":\"base64\"},\"plain\":{\"type\":\"string\",\"format\":\"uuid\"},\"parent\":{\"$ref\":\"#\"},\"children\":{\"type\":\"array\",\"items\":{\"$ref\":\"#\"}},\"stamps\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/timestamp\"}},\"pair\":{\"type\":\"array\",\"prefixItems\":[{\"type\":\"string\",\"format\":\"date-time\"},{\"type\":\"string\"}]},\"when\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"date-time\"},{\"type\":\"integer\",\"format\":\"int64\"},{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/timestamp\"}}]},\"note\":{\"allOf\":[{\"type\":\"string\"},{\"format\":\"date-time\"},{\"maxLength\":40}]},\"other\":{\"$ref\":\"other.schema.json\"}},\"patternProperties\":{\"^x-\":{\"type\":\"string\",\"format\":\"date-time\"}},\"$defs\":{\"timestamp\":{\"type\":\"string\",\"format\":\"date-time\"}},\"description\":\"Something that happened.\"}",
    references: { "/properties/children/items": "/event.schema.json#", "/properties/other": "/other.schema.json#", "/properties/parent": "/event.schema.json#", "/properties/stamps/additionalProperties": "/event.schema.json#/$defs/timestamp", "/properties/when/anyOf/2/items": "/event.schema.json#/$defs/timestamp" },
    isDynamic: false,
    uses: [document1],
  };
}
