/** @noformat */
// Generated from table.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/table.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Table\",\"type\":\"object\",\"required\":[\"rows\"],\"properties\":{\"rows\":{\"type\":\"array\",\"minItems\":1,\"uniqueItems\":true,\"items\":{\"$ref\":\"#/$defs/row\"}},\"point\":{\"type\":\"array\",\"prefixItems\":[{\"type\":\"number\"},{\"type\":\"number\"}],\"minItems\":2,\"items\":false},\"tail\":{\"type\":\"array\",\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"},\"contains\":{\"const\":0},\"minContains\":1,\"maxContains\":2},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"},\"minProperties\":1,\"maxProperties\":3},\"extensions\":{\"type\":\"object\",\"properties\":{\"version\":{\"type\":\"integer\"}},\"patternProperties\":{\"^x-\":true,\"-id$\":{\"type\":\"string\"}},\"additionalProperties\":false}},\"$defs\":{\"row\":{\"type\":\"array\",\"prefixItems\":[{\"type\":\"string\"},{\"type\":[\"number\",\"null\"]}]}}}",
    references: { "/properties/rows/items": "/table.schema.json#/$defs/row" },
    isDynamic: false,
    uses: [],
  };
}
