/** @noformat */
// Generated from item.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "https://example.com/item.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://example.com/item.schema.json\",\"title\":\"Item\",\"allOf\":[{\"$ref\":\"#/$defs/Priced\"}],\"type\":\"object\",\"x-wire-unknown\":\"drop\",\"properties\":{\"sku\":{\"type\":\"string\",\"x-wire-name\":\"SKU\"}},\"$defs\":{\"Priced\":{\"type\":\"object\",\"properties\":{\"unit_price\":{\"type\":\"number\",\"x-wire-name\":\"UnitPrice\"}},\"required\":[\"unit_price\"]}}}",
    references: { "/allOf/0": "https://example.com/item.schema.json#/$defs/Priced" },
    isDynamic: false,
    uses: [],
  };
}
