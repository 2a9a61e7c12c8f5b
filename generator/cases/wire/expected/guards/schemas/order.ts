/** @noformat */
// Generated from order.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";
import { schemaDocument as document1 } from "./item.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "https://example.com/order.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://example.com/order.schema.json\",\"title\":\"Order\",\"type\":\"object\",\"x-wire-match\":\"fold\",\"x-wire-null\":\"absent\",\"properties\":{\"order_id\":{\"type\":\"integer\",\"x-wire-name\":\"OrderID\",\"x-wire-aliases\":[\"Number\"]},\"state\":{\"$ref\":\"#/$defs/State\",\"x-wire-name\":\"State\"},\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"item.schema.json\"},\"x-wire-name\":\"Items\",\"x-wire-null\":\"zero\"},\"labels\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"},\"x-wire-name\":\"Labels\",\"x-wire-null\":\"zero\"},\"parcels\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"item.schema.json\"},\"x-wire-name\":\"Parcels\"},\"part_of\":{\"$ref\":\"#\",\"x-wire-name\":\"PartOf\"},\"payment\":{\"$ref\":\"#/$defs/Payment\",\"x-wire-name\":\"Payment\"},\"note\":{\"type\":[\"string\",\"null\"],\"x-wire-name\":\"Note\"}},\"required\":[\"order_id\"],\"$defs\":{\"State\":{\"type\":\"string\",\"enum\":[\"open\",\"sent\"],\"x-wire-values\":[1,[2,\"SENT\"]],\"x-wire-match\":\"fold-trim\"},\"Payment\":{\"oneOf\":[{\"type\":\"object\",\"properties\":{\"kind\":{\"const\":\"card\",\"x-wire-name\":\"Kind\"},\"card_number\":{\"type\":\"string\",\"x-wire-name\":\"No\"}},\"required\":[\"kind\",\"card_number\"],\"additionalProperties\":false},{\"type\":\"object\",\"properties\":{\"kind\":{\"const\":\"transfer\",\"x-wire-name\":\"Kind\"},\"account_number\":{\"type\":\"string\",\"x-wire-name\":\"No\"}},\"required\":[\"kind\",\"account_number\"],\"additionalProperties\":false}]}}}",
    references: { "/properties/items/items": "https://example.com/item.schema.json#", "/properties/parcels/additionalProperties": "https://example.com/item.schema.json#", "/properties/part_of": "https://example.com/order.schema.json#", "/properties/payment": "https://example.com/order.schema.json#/$defs/Payment", "/properties/state": "https://example.com/order.schema.json#/$defs/State" },
    isDynamic: false,
    uses: [document1],
  };
}
