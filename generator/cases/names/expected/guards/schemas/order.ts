/** @noformat */
// Generated from order.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/order.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Order\",\"type\":\"object\",\"properties\":{\"item\":{\"$ref\":\"#/$defs/item\"},\"address\":{\"$ref\":\"#/properties/shipping\"},\"shipping\":{\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\"}}}},\"$defs\":{\"item\":{\"type\":\"object\",\"properties\":{\"sku\":{\"type\":\"string\"}}},\"status\":{\"title\":\"The state of an order, as it is shown to the people who placed it\",\"enum\":[\"open\",\"closed\"]}}}",
    references: { "/properties/address": "/order.schema.json#/properties/shipping", "/properties/item": "/order.schema.json#/$defs/item" },
    isDynamic: false,
    uses: [],
  };
}
