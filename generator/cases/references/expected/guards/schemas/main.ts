/** @noformat */
// Generated from main.schema.json by `triptych generate`. Do not edit.
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
    uri: "https://example.com/api/main",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://example.com/api/main\",\"title\":\"Main\",\"type\":\"object\",\"properties\":{\"byAnchor\":{\"$ref\":\"#price\"},\"byId\":{\"$ref\":\"money\"},\"byUri\":{\"$ref\":\"https://example.com/api/other#/$defs/code\"},\"beside\":{\"$ref\":\"#price\",\"maximum\":10,\"description\":\"At most ten.\"},\"escaped\":{\"$ref\":\"#/$defs/a~1b%25\"},\"anything\":true,\"nothing\":false,\"again\":{\"$dynamicRef\":\"#meta\"}},\"$defs\":{\"price\":{\"$anchor\":\"price\",\"type\":\"number\",\"minimum\":0},\"money\":{\"$id\":\"money\",\"type\":\"object\",\"properties\":{\"amount\":{\"$ref\":\"#/$defs/amount\"}},\"$defs\":{\"amount\":{\"type\":\"string\"}}},\"a/b%\":{\"type\":\"boolean\"},\"m\":{\"$dynamicAnchor\":\"meta\",\"type\":\"string\"}}}",
    references: { "/$defs/money/properties/amount": "https://example.com/api/main#/$defs/money/$defs/amount", "/properties/beside": "https://example.com/api/main#/$defs/price", "/properties/byAnchor": "https://example.com/api/main#/$defs/price", "/properties/byId": "https://example.com/api/main#/$defs/money", "/properties/byUri": "https://example.com/api/other#/$defs/code", "/properties/escaped": "https://example.com/api/main#/$defs/a~1b%" },
    isDynamic: true,
    uses: [document1],
  };
}
