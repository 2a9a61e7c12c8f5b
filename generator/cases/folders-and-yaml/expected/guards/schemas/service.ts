/** @noformat */
// Generated from service.yaml by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";
import { schemaDocument as document1 } from "./storage/volume.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "/service.yaml",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Service\",\"description\":\"Something that runs.\\nIt has a volume.\\n\",\"type\":\"object\",\"required\":[\"name\",\"volume\"],\"properties\":{\"name\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9-]*$\",\"maxLength\":8},\"volume\":{\"$ref\":\"storage/volume.schema.json\"},\"ports\":{\"type\":\"object\",\"propertyNames\":{\"pattern\":\"^[0-9]+$\"},\"additionalProperties\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":65535}}}}",
    references: { "/properties/volume": "/storage/volume.schema.json#" },
    isDynamic: false,
    uses: [document1],
  };
}
