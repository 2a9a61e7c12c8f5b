/** @noformat */
// Generated from job.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/job.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Job\",\"description\":\"A job whose unknown members are kept, though the folder drops them.\",\"type\":\"object\",\"x-wire-unknown\":\"keep\",\"required\":[\"retries\"],\"properties\":{\"retries\":{\"description\":\"How often it is tried again.\",\"type\":\"integer\",\"default\":3,\"x-wire-name\":\"Retries\"},\"limits\":{\"$ref\":\"#/$defs/limits\"},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"},\"default\":{\"team\":\"none\"}},\"valueOf\":{\"type\":\"boolean\",\"default\":false}},\"$defs\":{\"limits\":{\"title\":\"Limits\",\"type\":\"object\",\"properties\":{\"memory\":{\"type\":\"string\",\"default\":\"1Gb\",\"x-wire-aliases\":[\"mem\"]}},\"default\":{\"memory\":\"2Gb\"}}}}",
    references: { "/properties/limits": "/job.schema.json#/$defs/limits" },
    isDynamic: false,
    uses: [],
  };
}
