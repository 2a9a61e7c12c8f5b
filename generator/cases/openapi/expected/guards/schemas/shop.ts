/** @noformat */
// Generated from shop.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/shop.json",
    dialect: "2020-12",
    text: "{\"components\":{\"schemas\":{\"shop\":{\"type\":[\"object\",\"null\"],\"properties\":{\"open\":{\"const\":true},\"size\":{\"exclusiveMinimum\":0}},\"additionalProperties\":{\"$ref\":\"#/components/schemas/old\"}},\"old\":{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"items\":[{\"type\":\"string\"}]}}}}",
    references: { "/components/schemas/shop/additionalProperties": "/shop.json#/components/schemas/old" },
    isDynamic: false,
    uses: [],
  };
}
