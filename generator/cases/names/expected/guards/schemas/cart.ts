/** @noformat */
// Generated from cart.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/cart.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Cart\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/item\"},\"$defs\":{\"item\":{\"type\":\"object\",\"properties\":{\"count\":{\"type\":\"integer\"}}},\"cart\":{\"type\":\"string\"},\"Array\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"error\":{\"title\":\"Error\",\"type\":\"object\",\"required\":[\"message\"],\"properties\":{\"message\":{\"type\":\"string\"}}}}}",
    references: { "/items": "/cart.schema.json#/$defs/item" },
    isDynamic: false,
    uses: [],
  };
}
