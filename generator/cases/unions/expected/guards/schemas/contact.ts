/** @noformat */
// Generated from contact.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/contact.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Contact\",\"type\":\"object\",\"properties\":{\"mail\":{\"type\":\"string\"},\"phone\":{\"type\":[\"string\",\"null\"]},\"country\":{\"type\":\"string\"},\"zip\":{}},\"anyOf\":[{\"required\":[\"mail\"]},{\"required\":[\"phone\"],\"properties\":{\"book\":{\"type\":\"object\",\"properties\":{\"page\":{\"type\":\"integer\"}}}}}],\"not\":{\"required\":[\"fax\"]},\"dependentRequired\":{\"zip\":[\"country\"]},\"if\":{\"properties\":{\"country\":{\"const\":\"DE\"}},\"required\":[\"country\"]},\"then\":{\"properties\":{\"zip\":{\"type\":\"string\",\"pattern\":\"^[0-9]{5}$\"}}},\"else\":{\"properties\":{\"zip\":{\"type\":[\"string\",\"integer\"]}}}}",
    references: {},
    isDynamic: false,
    uses: [],
  };
}
